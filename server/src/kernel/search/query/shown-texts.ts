/** What ends a line that needs no full stop. */
const ENDED = /[.!?:;,…)»”]$/;
const CUT = /\s*…$/;

/** A text of several lines as one that is read on: headings and rows of a list end as sentences do. */
export function running(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => (index < lines.length - 1 && !ENDED.test(line.trimEnd()) ? `${line.trimEnd()}.` : line)).join(' ');
}

/** A text without what its title has said already. */
export function withoutTitle(text: string, title: string): string {
  const said = title.replace(CUT, '');
  if (text !== '' && title.includes(text.replace(CUT, ''))) return '';
  if (said === '' || !text.startsWith(said)) return text;
  const rest = text.slice(said.length);
  // A title that was cut in the middle of a sentence goes on in the text.
  return CUT.test(title) ? `…${rest.startsWith(' ') ? '' : ' '}${rest}` : rest.replace(/^[\s.:;,]+/, '');
}

/** A name and a text below each other; a name that is the beginning of the text, cut or whole, says nothing more. */
export function underName(name: string, text: string): string {
  return text.startsWith(name.replace(CUT, '')) ? text : [name, text].filter(Boolean).join('\n');
}
