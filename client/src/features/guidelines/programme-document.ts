import type { ChapterAttrs, RecommendationAttrs } from 'shared/guidelines/care-programme-nodes.ts';
import { nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';

type Recommendation = { id: NodeId; attrs: RecommendationAttrs };
export type Chapter = { id: NodeId; attrs: ChapterAttrs; recommendations: Recommendation[] };

/** The chapters of a programme in order, each with its recommendations. */
export function chaptersOf(document: Doc): Chapter[] {
  return nodeOf(document, document.root).children.flatMap((id) => {
    const node = nodeOf(document, id);
    if (node.type !== 'chapter') return [];
    const recommendations = node.children.map((child) => ({ id: child, attrs: nodeOf(document, child).attrs as RecommendationAttrs }));
    return [{ id, attrs: node.attrs as ChapterAttrs, recommendations }];
  });
}
