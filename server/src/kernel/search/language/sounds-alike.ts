/** Letters that sound the same in many words, by what a folded word has of them: `verk` and `värk`, `sonen` and `sånen`, `acne` and `akne`. */
const ALIKE: Readonly<Record<string, string>> = { a: 'e', e: 'a', o: 'a', c: 'ks', k: 'c', s: 'c', i: 'y', y: 'i' };
const DOUBLED = /[bdfgklmnprst]/;

/** Spellings of a folded word that sound as it does: one vowel another, one consonant doubled or single. */
export function soundsAlike(folded: string): string[] {
  const found = Array.from(folded).flatMap((letter, at) => {
    const [before, after] = [folded.slice(0, at), folded.slice(at + 1)];
    const others = Array.from(ALIKE[letter] ?? '', (other) => before + other + after);
    const isDouble = after.startsWith(letter);
    const lengths = !DOUBLED.test(letter) || before.endsWith(letter) ? [] : [isDouble ? before + after : before + letter + letter + after];
    return [...others, ...lengths];
  });
  return [...new Set(found)];
}
