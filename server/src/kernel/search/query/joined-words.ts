/** Longer than this no two words are that somebody wrote apart by mistake. */
const LONGEST = 32;

/** Neighbours as one word, for what somebody wrote apart: `smärt centrum`. `from` is the place of the first. */
export function joinedWords(words: readonly string[]): { from: number; joined: string }[] {
  const pairs = words.slice(1).map((word, from) => ({ from, joined: `${words[from]}${word}` }));
  return pairs.filter(({ joined }) => joined.length <= LONGEST);
}
