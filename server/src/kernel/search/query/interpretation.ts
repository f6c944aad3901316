import type { SearchMatch } from 'shared/search/search-words.ts';
import type { SynonymKind } from 'shared/search/synonym.ts';
import { lexeme } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { editDistance } from '../language/edit-distance.ts';
import { isCommonWord } from '../language/swedish-dictionary.ts';
import { hasDigit } from '../language/words-of.ts';
import { folded } from '../language/fold.ts';
import type { CarryingWord } from '../language/carrying-words.ts';
import { keyWords, nothingApart, possibleKeys, shadedKeys, type Apart } from '../synonyms/synonym-key.ts';
import { withoutGeneral } from './general-words.ts';
import { anyOf, expressionTerms, meaningLexemes, nearAndSpread, terms, type Clause } from './clause.ts';
import { broaderClauses } from './broader-compounds.ts';
import { joinedWords } from './joined-words.ts';
import { abbreviationClauses, ownClauses } from './own-clauses.ts';
import { partSynonymClauses } from './part-synonyms.ts';
import { slippedPartClauses, unheardPartClauses } from './slipped-parts.ts';
import { likelySpellings } from './spelling.ts';
import type { CalledSynonym } from './called-synonyms.ts';
import type { WordFacts } from './word-facts.queries.ts';

/** A clause for the words from one to before another. */
export type Span = { from: number; to: number; clause: Clause };

/** A question as the search understands it. */
export type Interpretation = {
  words: string[];
  spans: Span[];
  /** Readings of real words without their signs, and of compounds nobody has as misspelt ones, for when nothing else is found. */
  foldedSpans: Span[];
  /** The words as they may have been meant, where one was strange. */
  spelling: { typed: string; meant: string }[];
};

const LONGEST_RUN = 4;
const SHORTEST_HALF = 4;
/** A shorter word of the language is what it says, not the beginning of another. */
const SHORTEST_BEGINNING = 5;
/** A shorter word of the language lacks no sign: who writes `mat` does not mean `mät`. */
const SHORTEST_FOLD = 4;
/** A sign and one letter. */
const NEAR_SPELLING = 1.3;
/** Verbs whose particle another turns into the opposite. */
const OPPOSED = /^(?:in|ut|upp|ned)/;
/** Longer than this nobody writes two words together by mistake. */
const LONGEST_PAIR = 32;

/** How words are read: the last may still be going on, all may be English, some are other words with what stands apart from them, some were written as abbreviations. */
export type Reading = {
  openEnd?: boolean;
  english?: boolean;
  apart?: Apart;
  abbreviations?: ReadonlySet<string>;
};

const noAbbreviations: ReadonlySet<string> = new Set();

