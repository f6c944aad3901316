import type { RawHit } from './identity-hit.ts';
import { interimLetter, touchesBefore, type DigitStream } from './digit-stream.ts';

const dateParts = String.raw`\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])`;
const longDate = `(?:1[789]|2[01])${dateParts}`;

/**
 * Numbers that stand in for an identity number before a person has one. They follow no national rule and have no common check
 * digit, so each is a form: interim numbers and the reserve numbers of the nation and of regions, as HL7 Sweden lists them in its
 * base profiles. Used with word boundaries, case ignored. Forms, not issuers: several regions share one. Confirm with each region
 * before use there; a form that is missing is added here.
 */
export const reserveNumberForms: readonly { name: string; form: string }[] = [
  { name: 'interim number: a letter first in the serial', form: `(?:${longDate}|${dateParts})[-+]?[TRSUWXJKLMN]\\d{3}` },
  { name: 'date, letter, three digits: Västra Götaland, Västerbotten, Dalarna, Sörmland', form: `${longDate}-?[A-Z]\\d{3}` },
  {
    name: 'national: two digits and the date, two or three letters, digits up to twelve',
    form: `\\d\\d${dateParts}-?[A-HJ-NPRSTUXYZ]{2}(?:\\d\\d|[A-HJ-NPRSTUXYZ]\\d)`,
  },
  { name: 'Stockholm: 99 and ten digits', form: String.raw`99\d{6}-?\d{4}` },
  { name: 'Carelink, Halland: day 32–59', form: String.raw`(?:1[7-9]|20)\d\d(?:0[1-9]|1[0-2])(?:3[2-9]|[45]\d)-?\d{4}` },
  { name: 'Värmland: S, letter, digit, sign', form: `${longDate}-?S[FUXPL]\\d[A-UW-Z1-9]` },
  { name: 'Blekinge, Sörmland, Örebro: two letters, digit, letter', form: `${longDate}-?[A-Z]{2}\\d[A-Z]` },
  { name: 'Skåne: D, E or F, letter, 0 or 1, letter', form: `(?:${longDate}|${dateParts})-?[DEF][A-Z][01][A-Z]` },
  { name: 'Västernorrland: three digits and R', form: `${longDate}-?\\d{3}R` },
  { name: 'Gävleborg: two digits, letter, digit', form: `${longDate}-\\d\\d[MKX]\\d` },
];

const reserveNumber = new RegExp(`(?<![0-9]|SE ?)(?:${reserveNumberForms.map(({ form }) => form).join('|')})(?![0-9A-Za-zÅÄÖåäö])`, 'gi');

/**
 * Every personal identity number, coordination number (day + 60) and stand-in for one in a folded text, however it is split.
 * A number is 10 digits, or 12 with a century from 18 to 20: a date that is loosely plausible, so that month 00 and day 60 of
 * unknown birth dates pass, and a Luhn check over the last ten. It begins and ends where a group of digits does.
 */
export function findIdentityNumbers(folded: string, stream: DigitStream): RawHit[] {
  const hits = reserveHits(folded);
  for (let first = 0; first + 10 <= stream.values.length;) {
    if (isLongOrganisationNumber(folded, stream, first)) {
      first += 12;
      continue;
    }
    const length = numberLengthAt(stream, first);
    if (length > 0) hits.push(hitAt(stream, first, length));
    first += Math.max(1, length);
  }
  return hits;
}

function hitAt(stream: DigitStream, first: number, length: number): RawHit {
  const tensOfDay = stream.values[first + length - 6] as number;
  const [start, last] = [stream.at[first] as number, stream.at[first + length - 1] as number];
  return { kind: tensOfDay >= 6 ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER', start, end: last + 1 };
}

function reserveHits(folded: string): RawHit[] {
  return [...folded.matchAll(reserveNumber)].map((match) => ({
    kind: 'PERSONNUMMER',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The length of the number that begins at a digit, or 0. */
function numberLengthAt(stream: DigitStream, first: number): 0 | 10 | 12 {
  if (touchesBefore(stream, first)) return 0;
  if (isWritten(stream, first, 12) && isCentury(stream, first) && isTenDigitNumber(stream, first + 2)) return 12;
  return isWritten(stream, first, 10) && isTenDigitNumber(stream, first) ? 10 : 0;
}

function isCentury(stream: DigitStream, first: number): boolean {
  const century = (stream.values[first] as number) * 10 + (stream.values[first + 1] as number);
  return century >= 18 && century <= 20;
}

// Authorities write an organisation number as 16 and its ten digits, and for value added tax as SE, the ten and 01. Read from another
// digit those twelve may look like a date of birth.
function isLongOrganisationNumber(folded: string, stream: DigitStream, first: number): boolean {
  const { values, at } = stream;
  const startsWith16 = values[first] === 1 && values[first + 1] === 6;
  const isTaxNumber =
    values[first + 10] === 0 && values[first + 11] === 1 && /SE ?$/i.test(folded.slice(Math.max(0, (at[first] as number) - 3), at[first]));
  if ((!startsWith16 && !isTaxNumber) || touchesBefore(stream, first) || !isWritten(stream, first, 12)) return false;
  const ten = startsWith16 ? first + 2 : first;
  return (values[ten + 2] as number) >= 2 && passesLuhn(values, ten);
}

/** Whether so many digits hang together and end where a group of digits ends. */
function isWritten(stream: DigitStream, first: number, length: number): boolean {
  const end = first + length;
  if (end > stream.values.length || touchesBefore(stream, end)) return false;
  const serial = end - 4;
  for (let index = first + 1; index < end; index += 1) {
    const gap = stream.gaps[index];
    if (gap === 'NONE' || (gap === 'SERIAL_ONLY' && index !== serial)) return false;
    if (stream.values[index] === interimLetter && index !== serial) return false;
  }
  return stream.values[first] !== interimLetter;
}

function isTenDigitNumber({ values }: DigitStream, first: number): boolean {
  const month = (values[first + 2] as number) * 10 + (values[first + 3] as number);
  const day = (values[first + 4] as number) * 10 + (values[first + 5] as number);
  const isCoordination = day >= 60 && day <= 91;
  const isBirthDate = day >= 1 && day <= 31 && month >= 1;
  return month <= 12 && (isCoordination || isBirthDate) && passesLuhn(values, first);
}

/** Luhn over ten digits, weights 2, 1, 2, 1 …; an interim letter counts as 1, as those who issue such numbers compute it. */
function passesLuhn(values: readonly number[], first: number): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const value = values[first + index] === interimLetter ? 1 : (values[first + index] as number);
    const product = index % 2 === 0 ? value * 2 : value;
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

const birthDate = String.raw`\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])`;
const likeNumber = new RegExp(String.raw`(?<!\d)(?:(?:(?:18|19|20)?${birthDate}[-+]\d{4})|(?:(?:18|19|20)${birthDate} ?\d{4}))(?!\d)`, 'g');

/**
 * What is written like an identity number whatever its check digit: mistyped it still points to somebody. Only the forms that hardly mean anything else: with a dash or a
 * plus, or with the century. What is one belongs to `findIdentityNumbers`, which goes before.
 */
export function findLikeIdentityNumbers(folded: string): RawHit[] {
  return [...folded.matchAll(likeNumber)].map(({ 0: found, index }) => ({
    kind: 'LIKE_IDENTITY_NUMBER',
    start: index,
    end: index + found.length,
  }));
}
