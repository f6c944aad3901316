import { analyseWord } from '../language/analyse-word.ts';
import { isShade } from '../language/carrying-words.ts';
import { particleVerbs } from '../language/particle-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';
import { lexeme } from '../index/lexemes.ts';
import { possibleKeys, synonymKey } from '../synonyms/synonym-key.ts';
import { expressionTerms, meaningLexemes, terms, type Term } from './clause.ts';
import type { CalledSynonym } from './called-synonyms.ts';

/** One way a text may speak of a subject: it must have one lexeme of each list. `through` is what other words mean by it, null for the very word. */
export type Way = { all: Term[][]; through: string | null };

/** Something a text speaks of: how much it says of it, under which keys others may call it otherwise, how it may be said, and whether it is but a part of a compound. */
export type Subject = { times: number; keys: string[]; ways: Way[]; isNumber: boolean; isPart: boolean };

/** So many different words are read, and so many of the long ones, which take longest to make out: a paragraph has fewer. */
const MOST_WORDS = 400;
const MOST_LONG = 40;
const LONG_WORD = 24;
const LONGEST_RUN = 3;
/** What a verb, an adjective or a number tells beside a noun. */
const OTHER_WORDS = 0.4;

/** What a text speaks of, each base form once with how often it is said; a compound speaks of itself, and half as much of its parts. */
export function subjectsOf(text: string): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  const say = (key: string, share: number, make: () => Omit<Subject, 'times'>): void => {
    const known = subjects.get(key);
    if (known) known.times += share;
    else subjects.set(key, { ...make(), times: share });
  };
  const words = readWords(text);
  for (const [index, word] of words.entries()) {
    if (isStopWord(word)) continue;
    const { lemmas, parts, isTelling } = analyseWord(word);
    const isNumber = /^\d+$/.test(word);
    const verbs = particleVerbs(word, words.slice(index + 1, index + 3));
    const whole = () => ({
      ...nothing,
      keys: [...verbs, ...possibleKeys([word])],
      isNumber,
      ways: [own([...meaningLexemes(word), ...verbs.map(lexeme.family)])],
    });
    say(lemmas[0] ?? word, isTelling && !isNumber ? 1 : OTHER_WORDS, whole);
    for (const [part = ''] of parts.map((each) => each.lemmas)) {
      say(part, 1 / 2, () => ({ ...nothing, keys: [part], isPart: true, ways: [own(meaningLexemes(part))] }));
    }
  }
  for (const run of runsOf(words)) if (!subjects.has(run)) subjects.set(run, { ...nothing, times: 1, keys: [run] });
  return subjects;
}

const nothing = { ways: [], isNumber: false, isPart: false };

/** A subject with what others call it, as the table of synonyms has it. */
export function withSynonyms(subject: Subject, called: readonly CalledSynonym[]): Subject {
  const others = called.filter(({ key }) => subject.keys.includes(key));
  const ways = others.map(({ means }): Way => ({ through: means, all: expressionTerms(means) }));
  return { ...subject, ways: [...subject.ways, ...ways] };
}

const own = (lexemes: readonly string[]): Way => ({ through: null, all: [terms(lexemes)] });

/** The words of a text in their order, as many as are read. */
function readWords(text: string): string[] {
  const seen = new Set<string>();
  let long = 0;
  return wordsAt(text).flatMap(({ word }) => {
    if (seen.has(word)) return [word];
    if (word.length > LONG_WORD) long += 1;
    if (seen.size >= MOST_WORDS || (word.length > LONG_WORD && long > MOST_LONG)) return [];
    seen.add(word);
    return [word];
  });
}

/** The keys of expressions of two or three words that stand together. */
function runsOf(words: readonly string[]): Set<string> {
  const lengths = Array.from({ length: LONGEST_RUN - 1 }, (_, index) => index + 2);
  const keysOf = (some: readonly string[]) =>
    some.flatMap((_, from) => lengths.map((length) => synonymKey(some.slice(from, from + length).join(' '))));
  // With what shades them, and without: who writes `inte orkar leva` writes of no way of life.
  const carries = (word: string) => !isStopWord(word);
  return new Set([...keysOf(words.filter(carries)), ...keysOf(words.filter((word) => carries(word) || isShade(word)))]);
}
