import { analyseWord } from './analyse-word.ts';

/** Particles that stand after a verb and before it in its nouns, where that is another word: `trappa ner` and `nedtrappning`, `gå igenom` and `genomgång`. */
const PARTICLES = new Map(
  'an av bort efter fram igenom:genom in ner:ned ned om på till undan upp ut över åter'.split(' ').map((each) => {
    const [said = '', written = said] = each.split(':');
    return [said, written] as const;
  }),
);

const SHORTEST_VERB = 4;

/** What the verbs of two or three words in a row are called as one: `uppfölja` for `följa upp`; empty for words that are no such verb. */
export function particleVerbs(word: string, following: readonly string[]): string[] {
  const particle = following.slice(0, 2).find((each) => PARTICLES.has(each));
  if (particle === undefined) return [];
  const prefix = PARTICLES.get(particle) ?? particle;
  const verbs = analyseWord(word).families.map((verb) => prefix + verb);
  return verbs.filter((verb) => analyseWord(verb).isListed || analyseWord(`${verb.slice(0, -1)}ning`).families.includes(verb));
}

/** Verbs that have gone their own way: who experiences something does not live. */
const OTHER_VERBS = new Set(['uppleva', 'överleva', 'framstå', 'uppfatta', 'avse', 'omfatta', 'utbilda', 'inbilla']);

/** The verb in one that begins with a particle: `trappa` in `nedtrappa`, so that whoever asks for the one finds the other; null where there is none. `formera` is not within `informera`. */
export function verbWithin(verb: string): string | null {
  if (OTHER_VERBS.has(verb)) return null;
  const particle = [...PARTICLES.values()].find((each) => verb.startsWith(each) && isVerbWord(verb.slice(each.length)));
  return particle === undefined ? null : verb.slice(particle.length);
}

const isVerbWord = (word: string): boolean =>
  word.length >= SHORTEST_VERB && !word.endsWith('era') && analyseWord(word).families.includes(word);
