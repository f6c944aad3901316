import { describe, expect, it } from 'vitest';
import type { RichText } from '../text/rich-text.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { lessonProblems } from './lesson-lint.ts';

const problemsOf = (body: RichText) => lessonProblems('l1', { body: { sv: body } }).map(({ code }) => code);
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) });
const doc = (...content: object[]) => ({ type: 'doc', content }) as unknown as RichText;
const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [text('Rubrik')] });
const link = (words: string) => ({ type: 'paragraph', content: [text(words, { type: 'link', attrs: { href: 'https://example.org' } })] });
const row = (type: string) => ({ type: 'tableRow', content: [{ type, content: [{ type: 'paragraph', content: [text('a')] }] }] });

describe('lessonProblems', () => {
  it('has nothing to say of a plain lesson', () => {
    expect(problemsOf(richTextFromMarkdown('## Plan\n\nSkriv en plan. Följ upp den.\n\n### Mål\n\nEtt mål räcker.'))).toEqual([]);
  });

  it('finds a text that is too hard', () => {
    const words =
      'Multiprofessionella rehabiliteringsinsatser förutsätter samordningsansvariga verksamhetsföreträdares kontinuerliga engagemang.';
    expect(problemsOf(richTextFromMarkdown(words))).toEqual(['lessonTooHard']);
  });

  it.each([
    ['a heading that skips a level', doc(heading(4)), 'headingSkipsLevel'],
    ['a link that says "här"', doc(link('här')), 'linkSaysNothing'],
    ['a link that is its own address', doc(link('https://example.org/a')), 'linkSaysNothing'],
    ['a table without a heading row', doc({ type: 'table', content: [row('tableCell')] }), 'tableWithoutHeader'],
  ])('finds %s', (_name, body, code) => {
    expect(problemsOf(body)).toContain(code);
  });

  it('lets good ones be', () => {
    expect(
      problemsOf(
        doc(heading(3), heading(4), heading(3), link('vårdprogrammet'), { type: 'table', content: [row('tableHeader'), row('tableCell')] }),
      ),
    ).toEqual([]);
  });
});
