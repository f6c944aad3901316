/** Letters of a word without the signs over them. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** The same with the letters that have them. */
export const SWEDISH_ALPHABET = `${ALPHABET}åäö`;

/**
 * Every spelling that is one letter away from a word, folded where the alphabet has no signs: one left out, added, exchanged, or swapped with its neighbour. What somebody meant by a slip of the
 * hand is among them whatever the word looks like otherwise; a comparison by threes of letters misses most that are swapped.
 */
export function oneLetterAway(word: string, alphabet: string = ALPHABET): string[] {
  const found = new Set<string>([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + after.slice(1));
    }
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return [...found];
}
