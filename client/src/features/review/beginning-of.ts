const LONGEST = 60;

/** How a text begins, in whole words: enough to tell it from the others in a list. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = text.slice(0, LONGEST + 1);
  const end = words.search(/\s\S*$/u);
  return `${text.slice(0, end > 0 ? end : LONGEST).replace(/[\s,;:]+$/u, '')} …`;
}
