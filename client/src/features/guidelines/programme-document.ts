import type { ChapterAttrs, RecommendationAttrs } from 'shared/guidelines/care-programme-nodes.ts';
import { findNode, nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';

export type Recommendation = { id: NodeId; attrs: RecommendationAttrs };
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

/** A recommendation of a programme with the chapter it stands in; null where the programme has none by that id. */
export function recommendationOf(document: Doc, id: NodeId): { recommendation: Recommendation; chapter: Chapter } | null {
  if (findNode(document, id)?.type !== 'recommendation') return null;
  for (const chapter of chaptersOf(document)) {
    const recommendation = chapter.recommendations.find((each) => each.id === id);
    if (recommendation) return { recommendation, chapter };
  }
  return null;
}
