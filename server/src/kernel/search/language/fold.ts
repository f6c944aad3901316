/** Letters with a sign over them, and what somebody types who has none of them on the keyboard. In this form PostgreSQL's `translate` takes them too. */
export const foldedLetters = { from: 'åäöæøéèêëáàâãíìîïóòôõúùûüýñç', to: 'aaoaoeeeeaaaaiiiioooouuuuync' } as const;

const fold = new Map([...foldedLetters.from].map((letter, index) => [letter, foldedLetters.to.charAt(index)]));

/** A text as it is compared: one form of each letter, lower case. */
export function normal(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}

/** A word in lower case without the signs over its letters: `ländrygg` becomes `landrygg`. */
export function folded(word: string): string {
  return Array.from(word, (letter) => fold.get(letter) ?? letter).join('');
}
