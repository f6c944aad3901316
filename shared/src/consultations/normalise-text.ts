/**
 * A text as the identity scan reads it, and where each of its UTF-16 units came from. `starts[i]` and `ends[i]` are the
 * offsets in the text given of what became unit `i`; they are null where nothing was changed.
 */
export type NormalisedText = { folded: string; starts: readonly number[] | null; ends: readonly number[] | null };

/**
 * Folds a text to what a reader sees: all digits to 0–9, compatibility letters to plain ones, every dash to `-`, every space to ` `,
 * every line break to a newline, letters with loose accents to one character; invisible characters are dropped.
 * Linear in the length of the text.
 */
export function normaliseText(text: string): NormalisedText {
  if (!notPlain.test(text)) return { folded: text, starts: null, ends: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    const end = characterEnd(text, at);
    const units = end === at + 1 ? foldUnit(text.charCodeAt(at)) : foldCharacter(text.slice(at, end).normalize('NFC'));
    folded += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { folded, starts, ends };
}

/** Turns a stretch of the folded text (end exclusive) into offsets of the text given. */
export function originalSpan(text: NormalisedText, start: number, end: number): { start: number; end: number } {
  return { start: text.starts?.[start] ?? start, end: text.ends?.[end - 1] ?? end };
}

// Printable ASCII, line breaks and the letters of Western Europe: a text of only these is its own folded form.
const notPlain = /[^\x20-\x7e\nÀ-ÖØ-öø-ÿ]/;
const lineBreak = /[\n\r\v\f\x85\u2028\u2029]/;
// Marks and format characters that hide between the digits of a number without being seen.
const invisible = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]/u;
const dash = /[\p{Pd}\u2043\u2212\u02d7\u2500\u2501\u30fc]/u;
const blank = /[\s\u2800]/;
const decimalDigit = /\p{Nd}/u;
// Han, Hangul and private use: most of the characters there are, and none of them folds to anything.
const keptAsTheyAre = /[\u3400-\u9fff\uac00-\ud7a3\ue000-\uf8ff]/;
/** Signs people and programs write for a slash, a dot or a plus, which Unicode does not unfold to them. */
const lookAlikes: Readonly<Record<string, string>> = {
  '⁄': '/',
  '∕': '/',
  '⧸': '/',
  '·': '.',
  '•': '.',
  '‧': '.',
  '∙': '.',
  '⋅': '.',
  '●': '.',
  '➕': '+',
};

/** Where the character that begins here ends, with the loose accents that follow it. */
function characterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  while (isLooseAccent(text.charCodeAt(end))) end += 1;
  return end;
}

function isLooseAccent(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

const folds = new Map<number, string>();

function foldUnit(unit: number): string {
  const known = folds.get(unit);
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCharCode(unit));
  folds.set(unit, folded);
  return folded;
}

/** The folded form of one character, of a character with accents that have no common form, or nothing where it is invisible. */
function foldCharacter(character: string): string {
  if (!notPlain.test(character) || keptAsTheyAre.test(character)) return character;
  const first = String.fromCodePoint(character.codePointAt(0) as number);
  if (first.length < character.length) return foldCharacter(first);
  if (lineBreak.test(character)) return '\n';
  if (invisible.test(character) && character !== '\t') return '';
  if (dash.test(character)) return '-';
  if (blank.test(character)) return ' ';
  if (decimalDigit.test(character)) return String(digitValue(character));
  // Only what becomes ordinary letters, digits or signs is worth unfolding; the rest may be anything and is kept.
  const plain = lookAlikes[character] ?? character.normalize('NFKC');
  return plain.length <= 8 && !notPlain.test(plain) && plain.trim() !== '' ? plain : character;
}

/** The value of a decimal digit of any script. Unicode gives each script its ten digits in one unbroken row, from zero. */
function digitValue(digit: string): number {
  const plain = digit.normalize('NFKC');
  if (/^\d$/.test(plain)) return Number(plain);
  const code = digit.codePointAt(0) as number;
  let below = 0;
  while (below < 9 && decimalDigit.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below;
}
