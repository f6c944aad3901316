/**
 * The digits of a folded text in order, with what stands between them: the material identity numbers and telephone numbers are
 * looked for in. All lists have one entry per digit (or interim letter).
 */
export type DigitStream = {
  /** 0–9, or `interimLetter` for a letter that may stand first in the serial of an interim number. */
  values: number[];
  /** Where it stands in the folded text. */
  at: number[];
  /** What separates it from the one before. */
  gaps: Gap[];
};

/**
 * - NONE: too far apart to be one number. - TOUCHING: side by side. - WRITTEN: separated the way people write numbers: spaces,
 * line breaks, dashes, plus, dots, slashes, underscores. - SERIAL_ONLY: a sign that is only plausible between date and serial.
 */
export type Gap = 'NONE' | 'TOUCHING' | 'WRITTEN' | 'SERIAL_ONLY';

export const interimLetter = 10;

/** A number is not torn further apart than this many signs; a run of white space counts as one. */
const longestGap = 5;

type Sign = 'DIGIT' | 'LETTER' | 'SPACE' | 'WRITTEN' | 'SERIAL_ONLY';

const signs: (Sign | undefined)[] = Array.from({ length: 128 });
for (const [kind, characters] of [
  ['DIGIT', '0123456789'],
  ['LETTER', 'TRSUWXJKLMNtrsuwxjklmn'],
  ['SPACE', ' \n'],
  ['WRITTEN', '-+./\\_'],
  ['SERIAL_ONLY', ',;:()[]=*~|\'"'],
] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = kind;
}

/** Reads the digit stream of a folded text in one pass. */
export function readDigits(text: string): DigitStream {
  const stream: DigitStream = { values: [], at: [], gaps: [] };
  let gap: Gap = 'NONE';
  let signCount = 0;
  let before: Sign | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sign = signs[code];
    if (sign === 'DIGIT' || (sign === 'LETTER' && standsAlone(text, index))) {
      stream.values.push(sign === 'DIGIT' ? code - 48 : interimLetter);
      stream.at.push(index);
      stream.gaps.push(gap);
      gap = 'TOUCHING';
      signCount = 0;
    } else if (gap !== 'NONE') {
      if (sign !== 'SPACE' || before !== 'SPACE') signCount += 1;
      gap = signCount > longestGap ? 'NONE' : widened(gap, sign);
    }
    before = sign;
  }
  return stream;
}

/** Whether an entry stands side by side with the digit before it, so that no number can begin there. */
export function touchesBefore({ values, gaps }: DigitStream, index: number): boolean {
  return gaps[index] === 'TOUCHING' && values[index - 1] !== interimLetter && values[index] !== interimLetter;
}

function widened(gap: Gap, sign: Sign | undefined): Gap {
  if (sign === 'SERIAL_ONLY') return sign;
  if (sign !== 'SPACE' && sign !== 'WRITTEN') return 'NONE';
  return gap === 'TOUCHING' ? 'WRITTEN' : gap;
}

function standsAlone(text: string, index: number): boolean {
  return !isLetter(text.charCodeAt(index - 1)) && !isLetter(text.charCodeAt(index + 1));
}

// Letters of ASCII and Latin-1; a neighbour in another script does not make a Latin letter part of a word.
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 192 && code <= 255);
}
