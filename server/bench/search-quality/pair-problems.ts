import { pairKey, type Pair, type PairKind } from './pair.ts';
import { textsOf } from './target-text.ts';

/** Kinds whose query is built of the same letters as the words that answer it. */
const literalKinds: readonly PairKind[] = ['compound', 'part', 'inflection'];

/** Kinds that say the reader's words are not those of the document: were they, the pair would be a plain one. */
const indirectKinds: readonly PairKind[] = [...literalKinds, 'misspelling', 'synonym'];

/** How many letters an ending may take from a word before what is left is looked for inside another. */
const LONGEST_ENDING = 2;

/** So many letters in a row make two words of one family. */
const SHARED_LETTERS = 3;

/** What is wrong with a pair, read against the content it is about; nothing where the content bears it out. */
export function problemsOf(pair: Pair): string[] {
  const nodes = textsOf(pair.target).map((text) => new Set(wordsOf(text)));
  if (nodes.length === 0) return [`${pairKey(pair)}: no such target`];
  const problems = [...noteProblems(pair, nodes), ...kindProblems(pair, nodes), ...familyProblems(pair)];
  return problems.map((problem) => `${pairKey(pair)}: ${problem}`);
}

/** Words that answer a query stand together in one node: elsewhere no single result would hold them. */
function noteProblems({ note }: Pair, nodes: readonly Set<string>[]): string[] {
  const words = wordsOf(note);
  return nodes.some((node) => words.every((word) => node.has(word))) ? [] : [`no node of the target has ${note}`];
}

function kindProblems({ query, kind, expect }: Pair, nodes: readonly Set<string>[]): string[] {
  if ((kind === 'look-alike') !== (expect === 'not')) return ['look-alikes, and nothing else, must not be found'];
  const held = wordsOf(query).every((word) => nodes.some((node) => node.has(word)));
  if (kind === 'plain') return held ? [] : ['not plain: the target has other words'];
  return held && (expect === 'not' || indirectKinds.includes(kind)) ? ['the target has the very words of the query'] : [];
}

function familyProblems({ query, kind, note }: Pair): string[] {
  const [asked, found] = [wordsOf(query), wordsOf(note)];
  const strangers = literalKinds.includes(kind) ? found.filter((word) => !asked.some((other) => related(word, other))) : [];
  const parts = kind === 'part' ? asked.filter((word) => !found.some((whole) => whole.includes(stemOf(word)))) : [];
  return [...strangers.map((word) => `${word} is not of the family of the query`), ...parts.map((word) => `${word} is no part of ${note}`)];
}

function related(one: string, other: string): boolean {
  const starts = Array.from({ length: Math.max(0, one.length - SHARED_LETTERS + 1) }, (_, start) => start);
  return starts.some((start) => other.includes(one.slice(start, start + SHARED_LETTERS)));
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(SHARED_LETTERS, word.length - LONGEST_ENDING));
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}
