import { isNoun, type Dictionary, type Lemma } from './dictionary.ts';
import { prefixedActions } from './prefixed-actions.ts';
import { verbOf } from './word-family.ts';

/** A part of a compound: as it stands there, the letter that links it to the next (`s` or nothing), and the base forms it may be of. */
export type CompoundPart = { text: string; link: string; lemmas: string[] };

/** How a word falls into parts, in their order; `sure` where the dictionary knows the first part in this very shape. */
export type Split = { parts: CompoundPart[]; sure: boolean };

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 6;
const MOST_PARTS = 5;
/** A first part nobody knows is believed before a last part that is as long as this. */
const LONG_LAST_PART = 6;
const SHORTEST_STRANGER = 4;
/** A word that might be no compound at all must have parts as long as this. */
const LONG_FIRST_PART = 5;
/** Short nouns of the field that mean themselves before an action: `dosjustering` is `dos` + `justering`, and no `ledning` a kind of `led`. */
const FIELD_FIRST_PARTS = new Set('dos vård sömn tand rygg nerv barn råd bil kost team'.split(' '));
/** The last part must be as long as this where the first is not in its very shape. */
const SURE_LAST_PART = 4;

/** Prefixes and particles: what begins with one is another word, not a kind of what follows. */
const PREFIXES = new Set(
  (
    'an av be bort de des dis efter ent er fram från för före förut gen hem i icke il im in inter intra ir med miss mot ned ner o om opp på re sam sär till ' +
    'um und under upp ur ut vid å åter över'
  ).split(' '),
);

/** What is spelt like a word and stands last as an ending. */
const ENDINGS = new Set('dom doms domar domen skap het nation tagare farande'.split(' '));

/**
 * The parts of a compound, or null for what is none. A word the dictionary holds as simple, a verb and a name stay whole: `kontroll` is no kind of
 * `roll`, `uppleva` none of `leva`, `Blekinge` none of `blek`.
 */
export function splitCompound(dictionary: Dictionary, word: string): Split | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  const whole = dictionary.lemmasOf(word);
  if (whole.length === 0 && prefixedActions(dictionary, word).length > 0) return null;
  if (whole.some((lemma) => isSimple(dictionary, lemma))) return strictSplit(dictionary, word, whole);
  return bestSplit(dictionary, word, { isKnown: whole.length > 0, room: MOST_PARTS, known: new Map() });
}

/** What takes no linking letter before another word, what is done or made of that, and what is called so. */
function isSimple(dictionary: Dictionary, lemma: Lemma): boolean {
  const { flags, isName } = lemma;
  return isName || isDerived(dictionary, lemma) || (/X/.test(flags) && /Y/.test(flags) && !/[vf]/.test(flags));
}

/** A verb, what is done or made of one, an adjective. */
function isDerived(dictionary: Dictionary, lemma: Lemma): boolean {
  const { word, flags, isName } = lemma;
  const isAction = word.endsWith('a') ? /[mK]/.test(flags) : verbOf(dictionary, word) !== null;
  return !isName && (isAction || (!isNoun(lemma) && /[MOPQk]/.test(flags)));
}

/**
 * Such words are compounds only where a whole noun stands before a whole word: `smärtlindring`, `evidensbaserad`, `grundkurs`, but not `vägledning`. A name is one
 * where it ends in a definite noun: `Socialstyrelsen`, but not `Västerbotten`.
 */
function strictSplit(dictionary: Dictionary, word: string, whole: readonly Lemma[]): Split | null {
  const split = bestSplit(dictionary, word, { isKnown: true, room: 2, known: new Map() });
  const [first, last] = split?.parts ?? [];
  if (!split?.sure || !first || !last) return null;
  if (first.text.length < LONG_FIRST_PART && !FIELD_FIRST_PARTS.has(first.text) && !isLinked(dictionary, first)) return null;
  if (whole.some(({ isName }) => isName)) return last.lemmas.includes(last.text) || last.text.length < LONG_FIRST_PART ? null : split;
  const isAction = whole.some((lemma) => isDerived(dictionary, lemma));
  if (last.text.length < (isAction ? LONG_FIRST_PART : SURE_LAST_PART) && (isAction || first.link === '')) return null;
  return first.lemmas.some((each) => dictionary.readingsOf(each).some(isNoun)) ? split : null;
}

/** Whether a letter ties a noun to what follows, as in `orosanmälan`, so that it is no mere beginning of a word; `kors` in `korsbefruktning` has its own. */
function isLinked(dictionary: Dictionary, { text, link }: CompoundPart): boolean {
  return link !== '' && !dictionary.readingsOf(text + link).some(isNoun);
}

/**
 * `isKnown` where the parts must be as the dictionary has them; `room` for how many of them; `known` holds what has been split on the way: a long word has the same
 * stretches again and again, and without it what somebody makes up of many parts would take seconds.
 */
type Limits = { isKnown: boolean; room: number; known: Map<string, Split | null> };

function bestSplit(dictionary: Dictionary, word: string, limits: Limits): Split | null {
  if (limits.room < 2 || word.length < SHORTEST_COMPOUND) return null;
  const key = `${limits.isKnown} ${limits.room} ${word}`;
  const known = limits.known.get(key);
  if (known !== undefined) return known;
  const split = likeliestSplit(dictionary, word, limits);
  limits.known.set(key, split);
  return split;
}

