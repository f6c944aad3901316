import { analyseWord } from '../language/analyse-word.ts';
import { carryingWords, type CarryingWord } from '../language/carrying-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';

/**
 * Words of an expression that count when it is looked up; a verb with its particle is one: `sätta ut` is `utsätta`, and not what `sätta in` is. A letter counts
 * where a hyphen ties it to a word: `e-hälsa` is not `hälsa`; and so does what shades a verb: `vill inte leva` is not `leva`.
 */
export function keyWords(expression: string): string[] {
  const carrying = carryingWords(expression).flatMap(({ word, verbs: [verb], before, after, shades }) => [
    ...shades,
    ...tied(before, verb ?? word, after),
  ]);
  return carrying.length > 0 ? carrying : wordsAt(expression).map(({ word }) => word);
}

const tied = (...parts: readonly (string | null)[]): string[] => parts.filter((part) => part !== null);

/** Whether an expression has a word that carries something: `och` would widen every question. */
export function saysSomething(expression: string): boolean {
  return wordsAt(expression).some(({ word }) => !isStopWord(word));
}

/** An expression as the table holds it: base forms parted by spaces, so that `kognitiva beteendeterapier` is `kognitiv beteendeterapi`. */
export function synonymKey(expression: string): string {
  return keyWords(expression).map(keyOfWord).join(' ');
}

/** More ways to read a run of words than this tell nothing more. */
const MOST_KEYS = 64;

/** What makes another word of a word of a question, by that word: its particle, or its letter. */
export type Apart = ReadonlyMap<string, CarryingWord>;

/** Nothing does. */
export const nothingApart: Apart = new Map();

/** The keys a run of words may stand under; a strange word also without its s, which may be a plural or a genitive. */
export function possibleKeys(words: readonly string[], apart: Apart = nothingApart): string[] {
  return words.reduce<string[]>(
    (keys, word) => keys.flatMap((key) => keysOf(word, apart.get(word)).map((each) => (key ? `${key} ${each}` : each))).slice(0, MOST_KEYS),
    [''],
  );
}

function keysOf(word: string, apart: CarryingWord | undefined): string[] {
  const { verbs = [], before = null, after = null } = apart ?? {};
  return [
    ...shadedKeys(word, apart),
    ...[...verbs, ...verbs.flatMap(actionOf), ...keysOfWord(word)].map((key) => tied(before, key, after).join(' ')),
  ];
}

/** What a verb with its particle is called as a noun: whoever wants to `trappa ner` means what has other words as `nedtrappning`. */
function actionOf(verb: string): string[] {
  const noun = `${verb.slice(0, -1)}ning`;
  return analyseWord(noun).families.includes(verb) ? [noun] : [];
}

/** The keys of a word with what shades it; none where nothing does. */
export function shadedKeys(word: string, apart: CarryingWord | undefined): string[] {
  const { shades = [], verbs = [] } = apart ?? {};
  const runs = shades.map((_, from) => shades.slice(from).map(keyOfWord).join(' '));
  return runs.flatMap((run) => [...verbs, ...keysOfWord(word)].map((key) => `${run} ${key}`));
}

const keyOfWord = (word: string): string => keysOfWord(word)[0] ?? word;

function keysOfWord(word: string): string[] {
  const { lemmas, isReal } = analyseWord(word);
  if (isReal) return lemmas;
  return [
    ...new Set([
      word,
      ...ENGLISH_FORMS.map(([ending, instead]) => word.replace(ending, instead)).filter((each) => each.length >= SHORTEST_STRANGER),
    ]),
  ];
}

/** A shorter strange word is an abbreviation, whose last letter says something. */
const SHORTEST_STRANGER = 4;

/** Forms of strange words, English ones most of them, and American spellings of what the table has in British. */
const ENGLISH_FORMS = [
  [/([^s])s$/, '$1'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/ses$/, 'sis'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/iz(e[ds]?|ing|ation)$/, 'is$1'],
  [/or(s?)$/, 'our$1'],
  [/er$/, 're'],
  [/^pedi/, 'paedi'],
  [/^edema/, 'oedema'],
  [/^anesth/, 'anaesth'],
] as const;
