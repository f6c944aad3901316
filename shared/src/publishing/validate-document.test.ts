import { describe, expect, it } from 'vitest';
import type { Doc } from './document.ts';
import { noteDocument, noteKind, noteNode } from './testing/note.kind.ts';
import { documentSchema, validateDocument } from './validate-document.ts';

/** The problems of the sound document after a change, as `CODE node`. */
function problemsAfter(change: (document: Doc) => void): string[] {
  const document = noteDocument();
  change(document);
  return validateDocument(document, noteKind).map(({ code, node }) => `${code} ${node}`);
}

const set = (document: Doc, id: string, ...node: Parameters<typeof noteNode>) => (document.nodes[id] = noteNode(...node));

describe('validateDocument', () => {
  it('finds nothing wrong with a sound document', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (document: Doc) => void, string[]]>([
    ['a document of another kind', (d) => (d.kind = 'course'), ['WRONG_KIND r']],
    ['a document of an older declaration', (d) => (d.schema = 0), ['WRONG_SCHEMA r']],
    ['a root of the wrong type', (d) => set(d, 'r', 'section', 'R', 'a', 'b'), ['WRONG_ROOT_TYPE r']],
    ['a type the kind does not have', (d) => d.nodes.a1 && (d.nodes.a1.type = 'picture'), ['FORBIDDEN_CHILD a1', 'UNKNOWN_TYPE a1']],
    ['a type that only the prototype has', (d) => d.nodes.r && (d.nodes.r.type = 'constructor'), ['WRONG_ROOT_TYPE r', 'UNKNOWN_TYPE r']],
    ['a child where it may not stand', (d) => set(d, 'a1', 'line', 'A1', 'b1'), ['FORBIDDEN_CHILD b1', 'TWO_PARENTS b1']],
    ['an attribute the schema refuses', (d) => set(d, 'a2', 'line', ' '), ['BAD_ATTRIBUTE a2']],
    ['a child that is not there', (d) => set(d, 'b', 'section', 'B', 'b1', 'gone'), ['MISSING_NODE b']],
    ['a node nothing leads to', (d) => set(d, 'x', 'line', 'X'), ['ORPHAN_NODE x']],
    ['one child listed twice', (d) => set(d, 'b', 'section', 'B', 'b1', 'b1'), ['TWO_PARENTS b1']],
    ['a node below itself', (d) => set(d, 'b', 'section', 'B', 'b1', 'b'), ['CYCLE b', 'TWO_PARENTS b']],
    ['the root below another node', (d) => set(d, 'b', 'section', 'B', 'r'), ['FORBIDDEN_CHILD r', 'CYCLE r', 'ORPHAN_NODE b1']],
    [
      'two nodes that only hold each other',
      (d) => [set(d, 'x', 'section', 'X', 'y'), set(d, 'y', 'section', 'Y', 'x')],
      ['CYCLE x', 'ORPHAN_NODE y'],
    ],
    ['an id with a sign of its own', (d) => [set(d, 'b', 'section', 'B', 'b1', 'b.2'), set(d, 'b.2', 'line', 'B2')], ['BAD_NODE_ID b.2']],
  ])('finds %s', (_name, change, problems) => {
    expect(problemsAfter(change)).toEqual(problems);
  });

  it('says that the root is missing, and that nothing leads to the rest', () => {
    const found = problemsAfter((document) => delete document.nodes.r);
    expect(found[0]).toBe('MISSING_ROOT r');
    expect(found.slice(1)).toEqual(['ORPHAN_NODE a', 'ORPHAN_NODE a1', 'ORPHAN_NODE a2', 'ORPHAN_NODE b', 'ORPHAN_NODE b1']);
  });

  it('leads to the very attribute', () => {
    const document = noteDocument();
    set(document, 'a2', 'line', '');
    expect(validateDocument(document, noteKind)).toEqual([
      { code: 'BAD_ATTRIBUTE', node: 'a2', path: 'nodes.a2.attrs.title.sv', key: 'required', parameters: {} },
    ]);
  });

  it('refuses an attribute the type does not have', () => {
    expect(problemsAfter((document) => document.nodes.a && (document.nodes.a.attrs.colour = 'red'))).toEqual(['BAD_ATTRIBUTE a']);
  });

  it('reads a chain of a hundred thousand nodes', () => {
    const nodes: Doc['nodes'] = { r: noteNode('note', 'R', 's0') };
    for (let index = 0; index < 100_000; index++)
      nodes[`s${index}`] = noteNode('section', 'S', ...(index < 99_999 ? [`s${index + 1}`] : []));
    expect(validateDocument({ ...noteDocument(), nodes }, noteKind)).toEqual([]);
  });
});

describe('documentSchema', () => {
  it('accepts the outer form of a document and nothing else', () => {
    expect(documentSchema.safeParse(noteDocument()).success).toBe(true);
    expect(documentSchema.safeParse({ ...noteDocument(), more: 1 }).success).toBe(false);
    expect(documentSchema.safeParse({ ...noteDocument(), nodes: { r: { type: 'note', attrs: {} } } }).success).toBe(false);
  });
});
