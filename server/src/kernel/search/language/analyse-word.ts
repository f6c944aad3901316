import { isNoun, type Dictionary, type Lemma } from './dictionary.ts';
import { splitCompound, type CompoundPart } from './split-compound.ts';
import { swedishDictionary } from './swedish-dictionary.ts';
import { irregularBases } from './irregular-forms.ts';
import { prefixedActions, prefixedVerb } from './prefixed-actions.ts';
import { isStopWord } from './stop-words.ts';
import { familyOf, isAdjective, isVerb } from './word-family.ts';

/** What is known of a word before anybody compares it with another. */
export type WordAnalysis = {
  word: string;
  /** A word or a form of the dictionary itself. */
  isListed: boolean;
  /** A word of the dictionary, or a compound of such in their right shapes: it is spelt as it is meant. */
  isReal: boolean;
  /** It may name what a text is about: a noun, or a word nobody knows. */
  isTelling: boolean;
  /** Base forms, the whole compound's among them; the word itself where nobody knows it. */
  lemmas: string[];
  /** What the base forms are derived from. */
  families: string[];
  /** The parts of a compound, each with its base forms and what they are derived from; empty for what is none. */
  parts: { lemmas: string[]; families: string[] }[];
  /** Compounds within the compound, with the parts they take: `käkfunktion` in `käkfunktionsstörning`, from 0 to before 2. */
  inner: InnerCompound[];
};

/** A compound within a compound: its base form, and from which part to before which. */
type InnerCompound = { lemma: string; from: number; to: number };

/** How many words are remembered: a language uses few of its words most of the time. */
const KEPT = 50_000;

const known = new Map<string, WordAnalysis>();

/** Analyses a word given in lower case. The answer is the same every time, and is remembered. */
export function analyseWord(word: string): WordAnalysis {
  const found = known.get(word);
  if (found) return found;
  const analysis = isStopWord(word) ? itself(word) : analyse(swedishDictionary(), word);
  if (known.size >= KEPT) known.clear();
  known.set(word, analysis);
  return analysis;
}

/** A little word is no form of a longer one, though it is spelt like one: `kan` is not of `kana`, nor `mot` of `mod`. */
function itself(word: string): WordAnalysis {
  return { word, isListed: true, isReal: true, isTelling: false, lemmas: [word], families: [], parts: [], inner: [] };
}

function analyse(dictionary: Dictionary, word: string): WordAnalysis {
  const readings = readingsOf(dictionary, word);
  const split = isAction(dictionary, readings) ? null : splitCompound(dictionary, word);
  const parts = (split?.parts ?? []).map((part, index, { length }) => ({
    lemmas: index === length - 1 ? part.lemmas : lemmasOfPart(part),
    families: familiesOf(dictionary, part.lemmas),
  }));
  const stump = readings.length > 0 || split ? [] : stumpOf(dictionary, word);
  const whole = readings.length > 0 ? readings.map((lemma) => lemma.word) : stump.length > 0 ? stump : wholeCompounds(split?.parts ?? []);
  const families = readings
    .map((lemma) => familyOf(dictionary, lemma) ?? prefixedVerb(dictionary, lemma))
    .filter((family) => family !== null);
  return {
    word,
    isListed: readings.length > 0,
    isReal: readings.length > 0 || split?.sure === true || stump.length > 0,
    isTelling: readings.length === 0 || readings.some(isNoun),
    lemmas: [...new Set(whole.length > 0 ? whole : [word])],
    families: [...new Set(families)],
    parts,
    inner: innerCompounds(split?.parts ?? []),
  };
}

/** `kombination` is of `kombinera`, and no nation. */
function isAction(dictionary: Dictionary, readings: readonly Lemma[]): boolean {
  return (
    readings.length > 0 && readings.every((lemma) => lemma.word.endsWith('ation') && familyOf(dictionary, lemma)?.endsWith('era') === true)
  );
}

/** Shorter stumps are abbreviations as often. */
const SHORTEST_STUMP = 4;

/** The nouns whose shape before another word this is, where it stands alone: `nack` in `nack- och axelbesvär` is `nacke`. */
function stumpOf(dictionary: Dictionary, word: string): string[] {
  if (word.length < SHORTEST_STUMP) return [];
  const nouns = [...dictionary.firstPartsOf(word), ...dictionary.nounsOf(word)].filter(
    (lemma) => isNoun(lemma) && !lemma.isName && lemma.word !== word,
  );
  return [...new Set(nouns.map((lemma) => lemma.word))];
}

/** Shorter nouns have forms that are other words: `taget` is seldom the roof, and who was `slagen` is no kind (`slag`) of anything. */
const SHORTEST_BENT_NOUN = 5;
/** Of two letters nothing is bent: `et` is Latin and no oath. */
const SHORTEST_FORM = 3;

/**
 * A base form is itself first. The dictionary also holds forms as words of their own, and so is `säkra` of `säker`, `besluten` of `beslut` and `följas` of `följa`;
 * but a noun is no form of a verb: `led` is not the past of `lida`.
 */
