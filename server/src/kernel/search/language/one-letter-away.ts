/** Letters of a word without the signs over them. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Every spelling that is one letter away from a folded word: one left out, added, exchanged, or swapped with its neighbour. What somebody meant by a slip of the
 * hand is among them whatever the word looks like otherwise; a comparison by threes of letters misses most that are swapped.
 */
export function oneLetterAway(folded: string): string[] {
  const found = new Set<string>([folded]);
  for (let at = 0; at <= folded.length; at += 1) {
    const [before, after] = [folded.slice(0, at), folded.slice(at)];
    for (const letter of ALPHABET) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + after.slice(1));
    }
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return [...found];
}
