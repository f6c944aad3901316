import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { parentOf } from 'shared/publishing/document-tree.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { documentDifference } from 'shared/publishing/word-difference.ts';
import { DifferenceList } from '../difference-list.tsx';
import type { EditorNode } from './node-form.tsx';

type Props = { published: Doc; nodes: readonly EditorNode[]; root: string; kind: ArtefactKind };

/** What the edition changes in the published text. */
export function DraftDifference({ published, nodes, root, kind }: Props): ReactNode {
  const draft: Doc = {
    ...published,
    root,
    nodes: Object.fromEntries(nodes.map(({ nodeId, type, attrs, children }) => [nodeId, { type, attrs, children: [...children] }])),
  };
  const labelOf = (id: string) => {
    const node = findNode(draft, id) ?? findNode(published, id);
    return node && findNodeType(kind, node.type)?.label(node.attrs);
  };
  const [parents, before] = [parentOf(draft), parentOf(published)];
  return (
    <DifferenceList
      differences={documentDifference(published, draft)}
      labelOf={labelOf}
      attrsOf={(id) => (findNode(draft, id) ?? findNode(published, id))?.attrs}
      parentOf={(id) => parents.get(id) ?? before.get(id) ?? null}
    />
  );
}
