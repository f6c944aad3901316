/** How a text begins, in whole words as far as `longest` characters reach, and a sign that there is more: enough to tell it from others in a list. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)} …`;
}