/** Makes out what the words may mean, given what is known of them. */
export function interpret(
  words: readonly string[],
  facts: WordFacts,
  { openEnd = false, english = false, apart = nothingApart, abbreviations = noAbbreviations }: Reading = {},
): Interpretation {
  const known = new Set(facts.same.map(({ asked }) => asked));
  const synonyms = synonymSpans(words, facts.synonyms, apart);
  const expressions = expressionSpans(words, synonyms);
  // One English word among them makes it likely that the others are English too, though they are spelt like Swedish ones.
  const isForeign = english || words.some((word) => !analyseWord(word).isReal);
  const isWithin = (at: number) => expressions.some(({ from, to }) => from <= at && at < to);
  // What stands for something else comes after it: an abbreviation that is also a word, the words of an expression strewn over a text, a verb without its particle.
  const isVague = (word: string, at: number) =>
    isWithin(at) ||
    isTied(apart.get(word)) ||
    isShaded(word) ||
    (abbreviations.has(word) && isCommonWord(word) && synonyms.some(({ from, to }) => from === at && to === at + 1));
  const apartAt = ({ from }: Span) => apart.get(words[from] ?? '');
  const isOther = (span: Span) => isOpposed(span) || (isTied(apartAt(span)) && apartAt(span)?.verbs.length === 0);
  // The bare verb would find the opposite as well: `sätta` is in `sätta in` and in `sätta ut`.
  const isOpposed = (span: Span) => apartAt(span)?.verbs.some((verb) => OPPOSED.test(verb)) ?? false;
  const ofEach = (clausesOf: (word: string, at: number) => Clause[]): Span[] =>
    words.flatMap((word, at) => clausesOf(word, at).map((clause) => ({ from: at, to: at + 1, clause })));
  const isShaded = (word: string) => shadedKeys(word, apart.get(word)).some((key) => facts.synonyms.some((each) => each.key === key));
  const allOwn = ofEach((word, at) =>
    (abbreviations.has(word) ? abbreviationClauses(word) : ownClauses(word, facts, isForeign)).map((clause) =>
      isVague(word, at) ? vague(clause) : clause,
    ),
  );
  const own = allOwn.filter((span) => !isOther(span));
  // Without its letter a word says something else; it is looked for where nothing else is found.
  const bare = allOwn.filter((span) => isOther(span) && !isOpposed(span) && span.clause.how === 'EXACT');
  const byParts = ofEach((word) => [...partSynonymClauses(word, facts), ...broaderClauses(word, facts)]);
  const isExplained = (word: string, index: number) =>
    known.has(word) || analyseWord(word).isListed || synonyms.some(({ from, to }) => from <= index && index < to);
  const isUnderstood = (word: string, index: number) => isExplained(word, index) || analyseWord(word).isReal;
  const goesOn = (word: string, index: number) => openEnd && index === words.length - 1 && facts.longer.some(({ asked }) => asked === word);
  const guesses = ofEach((word, at) =>
    isUnderstood(word, at) || goesOn(word, at) || abbreviations.has(word) ? [] : guessClauses(word, facts),
  );
  // A compound that nobody has listed and no entry has may be a slip of the hand that happens to make sense; a listed word no entry has may have more to come, or
  // be spelt as another sounds: `huvudverk`.
  const doubts = ofEach((word, at) => {
    if (known.has(word) || abbreviations.has(word)) return [];
    if (!isUnderstood(word, at)) return guesses.some(({ from }) => from === at) || goesOn(word, at) ? [] : unheardPartClauses(word);
    if (!isExplained(word, at)) return guessClauses(word, facts);
    return [...(mayGoOn(word) ? beginningClauses(word, facts) : []), ...soundClauses(word, facts)];
  });
  const folds = ofEach((word) => (abbreviations.has(word) ? [] : foldClauses(word, facts)));
  const together = ofEach((word) => togetherClauses(apart.get(word)));
  const open = ofEach((word, at) => (openEnd && at === words.length - 1 ? [openClause(word, facts)] : []));
  return {
    words: [...words],
    spans: withoutGeneral(words, [
      ...own,
      ...expressions,
      ...together,
      ...joinedSpans(words, known),
      ...synonyms,
      ...byParts,
      ...guesses,
      ...open,
    ]).flatMap(spansOf),
    foldedSpans: [...bare, ...doubts, ...folds],
    spelling: spellingOf(words, guesses),
  };
}

/** Whether a verb's particle or a letter stands apart from a word; what only shades it leaves it the word it is. */
const isTied = (word: CarryingWord | undefined): word is CarryingWord =>
  word !== undefined && (word.verbs.length > 0 || word.before !== null || word.after !== null);

const spansOf = ({ from, to, clause }: Span): Span[] => nearAndSpread(clause).map((each) => ({ from, to, clause: each }));

/** As little as words that are strewn: it is looked for, and comes after what says more. */
const vague = (clause: Clause): Clause => (clause.all.length > 1 ? clause : { ...clause, where: 'SPREAD' });

