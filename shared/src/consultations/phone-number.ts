import { interimLetter, touchesBefore, type DigitStream } from './digit-stream.ts';
import type { RawHit } from './identity-hit.ts';

/** What may stand between the groups of a telephone number. */
const phoneGap = /^[ \-./()]{1,3}$/;
/** Country codes of the Nordic countries; others are not looked for. */
const countryCodes = ['46', '45', '47', '358', '354'];
/** A day, month and year behind a zero, which looks like a Stockholm number on the eighth of a month. */
const dayMonthYear = /^\d\d[ \-./]{1,2}(?:0[1-9]|1[0-2])[ \-./]{1,2}(?:19|20)\d\d$/;

/**
 * Swedish telephone numbers, national (07x, 08, 0xx, 0xxx) or with country code, and Nordic ones with country code. National numbers have
 * 8–10 digits, mobile ones 10; after a country code follow 7–9, with or without "(0)".
 */
export function findPhoneNumbers(folded: string, stream: DigitStream): RawHit[] {
  const hits: RawHit[] = [];
  for (let first = 0; first < stream.values.length;) {
    const length = touchesBefore(stream, first) ? 0 : phoneLengthAt(folded, stream, first);
    if (length > 0)
      hits.push({ kind: 'PHONE', start: phoneStart(folded, stream, first), end: (stream.at[first + length - 1] as number) + 1 });
    first += Math.max(1, length);
  }
  return hits;
}

function phoneLengthAt(folded: string, stream: DigitStream, first: number): number {
  const hasPlus = folded[phoneStart(folded, stream, first)] === '+';
  if (!hasPlus && stream.values[first] !== 0) return 0;
  const digits = digitsFrom(folded, stream, first);
  const prefix = internationalPrefix(digits, hasPlus);
  if (prefix > 0) return endingWithGroup(stream, first, prefix + 7, Math.min(prefix + 9, digits.length));
  if (digits[0] !== '0' || digits[1] === '0' || !isTouching(stream, first + 1)) return 0;
  const length = endingWithGroup(stream, first, digits[1] === '7' ? 10 : 8, Math.min(10, digits.length));
  if (digits[1] === '7') return length;
  return length > 0 && hasAreaCode(stream, first, length) && !looksLikeDate(folded, stream, first, length) ? length : 0;
}

/** Digits from here as long as they are written as one telephone number; 16 are more than any has. */
function digitsFrom(folded: string, stream: DigitStream, first: number): string {
  let digits = '';
  for (let index = first; index < stream.values.length && digits.length < 16; index += 1) {
    if (stream.values[index] === interimLetter) break;
    if (index > first && !isTouching(stream, index) && !phoneGap.test(folded.slice((stream.at[index - 1] as number) + 1, stream.at[index])))
      break;
    digits += stream.values[index];
  }
  return digits;
}

/** How many digits stand before the national number: 00, country code and a bracketed zero; 0 where it is not international. */
function internationalPrefix(digits: string, hasPlus: boolean): number {
  const exit = hasPlus ? '' : '00';
  const code = countryCodes.find((country) => digits.startsWith(exit + country));
  if (code === undefined) return 0;
  const before = exit.length + code.length;
  return digits[before] === '0' ? before + 1 : before;
}

/** The greatest length between two bounds at which a group of digits ends, or 0. */
function endingWithGroup(stream: DigitStream, first: number, shortest: number, longest: number): number {
  for (let length = longest; length >= shortest; length -= 1) {
    const end = first + length;
    if (end <= stream.values.length && !touchesBefore(stream, end)) return length;
  }
  return 0;
}

// An area code is 08, 0xx or 0xxx and then a separator, and later groups have two digits or more; written in one, only 9 or 10 digits are sure.
function hasAreaCode(stream: DigitStream, first: number, length: number): boolean {
  const groups: number[] = [];
  for (let index = first; index < first + length; index += 1) {
    if (index === first || !isTouching(stream, index)) groups.push(0);
    groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
  }
  const [area = 0, ...rest] = groups;
  if (rest.length === 0) return length >= 9;
  const isStockholm = stream.values[first + 1] === 8;
  return (isStockholm ? area === 2 : area === 3 || area === 4) && rest.every((group) => group >= 2);
}

function looksLikeDate(folded: string, stream: DigitStream, first: number, length: number): boolean {
  return dayMonthYear.test(folded.slice(stream.at[first], (stream.at[first + length - 1] as number) + 1));
}

function isTouching(stream: DigitStream, index: number): boolean {
  return stream.gaps[index] === 'TOUCHING';
}

function phoneStart(folded: string, stream: DigitStream, first: number): number {
  const at = stream.at[first] as number;
  return folded[at - 1] === '+' ? at - 1 : at;
}