function readingsOf(dictionary: Dictionary, word: string): Lemma[] {
  const irregular = [...irregularBases(word).flatMap((base) => dictionary.readingsOf(base)), ...untoldBases(dictionary, word)];
  // What never bends and is a form of something that does is no word of its own: `sätter`.
  const bends = ({ flags }: Lemma) => flags !== '' || irregular.length === 0;
  const own = dictionary.readingsOf(word).filter(bends);
  if (own.length === 0) {
    if (word.length < SHORTEST_FORM && irregular.length === 0) return [];
    const bent = unique([
      ...dictionary.lemmasOf(word).filter((lemma) => bends(lemma) && lemma.word.length > 1),
      ...irregular,
      ...imperativeOf(dictionary, word),
    ]);
    return bent.length > 0 ? bent : prefixedActions(dictionary, word);
  }
  const isThing = own.some(isNoun);
  const isLikely = (lemma: Lemma): boolean =>
    // An imperative is seldom meant where there is another word: `sju` is not of `sjua`.
    lemma.word !== `${word}a` &&
    // `data` are seldom more than one `datum`.
    lemma.word !== `${word.slice(0, -1)}um` &&
    (isAdjective(lemma) || (isNoun(lemma) ? lemma.word.length >= SHORTEST_BENT_NOUN : !isThing));
  return unique([
    ...own,
    ...dictionary.lemmasOf(word).filter(isLikely),
    ...irregular.filter((lemma) => isNoun(lemma) || isAdjective(lemma) || !isThing),
  ]);
}

/** Endings the dictionary gives to some words alone, and what the base has instead: the present and the passive of verbs, the plural and neuter of adjectives. */
const UNTOLD = [
  { ending: 'er', instead: 'a', fits: isVerb },
  { ending: 's', instead: 'a', fits: isVerb },
  { ending: 'as', instead: 'a', fits: isVerb },
  { ending: 'es', instead: 'a', fits: isVerb },
  { ending: 'a', instead: '', fits: isAdjective },
  { ending: 't', instead: '', fits: isAdjective },
] as const;

/** `hes` is of no verb `ha`. */
const SHORTEST_STEM = 2;

function untoldBases(dictionary: Dictionary, word: string): Lemma[] {
  return UNTOLD.flatMap(({ ending, instead, fits }) =>
    word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM
      ? dictionary.readingsOf(word.slice(0, -ending.length) + instead).filter(fits)
      : [],
  );
}

/** Shorter words are more often something else. */
const SHORTEST_IMPERATIVE = 4;

/** The verb a strange word is the imperative of, as recommendations begin: `bedöm`, `erbjud`, `undvik`. */
function imperativeOf(dictionary: Dictionary, word: string): Lemma[] {
  return word.length < SHORTEST_IMPERATIVE ? [] : dictionary.readingsOf(`${word}a`).filter(isVerb);
}

function unique(lemmas: readonly Lemma[]): Lemma[] {
  return [...new Set(lemmas)];
}

/** The part as it stands is kept beside its base form: people look for `skol` as well as for `skola`. */
function lemmasOfPart({ text, lemmas }: CompoundPart): string[] {
  return [...new Set([...lemmas, text])];
}

function familiesOf(dictionary: Dictionary, lemmas: readonly string[]): string[] {
  const readings = lemmas.flatMap((lemma) => dictionary.readingsOf(lemma));
  return [...new Set(readings.map((lemma) => familyOf(dictionary, lemma)).filter((family) => family !== null))];
}

/** The base forms of a compound the dictionary does not hold: everything before the last part as it stands, then that part's base forms. */
function wholeCompounds(parts: readonly CompoundPart[]): string[] {
  const last = parts.at(-1);
  if (!last) return [];
  const before = parts.slice(0, -1).map(({ text, link }) => text + link);
  return last.lemmas.map((lemma) => before.join('') + lemma);
}

function innerCompounds(parts: readonly CompoundPart[]): InnerCompound[] {
  const spans: InnerCompound[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 2; to <= parts.length; to += 1) {
      const lemmas = to - from < parts.length ? innerLemmas(parts.slice(from, to), to === parts.length) : [];
      spans.push(...lemmas.map((lemma) => ({ lemma, from, to })));
    }
  }
  return spans;
}

/** What a run of parts is as a word; only the last part of the whole compound bends. */
function innerLemmas(span: readonly CompoundPart[], isLast: boolean): string[] {
  if (isLast) return wholeCompounds(span);
  const text = span.map(({ text, link }) => text + link).join('');
  return [text.slice(0, lengthOf(span))];
}

/** Without the letter that links the span to what follows it. */
function lengthOf(span: readonly CompoundPart[]): number {
  return span.reduce((sum, { text, link }) => sum + text.length + link.length, 0) - (span.at(-1)?.link.length ?? 0);
}