/** A word with what makes another word of it: the verb with its particle, the word beside its letter. */
function togetherClauses(word: CarryingWord | undefined): Clause[] {
  if (!isTied(word)) return [];
  const { verbs, before, after } = word;
  const letters = [before, after].filter((letter) => letter !== null).map((letter) => terms([lexeme.lemma(letter)]));
  return [
    ...(verbs.length > 0 ? [{ how: 'FAMILY', through: null, all: [terms(verbs.map(lexeme.family))] } satisfies Clause] : []),
    ...(letters.length > 0
      ? [{ how: 'EXACT', through: null, all: [terms(meaningLexemes(word.word)), ...letters], where: 'NEAR' } satisfies Clause]
      : []),
  ];
}

/** The very words of an expression the table knows, where they stand together; strewn over a text they say less than what the expression means. */
function expressionSpans(words: readonly string[], synonyms: readonly Span[]): Span[] {
  const runs = new Map(synonyms.filter(({ from, to }) => to - from > 1).map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...runs.values()].flatMap(({ from, to }) => {
    const analysed = words.slice(from, to).map(analyseWord);
    const exact = analysed.map(({ word, lemmas, isReal }) =>
      terms([...lemmas.map(lexeme.lemma), ...(isReal ? [] : [lexeme.surface(word)])]),
    );
    const related = analysed.map(({ lemmas, families }) => terms(anyOf(lemmas, families)));
    return [
      { from, to, clause: { how: 'EXACT', through: null, all: exact } satisfies Clause },
      { from, to, clause: { how: 'COMPOUND', through: null, all: related } satisfies Clause },
    ];
  });
}

/** What somebody wrote apart: `smärt centrum`. */
function joinedSpans(words: readonly string[], known: ReadonlySet<string>): Span[] {
  return joinedWords(words).flatMap(({ from, joined }) => {
    const { isReal, lemmas } = analyseWord(joined);
    if (!isReal && !known.has(joined)) return [];
    return [{ from, to: from + 2, clause: { how: 'COMPOUND', through: joined, all: [terms(anyOf(lemmas, []))] } satisfies Clause }];
  });
}

function synonymSpans(words: readonly string[], called: readonly CalledSynonym[], apart: Apart): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_RUN); to += 1) {
      const keys = new Set(possibleKeys(words.slice(from, to), apart));
      const here = called.filter(({ key }) => keys.has(key)).flatMap(synonymClauses);
      spans.push(...here.map((clause) => ({ from, to, clause })));
    }
  }
  return spans;
}

/** What a synonym means; where that is a compound, also a compound of the same parts and more: `ryggsmärta` is meant in `ländryggssmärta`. */
function synonymClauses({ id, means, kind, isReversed = false }: CalledSynonym): Clause[] {
  const clause = (all: Clause['all']): Clause => ({ how: hows[kind], through: means, all, synonymId: id, isReversed });
  const words = keyWords(means);
  const parts = words.flatMap((word) => (words.length > 1 ? [] : analyseWord(word).parts));
  const whole = clause(expressionTerms(means));
  // Strewn over a text they are its parts and no more: `ansiktssmärta` is not in `smärta … ansikte mot ansikte`.
  return parts.length > 1 ? [whole, { ...clause(parts.map(({ lemmas }) => terms(anyOf(lemmas, [])))), where: 'NEAR' }] : [whole];
}

const hows: Record<SynonymKind, SearchMatch> = {
  SYNONYM: 'SYNONYM',
  ABBREVIATION: 'SYNONYM',
  MEDICINE: 'SYNONYM',
  CLASS: 'BROADER',
  ENGLISH: 'ENGLISH',
};

/** A form that is no base form may be a word that has only begun, as `remis`, which is of `remi`; `konsul` is what it says. */
function mayGoOn(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING && !analyseWord(word).lemmas.includes(word);
}

/** The words of the index that go on where a word ends. */
function beginningClauses(word: string, facts: WordFacts): Clause[] {
  const longer = facts.longer.filter(({ asked }) => asked === word).map((each) => each.word);
  return longer.map((each): Clause => ({ how: 'BEGINNING', through: each, all: [terms(meaningLexemes(each))] }));
}

