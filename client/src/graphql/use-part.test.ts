import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));

/** Fragments that a file reads through `usePart`, with the types they are on. */
function partsOf(file: string): [fragment: string, type: string][] {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('usePart')) return [];
  return [...text.matchAll(/fragment (\w+) on (\w+)/g)].map(([, fragment = '', type = '']) => [fragment, type]);
}

it('is used for objects that the cache can find again: without an id a part is empty, so such fragments are unmasked', () => {
  const files = globSync(join(root, 'client/src/{features,pages,app}/**/*.{ts,tsx}'));
  const parts = files.flatMap(partsOf).filter(([, type]) => type !== 'Query');
  const lost = parts.filter(([, name]) => {
    const type = schema.getType(name);
    return (isObjectType(type) || isInterfaceType(type)) && !type.getFields()['id'];
  });
  expect(parts.length).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});
