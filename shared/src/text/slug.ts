/** Leaves room for a number after it within the 64 characters of an identifier. */
const LONGEST_SLUG = 58;

/** Letters that stand for two, or that no decomposition leads back to the alphabet. */
const SPELT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', ł: 'l' };

/**
 * What a title becomes in an address: small letters a–z and digits, words parted by one hyphen, at most 58 characters, cut between words where that is
 * possible. `text` for a title without a letter or digit of the Latin alphabet.
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æœøßðþł]/g, (letter) => SPELT[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? ['text'];
  const [first = 'text', ...rest] = words;
  let slug = first.slice(0, LONGEST_SLUG);
  for (const word of rest) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug = `${slug}-${word}`;
  }
  return slug;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
