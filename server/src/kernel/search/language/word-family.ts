import type { Dictionary, Lemma } from './dictionary.ts';
import { isNoun } from './dictionary.ts';
import { irregularVerbOf } from './irregular-families.ts';

/** Endings that make a noun of a verb, and what the verb has instead. */
const NOMINAL_ENDINGS = [
  ['ning', 'a'],
  ['ing', 'a'],
  ['ande', 'a'],
  ['an', 'a'],
  ['ation', 'era'],
] as const;

/** The same where the noun tells who does it or what comes of it. Such words may be parts of a compound all the same. */
const DOER_ENDINGS = [
  ['are', 'a'],
  ['else', 'a'],
  ['else', ''],
  ['nad', 'a'],
  ['tion', 'era'],
  ['ikation', 'icera'],
  ['uktion', 'ucera'],
  ['ussion', 'utera'],
  ['tion', 'tera'],
  ['sion', 'sera'],
  ['ant', 'era'],
  ['at', 'era'],
  ['iss', 'ittera'],
  ['er', 'rera'],
  ['s', 'stisera'],
  ['ator', 'era'],
] as const;

/** Nouns of one verb that is not in use: `biverkan` and `biverkning`. */
const SIBLINGS = { ning: 'an', an: 'ning' } as const;

/** A physician heals nobody merely by being called so. */
const NO_DOERS = new Set(['läkare', 'brukare']);

/** A noun this long that lacks only the verb's ending is of the verb: `besök` of `besöka`, but `led` is not of `leda`. */
const SHORTEST_BARE_NOUN = 5;
const SHORTEST_BEFORE_MORE = 4;

/** Endings that make an adjective of a noun. */
const ADJECTIVE_ENDING = /(?:lig|ig|sam|al|ell|sk)$/;

/** Whoever works with a subject, and the subject: `fysioterapeut`, `neurolog`, `psykiater`, `kirurg`, `ortoped`. */
const SPECIALISTS = [
  ['eut', 'i'],
  ['iater', 'iatri'],
  ['log', 'logi'],
  ['urg', 'urgi'],
  ['ped', 'pedi'],
  ['iker', 'ik'],
] as const;

/**
 * What a base form is derived from, so that `sjukskrivning` meets `sjukskriva` and `jämställdhet` meets `jämställd`: the verb or adjective itself for what is one,
 * null for what stands alone. `led` and `leda` are no family: only what the dictionary holds as the base counts.
 */
export function familyOf(dictionary: Dictionary, lemma: Lemma): string | null {
  if (isVerb(lemma)) return lemma.word;
  const { word } = lemma;
  if (STRANGERS.has(word)) return null;
  return (
    (isNoun(lemma) ? irregularVerbOf(word) : null) ??
    verbOf(dictionary, word) ??
    adjectiveOf(dictionary, word) ??
    participleOf(dictionary, lemma) ??
    subjectOf(dictionary, lemma) ??
    nounOfAdjective(dictionary, lemma) ??
    verbOfNoun(dictionary, lemma)
  );
}

/** Whether a base form bends as a verb does; the dictionary gives strong verbs fewer endings. */
export function isVerb({ word, flags }: Lemma): boolean {
  return word.endsWith('a') && /[mjKJLMNP]/.test(flags);
}

/** What only looks derived: nobody old is gamma, and no warning is of being. */
const STRANGERS = new Set(['gammal', 'global', 'kurator', 'kurs', 'lindrig', 'partiell', 'varning', 'vuxen']);

/** A verb by the endings every weak one takes. */
function isWeakVerb({ word, flags }: Lemma): boolean {
  return word.endsWith('a') && (/[mKJM]/.test(flags) || (flags.includes('N') && flags.includes('P')));
}

/** The verb a noun of an action is made of. */
export function verbOf(dictionary: Dictionary, word: string): string | null {
  for (const [ending, instead] of NOMINAL_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (dictionary.readingsOf(root + instead).some(ending === 'ande' ? isVerb : isWeakVerb)) return root + instead;
    if ((ending === 'ning' || ending === 'an') && dictionary.readingsOf(root + SIBLINGS[ending]).length > 0) return `${root}a`;
  }
  return null;
}

