/** A range of a text, in UTF-16 units. */
type TextRange = { from: number; to: number };

/** The signs of a text that can be compared however it is set out, and where each of them stands. */
type Bare = { signs: string; at: readonly number[] };

/** Spaces, line breaks, and the bars that part the cells of a table in plain text: how a text is set out decides whether they are there. */
const SET_OUT = /[\s|]/u;

/** A text without what only sets it out. */
export function bare(text: string): Bare {
  const at = Array.from({ length: text.length }, (_sign, index) => index).filter((index) => !SET_OUT.test(text.charAt(index)));
  return { signs: at.map((index) => text.charAt(index)).join(''), at };
}

/**
 * Finds words that were read on a page in the text the page was drawn from. Where they stand in several places it is the place after what was read `before` them
 * on the page. `agrees` tells how many signs before them are the same. Null where the text does not hold them.
 */
export function findWords(text: string, { words, before }: { words: string; before: string }): (TextRange & { agrees: number }) | null {
  const [whole, wanted, read] = [bare(text), bare(words).signs, bare(before).signs];
  if (wanted === '') return null;
  let best: { start: number; agrees: number } | null = null;
  for (let start = whole.signs.indexOf(wanted); start !== -1; start = whole.signs.indexOf(wanted, start + 1)) {
    const agrees = sameEnd(whole.signs.slice(0, start), read);
    if (best === null || agrees > best.agrees) best = { start, agrees };
  }
  if (best === null) return null;
  const [from = 0, last = 0] = [whole.at[best.start], whole.at[best.start + wanted.length - 1]];
  return { from, to: last + 1, agrees: best.agrees };
}

/**
 * Finds a range of a text on a page that has been drawn from it: the place of its first and its last sign among those of the page. The words alone are looked for
 * where the page does not hold the whole text. Null where it holds neither.
 */
export function findOnPage(page: string, text: string, { from, to }: TextRange): { first: number; last: number } | null {
  const words = bare(text.slice(from, to)).signs;
  const ahead = bare(text.slice(0, from)).signs.length;
  const whole = page.indexOf(bare(text).signs);
  const first = whole === -1 ? page.indexOf(words) : whole + ahead;
  return words === '' || first === -1 ? null : { first, last: first + words.length - 1 };
}

function sameEnd(one: string, other: string): number {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}
