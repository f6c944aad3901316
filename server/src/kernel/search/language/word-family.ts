import type { Dictionary, Lemma } from './dictionary.ts';

/** Endings that make a noun of a verb, and what the verb has instead. */
const NOMINAL_ENDINGS = [
  ['ning', 'a'],
  ['ing', 'a'],
  ['ande', 'a'],
  ['an', 'a'],
  ['ation', 'era'],
] as const;

/** Nouns of one verb that is not in use: `biverkan` and `biverkning`. */
const SIBLINGS = { ning: 'an', an: 'ning' } as const;

/**
 * What a base form is derived from, so that `sjukskrivning` meets `sjukskriva` and `jämställdhet` meets `jämställd`: the verb or adjective itself for what is one,
 * null for what stands alone. `led` and `leda` are no family: only what the dictionary holds as the base counts.
 */
export function familyOf(dictionary: Dictionary, lemma: Lemma): string | null {
  if (isVerb(lemma)) return lemma.word;
  const { word } = lemma;
  return verbOf(dictionary, word) ?? adjectiveOf(dictionary, word) ?? participleOf(dictionary, lemma) ?? subjectOf(dictionary, lemma);
}

function isVerb({ word, flags }: Lemma): boolean {
  return word.endsWith('a') && /[mKJM]/.test(flags);
}

/** The verb a noun is made of. */
export function verbOf(dictionary: Dictionary, word: string): string | null {
  for (const [ending, instead] of NOMINAL_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (dictionary.readingsOf(root + instead).some(isVerb)) return root + instead;
    if ((ending === 'ning' || ending === 'an') && dictionary.readingsOf(root + SIBLINGS[ending]).length > 0) return `${root}a`;
  }
  return null;
}

function adjectiveOf(dictionary: Dictionary, word: string): string | null {
  const base = word.endsWith('het') ? word.slice(0, -3) : word;
  const isThere = dictionary.readingsOf(base).some(isAdjective);
  return isThere && (base !== word || dictionary.readingsOf(`${base}het`).length > 0) ? base : null;
}

/** `nedsatt` is of `nedsätta`, `sjukskriven` of `sjukskriva`. */
function participleOf(dictionary: Dictionary, lemma: Lemma): string | null {
  if (!isAdjective(lemma)) return null;
  const { word } = lemma;
  const bases = [
    word.endsWith('satt') ? `${word.slice(0, -4)}sätta` : null,
    word.endsWith('en') ? `${word.slice(0, -2)}a` : null,
    word.endsWith('ad') ? word.slice(0, -1) : null,
    word.endsWith('d') ? `${word.slice(0, -1)}a` : null,
  ];
  return bases.find((base) => base !== null && dictionary.readingsOf(base).some(isVerb)) ?? null;
}

function isAdjective({ flags }: Lemma): boolean {
  return /[OMPQk]/.test(flags) && !/[DBCEGH]/.test(flags);
}

/** `psykologisk` is of `psykologi`, and so is `psykologi` itself. */
function subjectOf(dictionary: Dictionary, lemma: Lemma): string | null {
  const { word } = lemma;
  const subject = word.endsWith('isk') && isAdjective(lemma) ? word.slice(0, -2) : word;
  const isSubject = subject.endsWith('i') && dictionary.readingsOf(subject).length > 0 && dictionary.lemmasOf(`${subject}sk`).length > 0;
  return isSubject ? subject : null;
}
