import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText, type RichText, type RichTextRun } from '../text/rich-text.ts';
import { richTextSchema } from '../text/rich-text-schema.ts';
import { replaceInRichText } from './replace-in-rich-text.ts';

const word = fc.stringMatching(/^[a-zåäö ]{1,8}$/u);
const run: fc.Arbitrary<RichTextRun> = fc.oneof(
  word.map((text) => ({ type: 'text' as const, text })),
  word.map((text) => ({ type: 'text' as const, text, marks: [{ type: 'bold' as const }] })),
);
const paragraph = fc.array(run, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'paragraph' as const, content }));
const item = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'listItem' as const, content }));
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'tableCell' as const, content }));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'tableRow' as const, content }));
const block = fc.oneof(
  paragraph,
  paragraph.map(({ content }) => ({ type: 'heading' as const, attrs: { level: 3 as const }, content })),
  fc.array(item, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'bulletList' as const, content })),
  fc.array(row, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'table' as const, content })),
);
const richText: fc.Arbitrary<RichText> = fc.array(block, { minLength: 1, maxLength: 4 }).map((content) => ({ type: 'doc', content }));

test('what is read afterwards is the text with the words replaced, and nothing else has changed', () => {
  let replaced = 0;
  fc.assert(
    fc.property(richText, fc.nat(200), fc.integer({ min: 1, max: 12 }), fc.stringMatching(/^[A-Z]{1,6}$/u), (text, at, length, words) => {
      const before = plainText(text);
      const from = at % Math.max(1, before.length);
      const to = Math.min(before.length, from + length);
      const after = replaceInRichText(text, { from, to }, words);
      if (after === null) return;
      replaced += 1;
      expect(plainText(after)).toBe(before.slice(0, from) + words + before.slice(to));
      expect(richTextSchema.safeParse(after).success).toBe(true);
      expect(after.content.map(({ type }) => type)).toEqual(text.content.map(({ type }) => type));
    }),
    { numRuns: 5_000 },
  );
  expect(replaced).toBeGreaterThan(1_000);
});

const text: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Minska med ' },
        { type: 'text', text: 'högst 10 procent', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' per steg.' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Vänta.' }] },
  ],
};

describe('the new words', () => {
  it('take the formatting of the first words they replace', () => {
    expect(replaceInRichText(text, { from: 11, to: 27 }, '5 till 10 procent')?.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Minska med ' },
        { type: 'text', text: '5 till 10 procent', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' per steg.' },
      ],
    });
  });

  it('may be none: the words are taken out', () => {
    expect(plainText(replaceInRichText(text, { from: 38, to: 39 }, '') as RichText)).toBe('Minska med högst 10 procent per steg.\nänta.');
  });

  it.each([
    ['over two paragraphs', { from: 30, to: 40 }, 'x'],
    ['nowhere', { from: 4, to: 4 }, 'x'],
    ['beyond the end', { from: 40, to: 400 }, 'x'],
    ['with a line of their own', { from: 0, to: 6 }, 'a\nb'],
  ])('are refused %s', (_what, range, words) => {
    expect(replaceInRichText(text, range, words)).toBeNull();
  });
});
