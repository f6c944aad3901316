const ENDING = /(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|nas|ars|ers|ors|na|en|et|ar|er|or|ns|ts|n|t|s)$/;
const SHORTEST_STEM = 5;

/** A strange word without what may be the ending of its form, so that a slip of the hand in `opiodierna` is sought in `opiodi`; null where too little is left. */
export function withoutEnding(word: string): string | null {
  const stem = word.replace(ENDING, '');
  return stem !== word && stem.length >= SHORTEST_STEM ? stem : null;
}
