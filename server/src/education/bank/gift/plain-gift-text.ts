const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of a text of a GIFT file: marks of HTML taken away, paragraphs and breaks as line breaks. Null where it holds a picture, sound or a file, which would
 * be lost. For words alone: what comes out is shown as text, never as HTML.
 */
export function plainGiftText(text: string): string | null {
  if (/<(?:img|audio|video|object|embed|iframe)\b|@@PLUGINFILE@@/iu.test(text)) return null;
  return text
    .replaceAll(/<br\s*\/?>|<\/p>\s*<p[^>]*>|<\/li>/giu, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/giu, decoded)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Whether a text has marks of HTML that mean more than paragraphs and breaks, which are kept. */
export function isFormatted(text: string): boolean {
  return /<\/?(?!(?:p|br)\b)[a-z][^<>]*>/iu.test(text);
}
