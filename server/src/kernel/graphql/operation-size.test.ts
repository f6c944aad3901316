import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationSize, tooLarge } from './operation-size.ts';

const schema = buildSchema(`
  interface Thing { id: ID! parts: [Part!]! }
  type Part { id: ID! whole: Thing }
  type Box implements Thing { id: ID! parts: [Part!]! boxes(first: Int! = 20): Boxes! inside: Box }
  type Boxes { nodes: [Box!]! }
  type Query { box(id: ID!): Box boxes(first: Int! = 20, after: String): Boxes! thing: Thing }
`);

const asked = (text: string, variables: Record<string, unknown> = {}, operationName?: string) => ({
  schema,
  document: parse(text),
  operationName,
  variables,
});
const sizeOf = (...of: Parameters<typeof asked>) => operationSize(asked(...of));

describe('operationSize', () => {
  it('counts objects, and nothing for what has no parts', () => {
    expect(sizeOf('{ box(id: "1") { id } }')).toEqual({ depth: 1, objects: 1, rootFields: 1 });
    expect(sizeOf('{ __typename __schema { types { name } } }')).toEqual({ depth: 0, objects: 0, rootFields: 0 });
  });

  it.each([
    ['{ boxes { nodes { id } } }', {}, 20],
    ['{ boxes(first: 7) { nodes { id } } }', {}, 7],
    ['query ($n: Int!) { boxes(first: $n) { nodes { id } } }', { n: 50 }, 50],
    ['query ($n: Int! = 30) { boxes(first: $n) { nodes { id } } }', {}, 30],
    ['query ($n: Int) { boxes(first: $n) { nodes { id } } }', {}, 100],
    ['{ boxes(first: 2147483647) { nodes { id } } }', {}, 100],
  ])('counts a page as long as it was asked for: %s %o', (text, variables, rows) => {
    // The connection and its rows.
    expect(sizeOf(text, variables)).toEqual({ depth: 2, objects: 2 * rows, rootFields: 1 });
  });

  it('multiplies lists in lists, by fragments of every form', () => {
    const inline = '{ boxes(first: 10) { nodes { parts { whole { ... on Box { boxes(first: 5) { nodes { id } } } } } } } }';
    const named = `{ boxes(first: 10) { nodes { ...A } } } fragment A on Thing { parts { whole { ...B } } }
      fragment B on Box { ... { boxes(first: 5) { nodes { id } } } }`;
    // 10 connections, 10 boxes, 100 parts, 100 wholes, 500 connections, 500 boxes.
    for (const text of [inline, named]) expect(sizeOf(text)).toEqual({ depth: 6, objects: 1220, rootFields: 1 });
  });

  it('looks at the operation that is run, and counts each of its fields', () => {
    const text =
      'query A { boxes(first: 100) { nodes { id } } } query B { a: box(id: "1") { id } b: box(id: "2") { id } ...C } fragment C on Query { c: thing { id } }';
    expect(sizeOf(text, {}, 'B')).toEqual({ depth: 1, objects: 3, rootFields: 3 });
  });
});

describe('tooLarge', () => {
  const nested = (times: number): string => `{ boxes { nodes { ${'parts { whole { '.repeat(times)} id ${'} } '.repeat(times)} } } }`;

  it.each([
    ['it may give too many objects', nested(4)],
    ['it goes too deep', `{ box(id: "1") ${'{ inside '.repeat(13)} { id } ${'}'.repeat(13)} }`],
    ['it has too many fields at the root', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: thing { id }`).join(' ')} }`],
  ])('says that %s', (words, text) => {
    expect(tooLarge(asked(text))?.message).toBe(`The operation asks for too much at once: ${words}.`);
  });

  it('lets pass what a page may need', () => {
    expect(tooLarge(asked(nested(3)))).toBeNull();
  });
});
