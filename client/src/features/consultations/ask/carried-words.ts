/** Words somebody searched for in vain, on their way to the question they now ask. They live in the memory of the window alone. */
let carried: string | null = null;

/** Takes words along to a question that is about to be asked. */
export function carryWords(words: string): void {
  carried = words.trim() || null;
}

/** The words that were taken along, once; null where there are none. */
export function takeCarriedWords(): string | null {
  const words = carried;
  carried = null;
  return words;
}