/** The verb of a noun that has another ending, or none: `forskare`, `händelse`, `besök`, `plan`. */
function verbOfNoun(dictionary: Dictionary, lemma: Lemma): string | null {
  const { word } = lemma;
  if (!isNoun(lemma) || lemma.isName || NO_DOERS.has(word) || word.length < SHORTEST_BEFORE_MORE) return null;
  // `lever` is not of `leverera`.
  const isBare = !/e[lr]$/.test(word);
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const candidates = [
    ...DOER_ENDINGS.flatMap(([ending, instead]) => (word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [])),
    ...(word.length >= SHORTEST_BARE_NOUN ? [`${stem}a`] : []),
    ...(isBare && word.length >= SHORTEST_BEFORE_MORE ? [`${stem}ja`, `${stem}era`] : []),
  ];
  return candidates.find((verb) => verb !== word && dictionary.readingsOf(verb).some(isVerb)) ?? null;
}

function adjectiveOf(dictionary: Dictionary, word: string): string | null {
  const base = word.endsWith('het') ? word.slice(0, -3) : word;
  const isThere = dictionary.readingsOf(base).some(isAdjective);
  return isThere && (base !== word || dictionary.readingsOf(`${base}het`).length > 0) ? base : null;
}

/** `nedsatt` is of `nedsätta`, `sjukskriven` of `sjukskriva`, `utbränd` of `utbränna`. */
function participleOf(dictionary: Dictionary, lemma: Lemma): string | null {
  if (!isAdjective(lemma)) return null;
  const { word } = lemma;
  const bases = [
    word.endsWith('satt') ? `${word.slice(0, -4)}sätta` : null,
    word.endsWith('en') ? `${word.slice(0, -2)}a` : null,
    word.endsWith('ad') ? word.slice(0, -1) : null,
    word.endsWith('nd') ? `${word.slice(0, -1)}na` : null,
    word.endsWith('d') ? `${word.slice(0, -1)}a` : null,
  ];
  return bases.find((base) => base !== null && dictionary.readingsOf(base).some(isVerb)) ?? null;
}

/** `smärtsam` is of `smärta`, `regional` of `region`, `kvinnlig` of `kvinna`. */
function nounOfAdjective(dictionary: Dictionary, lemma: Lemma): string | null {
  const ending = isAdjective(lemma) ? ADJECTIVE_ENDING.exec(lemma.word)?.[0] : undefined;
  if (ending === undefined) return null;
  const stem = lemma.word.slice(0, -ending.length);
  const nouns = [stem, `${stem}a`, `${stem}e`].filter((noun) => noun.length >= SHORTEST_BEFORE_MORE);
  return nouns.find((noun) => dictionary.readingsOf(noun).some(isNoun)) ?? null;
}

/** Whether a base form bends as an adjective does, and as nothing else. */
export function isAdjective({ flags }: Lemma): boolean {
  return /[OMPQk]/.test(flags) && !/[DBCEGH]/.test(flags);
}

/** `psykologisk` is of `psykologi`, `klinisk` of `klinik`, `fysioterapeut` of `fysioterapi`; and so is the subject itself. */
function subjectOf(dictionary: Dictionary, lemma: Lemma): string | null {
  const { word } = lemma;
  const isThere = (subject: string) => dictionary.readingsOf(subject).some(isNoun);
  if (word.endsWith('isk') && isAdjective(lemma)) return [word.slice(0, -2), `${word.slice(0, -2)}k`].find(isThere) ?? null;
  const specialist = SPECIALISTS.find(([ending, instead]) => word.endsWith(ending) && isThere(word.slice(0, -ending.length) + instead));
  if (specialist) return word.slice(0, -specialist[0].length) + specialist[1];
  return /.{3}(?:i|ik)$/.test(word) && isNoun(lemma) ? word : null;
}
