import { readSuffixRules, type SuffixRule } from './affix-rules.ts';

/** A base form of the dictionary and what its flags say of it; `isName` where it is written with a capital. */
export type Lemma = { word: string; flags: string; isName: boolean };

/** Stands inside compounds only. */
const ONLY_IN_COMPOUNDS = 'Z';
const FORBIDDEN = '%';
const NEEDS_AFFIX = '¤';
const MAY_END_COMPOUND = 'Y';
const MAY_BEGIN_COMPOUND = /[XU]/;

/** Longer than this no ending is. */
const LONGEST_ENDING = 12;

/** A base form with the rule that bends it into a form. */
type Bent = { lemma: Lemma; rule: SuffixRule };

/** How many forms are remembered. */
const KEPT = 50_000;

/** A Hunspell dictionary: base forms with flags, and rules for their endings. Words are asked about in lower case. */
export class Dictionary {
  readonly #lemmas = new Map<string, Lemma[]>();
  readonly #rules: Map<string, SuffixRule[]>;
  readonly #bent = new Map<string, Bent[]>();

  constructor(affixFile: string, wordFile: string) {
    this.#rules = readSuffixRules(affixFile);
    for (const line of wordFile.split('\n').slice(1)) {
      const slash = line.indexOf('/');
      const [word, flags] = slash < 0 ? [line.trim(), ''] : [line.slice(0, slash), line.slice(slash + 1).trim()];
      if (word !== '' && !flags.includes(FORBIDDEN)) this.add(word, flags);
    }
  }

  /** Adds a base form, or another reading of one. */
  add(word: string, flags: string): void {
    const key = word.toLowerCase();
    const lemma = { word: key, flags, isName: key !== word };
    this.#bent.clear();
    const known = this.#lemmas.get(key);
    if (known) known.push(lemma);
    else this.#lemmas.set(key, [lemma]);
  }

  /** The readings of a base form as a word of its own; empty for what is none. */
  readingsOf(word: string): Lemma[] {
    return (this.#lemmas.get(word) ?? []).filter(({ flags }) => !flags.includes(ONLY_IN_COMPOUNDS) && !flags.includes(NEEDS_AFFIX));
  }

  /** The base forms a word is a form of, itself included where it is one. */
  lemmasOf(form: string): Lemma[] {
    const bent = this.#bases(form).filter(({ rule, lemma }) => !rule.shape.includes(ONLY_IN_COMPOUNDS) && !isHalf(lemma));
    return [...this.readingsOf(form), ...bent.map(({ lemma }) => lemma)];
  }

  /** The base forms a word is the last part of a compound of: `smärtan` in `ryggsmärtan`. */
  lastPartsOf(form: string): Lemma[] {
    return this.lemmasOf(form).filter(({ flags }) => flags.includes(MAY_END_COMPOUND));
  }

  /** The base forms whose shape before another word this is: `skol` in `skolhälsovård`, `ryggmärgs` in `ryggmärgsskada`. */
  firstPartsOf(form: string): Lemma[] {
    const whole = (this.#lemmas.get(form) ?? []).filter(({ flags }) => MAY_BEGIN_COMPOUND.test(flags));
    const shaped = this.#bases(form).filter(({ rule }) => MAY_BEGIN_COMPOUND.test(rule.shape));
    return [...whole, ...shaped.map(({ lemma }) => lemma)].flatMap((lemma) => (isHalf(lemma) ? [...this.#wholeOf(lemma), lemma] : [lemma]));
  }

  /** The nouns a stump is cut from: `skola` for `skol`, `ansikte` for `ansikts`. */
  #wholeOf({ word }: Lemma): Lemma[] {
    return this.nounsOf(...new Set([word, word.endsWith('s') ? word.slice(0, -1) : word]));
  }

  /** The nouns that are, or before another word are cut down to, one of these shapes. */
  nounsOf(...shapes: string[]): Lemma[] {
    return shapes.flatMap((shape) => ['', 'a', 'e'].flatMap((ending) => this.readingsOf(shape + ending))).filter(isNoun);
  }

  /** What a form may be bent of; remembered, since the parts of compounds are asked about many times over. */
  #bases(form: string): readonly Bent[] {
    const known = this.#bent.get(form);
    if (known) return known;
    const found = this.#findBases(form);
    if (this.#bent.size >= KEPT) this.#bent.clear();
    this.#bent.set(form, found);
    return found;
  }

  #findBases(form: string): Bent[] {
    const found: Bent[] = [];
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length - 1); length += 1) {
      const stem = form.slice(0, form.length - length);
      for (const rule of this.#rules.get(form.slice(form.length - length)) ?? []) {
        const base = stem + rule.strip;
        for (const lemma of this.#lemmas.get(base) ?? [])
          if (lemma.flags.includes(rule.flag) && rule.fits(base)) found.push({ lemma: derived(lemma, rule), rule });
      }
    }
    return found;
  }
}

/** Whether a base form bends as a noun does. */
export function isNoun({ flags }: Lemma): boolean {
  return /[BCDE]/.test(flags);
}

/** `psykologisk` is no form of `psykolog` but a word of its own, which the dictionary makes by an ending. */
function derived(lemma: Lemma, { add }: SuffixRule): Lemma {
  return add.startsWith('isk') ? { word: `${lemma.word}isk`, flags: 'OPQY', isName: false } : lemma;
}

/** A stump of a word that no ending makes whole. */
function isHalf({ flags }: Lemma): boolean {
  return flags.includes(ONLY_IN_COMPOUNDS);
}
