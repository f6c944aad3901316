import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText, RichTextBlock, RichTextMark, RichTextParagraph, RichTextRun } from '../text/rich-text.ts';
import { richTextSchema } from '../text/rich-text-schema.ts';
import { mergeRichText, mergeText } from './text-merge.ts';

const run = (text: string, ...marks: RichTextMark[]): RichTextRun => ({ type: 'text', text, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: (RichTextRun | string)[]): RichTextParagraph => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? run(each) : each)),
});
const rich = (...content: RichTextBlock[]): RichText => ({ type: 'doc', content });
const list = (...items: string[]): RichTextBlock => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});
const row = (...cells: string[]) => ({
  type: 'tableRow' as const,
  content: cells.map((cell) => ({ type: 'tableCell' as const, content: [paragraph(cell)] })),
});
const bold: RichTextMark = { type: 'bold' };

describe('mergeText', () => {
  const seen = 'Erbjud rörelseträning två gånger i veckan.';

  it('takes the words that each side changed', () => {
    expect(
      mergeText({ seen, ours: 'Erbjud rörelseträning tre gånger i veckan.', theirs: 'Erbjud ledd rörelseträning två gånger i veckan.' }),
    ).toBe('Erbjud ledd rörelseträning tre gånger i veckan.');
  });

  it('does not choose between two words', () => {
    const ours = 'Erbjud rörelseträning tre gånger i veckan.';
    expect(mergeText({ seen, ours, theirs: 'Erbjud rörelseträning fyra gånger i veckan.' })).toBeNull();
  });

  it('does not leave nothing', () => {
    expect(mergeText({ seen: 'ett två', ours: 'ett ', theirs: ' två' })).toBeNull();
  });
});

describe('mergeRichText', () => {
  it.each<[string, RichText, RichText, RichText, RichText]>([
    [
      'words of one paragraph',
      rich(paragraph('Erbjud träning två gånger i veckan.')),
      rich(paragraph('Erbjud träning tre gånger i veckan.')),
      rich(paragraph('Erbjud ledd träning två gånger i veckan.')),
      rich(paragraph('Erbjud ledd träning tre gånger i veckan.')),
    ],
    [
      'blocks',
      rich(paragraph('Ett.'), paragraph('Två.'), paragraph('Tre.')),
      rich(paragraph('Noll.'), paragraph('Ett.'), paragraph('Två.'), paragraph('Tre.')),
      rich(paragraph('Ett.'), paragraph('Två.')),
      rich(paragraph('Noll.'), paragraph('Ett.'), paragraph('Två.')),
    ],
    [
      'formatting and words',
      rich(paragraph('Erbjud träning två gånger.')),
      rich(paragraph('Erbjud ', run('träning', bold), ' två gånger.')),
      rich(paragraph('Erbjud träning tre gånger.')),
      rich(paragraph('Erbjud ', run('träning', bold), ' tre gånger.')),
    ],
    [
      'items of a list',
      rich(list('Gå varje dag', 'Vila lagom')),
      rich(list('Gå ute varje dag', 'Vila lagom')),
      rich(list('Gå varje dag', 'Vila lagom', 'Sov gott')),
      rich(list('Gå ute varje dag', 'Vila lagom', 'Sov gott')),
    ],
    [
      'cells of a table',
      rich({ type: 'table', content: [row('Dos', '5 mg'), row('Tid', 'kväll')] }),
      rich({ type: 'table', content: [row('Dos', '10 mg'), row('Tid', 'kväll')] }),
      rich({ type: 'table', content: [row('Dos', '5 mg'), row('Tid', 'morgon')] }),
      rich({ type: 'table', content: [row('Dos', '10 mg'), row('Tid', 'morgon')] }),
    ],
    [
      'a heading that changed its level and its words',
      rich({ type: 'heading', attrs: { level: 3 }, content: [run('Om smärta')] }, paragraph('Text.')),
      rich({ type: 'heading', attrs: { level: 3 }, content: [run('Om långvarig smärta')] }, paragraph('Text.')),
      rich({ type: 'heading', attrs: { level: 3 }, content: [run('Om smärta')] }, paragraph('Text som är ny.')),
      rich({ type: 'heading', attrs: { level: 3 }, content: [run('Om långvarig smärta')] }, paragraph('Text som är ny.')),
    ],
  ])('takes what each side changed: %s', (_name, seen, ours, theirs, expected) => {
    expect(mergeRichText({ seen, ours, theirs })).toEqual(expected);
    expect(mergeRichText({ seen, ours: theirs, theirs: ours })).toEqual(expected);
  });

  it.each<[string, RichText, RichText, RichText]>([
    ['the same word', rich(paragraph('Fem mg.')), rich(paragraph('Tio mg.')), rich(paragraph('Sju mg.'))],
    ['a paragraph and its kind', rich(paragraph('Ett.')), rich(paragraph('Två.')), rich(list('Ett.'))],
    [
      'a paragraph that is gone',
      rich(paragraph('Ett.'), paragraph('Två.')),
      rich(paragraph('Ett.'), paragraph('Två!')),
      rich(paragraph('Ett.')),
    ],
    ['everything, each a half', rich(paragraph('Ett.'), paragraph('Två.')), rich(paragraph('Ett.')), rich(paragraph('Två.'))],
    [
      'formatting in two ways',
      rich(paragraph('Ett.')),
      rich(paragraph(run('Ett.', bold))),
      rich(paragraph(run('Ett.', { type: 'italic' }))),
    ],
  ])('does not choose where both changed %s', (_name, seen, ours, theirs) => {
    expect(mergeRichText({ seen, ours, theirs })).toBeNull();
  });

  const texts = fc.string({ unit: fc.constantFrom('ett', 'två', 'tre', ' ', '.'), minLength: 1, maxLength: 6 });
  const runs = fc.tuple(texts, fc.boolean()).map(([text, isBold]) => (isBold ? run(text, bold) : run(text)));
  const paragraphs = fc.array(runs, { minLength: 1, maxLength: 3 }).map((content) => paragraph(...content));
  const lists = fc.array(texts, { minLength: 1, maxLength: 3 }).map((items) => list(...items));
  const richTexts = fc
    .array(fc.oneof(paragraphs, lists), { minLength: 1, maxLength: 4 })
    .map((blocks) => rich(...blocks))
    .filter((value) => richTextSchema.safeParse(value).success);

  it('gives text that may be stored, the same whichever side is whose, and the one side where the other changed nothing', () => {
    fc.assert(
      fc.property(richTexts, richTexts, richTexts, (seen, one, other) => {
        expect(mergeRichText({ seen, ours: one, theirs: seen })).toEqual(one);
        expect(mergeRichText({ seen, ours: seen, theirs: one })).toEqual(one);
        const merged = mergeRichText({ seen, ours: one, theirs: other });
        expect(merged).toEqual(mergeRichText({ seen, ours: other, theirs: one }));
        expect(merged === null || richTextSchema.safeParse(merged).success).toBe(true);
      }),
    );
  });
});
