import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { documentText } from 'shared/publishing/document-text.ts';
import { DoubtsOfText } from './doubts-of-text.tsx';

type Node = { nodeId: string; type: string; attrs: Attrs; children: readonly string[] };

/** What in an edition of a question and answer may point to one person, in either language, for who writes on it and who approves it. */
export function DoubtsOfEdition({ nodes, root, isInReview }: { nodes: readonly Node[]; root: string; isInReview: boolean }): ReactNode {
  const { sv, en = '' } = documentText({
    kind: 'qaArticle',
    schema: 1,
    root,
    nodes: Object.fromEntries(nodes.map(({ nodeId, type, attrs, children }) => [nodeId, { type, attrs, children: [...children] }])),
  });
  return <DoubtsOfText text={`${sv}\n${en}`} reader={isInReview ? 'APPROVER' : 'WRITER'} />;
}
