import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a pair tries. A `look-alike` is spelt like a word of the document and means something else; all pairs that must not be found are of that kind. */
export const pairKinds = [
  'plain',
  'compound',
  'part',
  'inflection',
  'misspelling',
  'abbreviation',
  'synonym',
  'english',
  'look-alike',
] as const;

/** The two halves of the pairs that were written first: what may be looked at while the search is tuned, and what is only measured with. */
export const halves = ['tuning', 'held-out'] as const;

/** Every file: the halves, and pairs that were written later to find classes of words the search was weak at, and that it was mended with. */
export const pairFiles = [...halves, 'development'] as const;

export type PairFile = (typeof pairFiles)[number];

export type Half = (typeof halves)[number];

export type PairKind = (typeof pairKinds)[number];

/** A node of a document (`null`: any node of it but its quizzes), or a node of the organisation register, by slug. */
export type Target = { artefact: string; node: string | null } | { organisation: string };

/**
 * What somebody types, and whether the target must be among the results (`find`) or must not be (`not`). `note` holds the words of the target that
 * decide it, joined by ` + `: those that answer the query, or those that only look like it.
 */
export type Pair = { query: string; kind: PairKind; target: Target; expect: 'find' | 'not'; note: string };

/** @throws TypeError where the file holds anything that is no pair */
export function readPairs(name: PairFile): Pair[] {
  const file = `${name}.json`;
  const values: unknown = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  if (!Array.isArray(values)) throw new TypeError(`${file} is no list`);
  return values.map((value: unknown) => {
    if (!isPair(value)) throw new TypeError(`${file} holds what is no pair: ${JSON.stringify(value)}`);
    return value;
  });
}

/** The same for the same query and target, whatever else the pair says. */
export function pairKey({ query, target }: Pair): string {
  return [query, ...('artefact' in target ? [target.artefact, target.node ?? ''] : [target.organisation])].join('|');
}

function isPair(value: unknown): value is Pair {
  if (!hasKeys(value, ['expect', 'kind', 'note', 'query', 'target'])) return false;
  const { query, kind, target, expect, note } = value;
  const known = pairKinds.some((each) => each === kind) && (expect === 'find' || expect === 'not');
  return known && isText(query) && isText(note) && isTarget(target);
}

function isTarget(value: unknown): value is Target {
  if (hasKeys(value, ['organisation'])) return isText(value.organisation);
  return hasKeys(value, ['artefact', 'node']) && isText(value.artefact) && (value.node === null || isText(value.node));
}

function hasKeys(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).toSorted().join() === keys.join();
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
