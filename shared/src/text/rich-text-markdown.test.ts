import { describe, expect, it } from 'vitest';
import { plainText } from './rich-text.ts';
import { richTextFromMarkdown } from './rich-text-markdown.ts';
import { richTextSchema } from './rich-text-schema.ts';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const run = (text: string, ...marks: unknown[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) });
const item = (...content: unknown[]) => ({ type: 'listItem', content: [paragraph(...content)] });

const lesson = `**Långvarig smärta** är smärta som varat
mer än *tre* månader.

Två ord hjälper dig:
- **Primär**: inget annat
- Sekundär

## Planen

1. Mål
2. Datum

### Mer
Se [underlaget](/kunskap/metoder/mmr) och **[SBU](https://www.sbu.se/341)**.`;

describe('richTextFromMarkdown', () => {
  it('reads paragraphs, headings, lists, marks and links', () => {
    expect(richTextFromMarkdown(lesson).content).toEqual([
      paragraph(
        run('Långvarig smärta', { type: 'bold' }),
        run(' är smärta som varat mer än '),
        run('tre', { type: 'italic' }),
        run(' månader.'),
      ),
      paragraph(run('Två ord hjälper dig:')),
      { type: 'bulletList', content: [item(run('Primär', { type: 'bold' }), run(': inget annat')), item(run('Sekundär'))] },
      { type: 'heading', attrs: { level: 3 }, content: [run('Planen')] },
      { type: 'orderedList', content: [item(run('Mål')), item(run('Datum'))] },
      { type: 'heading', attrs: { level: 4 }, content: [run('Mer')] },
      paragraph(
        run('Se '),
        run('underlaget', { type: 'link', attrs: { href: '/kunskap/metoder/mmr' } }),
        run(' och '),
        run('SBU', { type: 'bold' }, { type: 'link', attrs: { href: 'https://www.sbu.se/341' } }),
        run('.'),
      ),
    ]);
  });

  it('reads a table with its header row', () => {
    const richText = richTextFromMarkdown('| Tillstånd | Placebo |\n|---|---|\n| Efter bältros | 19 av 100 |');
    const row = (type: string, ...texts: string[]) => ({
      type: 'tableRow',
      content: texts.map((text) => ({ type, content: [paragraph(run(text))] })),
    });
    expect(richText.content).toEqual([
      { type: 'table', content: [row('tableHeader', 'Tillstånd', 'Placebo'), row('tableCell', 'Efter bältros', '19 av 100')] },
    ]);
  });

  it('keeps signs that mark nothing as they are written', () => {
    const text = '2 * 3 * 4, 5** och [källa] kostar < 10 % (NNT 6,9)';
    expect(plainText(richTextFromMarkdown(text))).toBe(text);
  });

  it('starts a new paragraph at a blank line only, and a new block at each heading', () => {
    expect(richTextFromMarkdown('## A\n## B\n\nc\r\nd').content.map(({ type }) => type)).toEqual(['heading', 'heading', 'paragraph']);
  });

  it('gives what the schema accepts', () => {
    expect(richTextSchema.safeParse(richTextFromMarkdown(lesson)).success).toBe(true);
  });

  it.each(['', '\n \n'])('refuses %j, which has nothing to read', (markdown) => {
    expect(() => richTextFromMarkdown(markdown)).toThrow(RangeError);
  });

  it('refuses a link that rich text may not hold, naming it', () => {
    expect(() => richTextFromMarkdown('[x](javascript:y)')).toThrow(/javascript:y/);
  });

  it('joins neighbouring runs that share their marks, as an editor would', () => {
    expect(richTextFromMarkdown('**a****b** c').content).toEqual([paragraph(run('ab', { type: 'bold' }), run(' c'))]);
  });

  it.each(['[*', '[', '*', '**', '*a ', '[a](', '|', '- '])('reads %j forty thousand times over without going back and forth', (sign) => {
    const before = Date.now();
    richTextFromMarkdown(sign.repeat(40_000) + 'x');
    expect(Date.now() - before).toBeLessThan(1_000);
  });
});
