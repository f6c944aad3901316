import * as z from 'zod/mini';
import { localisedText, type Localised } from '../../text/localised.ts';
import type { Doc, DocumentNode } from '../document.ts';
import { nodeType, type ArtefactKind } from '../kind.ts';
import { nodeReferencesSchema, type NodeReference } from '../node-reference.ts';

type NoteAttrs = { title: Localised<string>; cites: NodeReference[] };

const title = z.strictObject({ title: localisedText(100), cites: nodeReferencesSchema });

/** The smallest kind there can be, for tests of the engine: a note holds sections, a section holds sections and lines. */
export const noteKind: ArtefactKind = {
  kind: 'note',
  schemaVersion: 1,
  rootType: 'note',
  nodeTypes: {
    note: nodeType<NoteAttrs>({
      attrs: title,
      children: ['section'],
      locked: ['title'],
      citable: false,
      label: (attrs) => attrs.title,
      cites: (attrs) => attrs.cites,
    }),
    section: nodeType<NoteAttrs>({
      attrs: title,
      children: ['section', 'line'],
      locked: [],
      citable: true,
      label: (attrs) => attrs.title,
      cites: (attrs) => attrs.cites,
    }),
    line: nodeType<NoteAttrs>({
      attrs: title,
      children: [],
      locked: '*',
      citable: true,
      label: (attrs) => attrs.title,
      cites: (attrs) => attrs.cites,
    }),
  },
  guards: [],
  searchText: () => ({ sv: '' }),
  difference: () => ({ step: 'MINOR', safety: [] }),
};

/** A node of a {@link noteKind} document. */
export function noteNode(type: 'note' | 'section' | 'line', text: string, ...children: string[]): DocumentNode {
  return { type, attrs: { title: { sv: text }, cites: [] }, children };
}

/** A document with root `r`, sections `a` and `b`, and lines `a1`, `a2` and `b1`. */
export function noteDocument(): Doc {
  return {
    kind: 'note',
    schema: 1,
    root: 'r',
    nodes: {
      r: noteNode('note', 'Anteckning', 'a', 'b'),
      a: noteNode('section', 'A', 'a1', 'a2'),
      a1: noteNode('line', 'A1'),
      a2: noteNode('line', 'A2'),
      b: noteNode('section', 'B', 'b1'),
      b1: noteNode('line', 'B1'),
    },
  };
}
