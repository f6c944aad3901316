/** A word of a folded text: letters with inner hyphens and apostrophes. */
export type Word = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Its first two letters are capitals, as in an abbreviation or a text in capitals only. */
  allCapitals: boolean;
  /** What stands between it and the word before: one or two spaces; a colon, dot or comma and a space; or more than that. */
  joined: 'SPACE' | 'SIGN' | 'APART';
};

const wordForm = /[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ÿ]+)*/g;

/** The words of a folded text in order, in one pass. */
export function readWords(folded: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of folded.matchAll(wordForm)) {
    const text = match[0];
    const lower = text.toLowerCase();
    const end = match.index + text.length;
    words.push({
      text,
      lower,
      start: match.index,
      end,
      capital: text[0] !== lower[0],
      allCapitals: text.length > 1 && text[0] !== lower[0] && text[1] !== lower[1],
      joined: joinOf(folded, before, match.index),
    });
    before = end;
  }
  return words;
}

function joinOf(folded: string, from: number, to: number): Word['joined'] {
  if (to - from > 3) return 'APART';
  const between = folded.slice(from, to);
  if (between === ' ' || between === '  ') return 'SPACE';
  return /^[.:,]? {0,2}$/.test(between) ? 'SIGN' : 'APART';
}
