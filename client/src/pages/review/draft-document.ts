import type { Attrs, Doc } from 'shared/publishing/document.ts';
import type { DraftDocumentFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { TextPart } from '../../features/review/text-parts.ts';

/** What a document is made of. */
graphql(`
  fragment DraftDocument on Draft {
    root
    nodes {
      nodeId
      type
      attrs
      children
    }
  }
`);

/** The edition in work as a document. */
export function documentOf(kind: string, { root, nodes }: DraftDocumentFragment): Doc {
  const entries = nodes.map(({ nodeId, type, attrs, children }) => [nodeId, { type, attrs: attrs as Attrs, children: [...children] }]);
  return { kind, schema: 1, root, nodes: Object.fromEntries(entries) as Doc['nodes'] };
}

/** What a part is called. */
export function partName(parts: readonly TextPart[], nodeId: string): string {
  return parts.find(({ node }) => node === nodeId)?.label ?? nodeId;
}