/** A word nobody knows: what it may begin, and what it may be a misspelling of. */
function guessClauses(word: string, facts: WordFacts): Clause[] {
  if (hasDigit(word)) return [];
  const begun = beginningClauses(word, facts);
  const candidates = [...facts.similar, ...facts.folds].filter(({ asked }) => asked === word);
  const meant = likelySpellings(word, candidates);
  const slipped = slippedPartClauses(word, facts.pieces);
  // One letter wrong in a part is likelier than several in the whole: `smätbehandling` is no `skenbehandling`.
  const isFar = meant.every((each) => editDistance(word, each, NEAR_SPELLING) === Infinity);
  const spelt =
    isFar && slipped.length > 0
      ? slipped
      : meant.map((each): Clause => ({ how: 'SPELLING', through: each, all: [terms(meaningLexemes(each))] }));
  // A compound of words is what it says, though none of them is here.
  const { parts } = analyseWord(word);
  const isReadable = parts.length > 1 && parts.every(({ lemmas }) => lemmas.length > 0);
  return spelt.length > 0 || begun.length > 0 || isReadable ? [...begun, ...spelt] : apartClauses(word);
}

/** A word of the language that no entry has, as one that sounds like it. */
function soundClauses(word: string, facts: WordFacts): Clause[] {
  const [likely] = likelySpellings(
    word,
    facts.sounding.filter((each) => each.asked === word && folded(each.word).charAt(0) === folded(word).charAt(0)),
  );
  return likely === undefined ? [] : [{ how: 'SPELLING', through: likely, all: [terms(meaningLexemes(likely))] }];
}

/** Two words somebody wrote together: `långvarigsmärta`, where both halves are words, and as alike in length as may be. */
function apartClauses(word: string): Clause[] {
  if (word.length > LONGEST_PAIR) return [];
  const places = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, index) => index + SHORTEST_HALF);
  const halves = places
    .map((at) => [word.slice(0, at), word.slice(at)] as const)
    .filter((both) => both.every((each) => analyseWord(each).isReal));
  const [best] = halves.toSorted((one, other) => Math.min(...other.map(lengthOf)) - Math.min(...one.map(lengthOf)));
  return best ? [{ how: 'SPELLING', through: best.join(' '), all: best.map((each) => terms(meaningLexemes(each))) }] : [];
}

const lengthOf = ({ length }: string): number => length;

function openClause(word: string, facts: WordFacts): Clause {
  const expected = facts.longer.filter(({ asked }) => asked === word).reduce((sum, { entries }) => sum + entries, 0);
  const all = [[lexeme.lemma(word), lexeme.surface(word), lexeme.part(word)].map((each) => ({ lexeme: each, open: true, expected }))];
  return { how: 'BEGINNING', through: null, all };
}

function foldClauses(word: string, facts: WordFacts): Clause[] {
  if (word.length < SHORTEST_FOLD && analyseWord(word).isListed) return [];
  const same = facts.folds.filter((each) => each.asked === word && onlyLacksSigns(word, each.word)).map((each) => each.word);
  return same.map((each) => ({ how: 'SPELLING', through: each, all: [terms(meaningLexemes(each))] }));
}

/** Whoever finds no å on the keyboard writes a; whoever writes ä does not mean å. */
function onlyLacksSigns(typed: string, word: string): boolean {
  const plain = [folded(typed), folded(word)] as const;
  return Array.from(typed).every(
    (letter, at) => letter === word.charAt(at) || letter === plain[0].charAt(at) || word.charAt(at) === plain[1].charAt(at),
  );
}

/** The words as the first guess at each has them. */
export function spellingOf(words: readonly string[], guesses: readonly Span[]): Interpretation['spelling'] {
  return words.flatMap((typed, index) => {
    const guess = guesses.find(({ from, clause }) => from === index && clause.how === 'SPELLING');
    return guess?.clause.through ? [{ typed, meant: guess.clause.through }] : [];
  });
}
