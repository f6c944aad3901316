/** One way a Swedish word takes an ending: `smärta` loses `a` and takes `or`. */
export type SuffixRule = {
  flag: string;
  /** What the base form loses. */
  strip: string;
  /** What it takes instead. */
  add: string;
  /** Flags of the form that comes out: how it may stand in a compound. */
  shape: string;
  /** Whether a base form may take it. */
  fits(base: string): boolean;
};

/** The suffix rules of a Hunspell affix file, by the ending they add. */
export function readSuffixRules(affixFile: string): Map<string, SuffixRule[]> {
  const rules = affixFile.split('\n').flatMap((line) => readRule(line.trim().split(/\s+/)));
  return Map.groupBy(rules, ({ add }) => add);
}

/** `SFX flag strip add condition`; the line that opens a group has four fields and a number. */
function readRule([kind, flag, strip, addition, condition]: string[]): SuffixRule[] {
  if (kind !== 'SFX' || !flag || !addition || condition === undefined) return [];
  const [add = '', shape = ''] = addition.split('/');
  // The pattern is the dictionary's, read once at start: no text of a reader ever becomes one.
  const ending = new RegExp(`${condition}$`, 'u');
  return [{ flag, strip: strip === '0' || !strip ? '' : strip, add: add === '0' ? '' : add, shape, fits: (base) => ending.test(base) }];
}