function likeliestSplit(dictionary: Dictionary, word: string, limits: Limits): Split | null {
  let best: Split | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    for (const last of lastTexts(word, at)) {
      const split = splitAt(dictionary, word.slice(0, at), last, limits);
      if (split && (!best || isBetter(split, best))) best = split;
    }
  }
  return best;
}

/** What stands after a place; where three like letters would meet only two are written: `hall` + `lampa` is `hallampa`. */
function lastTexts(word: string, at: number): string[] {
  const isDoubled = word[at - 1] === word[at - 2];
  return isDoubled ? [word.slice(at), word.slice(at - 1)] : [word.slice(at)];
}

function splitAt(dictionary: Dictionary, first: string, last: string, limits: Limits): Split | null {
  const end = endOf(dictionary, last, limits);
  if (!end) return null;
  const start = startOf(dictionary, first, limits) ?? (limits.isKnown ? null : stranger(first, end));
  // A guess at one end is enough: two of them make words out of anything.
  if (start && !start.sure && (!end.sure || last.length < SURE_LAST_PART)) return null;
  return start && { parts: [...start.parts, ...end.parts], sure: start.sure && end.sure };
}

function endOf(dictionary: Dictionary, last: string, limits: Limits): Split | null {
  if (ENDINGS.has(last)) return null;
  const listed = dictionary.lastPartsOf(last);
  const lemmas = listed.length > 0 ? listed : prefixedActions(dictionary, last);
  const inner = lemmas.some((lemma) => isSimple(dictionary, lemma)) ? null : bestSplit(dictionary, last, within(limits));
  return inner ?? onePart(last, lemmas) ?? (limits.isKnown ? null : onePart(last, dictionary.lemmasOf(last).filter(isNoun), false));
}

/** The limits of what is split within a split. */
const within = ({ room, known }: Limits): Limits => ({ isKnown: true, room: room - 1, known });

function startOf(dictionary: Dictionary, first: string, limits: Limits): Split | null {
  if (PREFIXES.has(first)) return null;
  const bare = first.endsWith('s') ? first.slice(0, -1) : first;
  const shaped = dictionary.firstPartsOf(first);
  if (shaped.length === 0) return looseStart(dictionary, { first, bare }, limits);
  const lemmas = [...shaped, ...[bare, `${first}e`].flatMap((word) => dictionary.readingsOf(word)).filter(isNoun)];
  const text = lemmas.some(({ word }) => word === bare) ? bare : first;
  const inner = lemmas.some((lemma) => isSimple(dictionary, lemma)) ? null : bestSplit(dictionary, text, within(limits));
  return linked(inner ?? onePart(text, lemmas), text, first);
}

function onePart(text: string, lemmas: readonly Lemma[], sure = true): Split | null {
  return lemmas.length === 0 ? null : { parts: [{ text, link: '', lemmas: wordsOf(lemmas) }], sure };
}

/** The same with the letter that stands after its last part. */
function linked(split: Split | null, bare: string, first: string): Split | null {
  const last = split?.parts.at(-1);
  if (!split || !last || bare === first) return split;
  return { ...split, parts: [...split.parts.slice(0, -1), { ...last, link: first.slice(bare.length) }] };
}

/** A part as people write it: a noun the dictionary does not put first, a linking s too many or too few, or itself a compound. */
function looseStart(dictionary: Dictionary, { first, bare }: { first: string; bare: string }, limits: Limits): Split | null {
  const isWhole = first.length > SHORTEST_PART || FIELD_FIRST_PARTS.has(first);
  if (limits.isKnown) return isWhole ? onePart(first, dictionary.readingsOf(first).filter(isNoun)) : null;
  // Some link with a vowel: `smärtebehandling`, though the dictionary has it otherwise.
  const withoutVowel = first.replace(/[aeou]$/, '');
  for (const text of [first, bare, withoutVowel]) {
    const nouns = dictionary.nounsOf(text);
    if (text.length >= SHORTEST_PART && nouns.length > 0) return linked(onePart(text, nouns, false), text, first);
  }
  const inner = bestSplit(dictionary, bare, within(limits));
  return inner && linked({ ...inner, sure: first.endsWith('s') }, bare, first);
}

/** A first part nobody knows, before one long word that is known. */
function stranger(first: string, { parts: [last, ...more] }: Split): Split | null {
  if (first.length < SHORTEST_STRANGER || PREFIXES.has(first) || !last || more.length > 0 || last.text.length < LONG_LAST_PART) return null;
  return { parts: [{ text: first, link: '', lemmas: [] }], sure: false };
}

/** Fewer parts are more likely; of as many, those that are known in their very shape, then those that are known at all. */
function isBetter(one: Split, other: Split): boolean {
  if (one.sure !== other.sure) return one.sure;
  if (one.parts.length !== other.parts.length) return one.parts.length < other.parts.length;
  const strangers = (split: Split) => split.parts.filter(({ lemmas }) => lemmas.length === 0).length;
  if (strangers(one) !== strangers(other)) return strangers(one) < strangers(other);
  return strangers(one) > 0 ? lastLength(one) > lastLength(other) : shortest(one) > shortest(other);
}

function lastLength({ parts }: Split): number {
  return parts.at(-1)?.text.length ?? 0;
}

function shortest({ parts }: Split): number {
  return Math.min(...parts.map(({ text }) => text.length));
}

function wordsOf(lemmas: readonly Lemma[]): string[] {
  return [...new Set(lemmas.map(({ word }) => word))];
}
