import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plainText,
  type RichText,
  type RichTextBlock,
  type RichTextMark,
  type RichTextParagraph,
  type RichTextRun,
} from '../text/rich-text.ts';
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
    ).toEqual({ value: 'Erbjud ledd rörelseträning tre gånger i veckan.', isContested: false });
  });

  it.each([
    [
      'new sentences at one place',
      seen,
      `${seen} Följ upp efter tre månader.`,
      `${seen} Ring först.`,
      `${seen} Ring först. Följ upp efter tre månader.`,
    ],
    ['new words at one place', 'Ring i dag.', 'Ring oss i dag.', 'Ring teamet i dag.', 'Ring teamet oss i dag.'],
    ['other words for the same', 'Ge fem mg.', 'Ge tio mg.', 'Ge sju mg.', 'Ge sju mg. / Ge tio mg.'],
    ['the first words', '', 'Långt hit.', 'Inget team.', 'Inget team. / Långt hit.'],
    ['each a half taken away', 'ett två', 'ett ', ' två', ' två / ett '],
  ])('keeps what both wrote, theirs first, for somebody to look at: %s', (_name, before, ours, theirs, value) => {
    expect(mergeText({ seen: before, ours, theirs })).toEqual({ value, isContested: true });
  });

  it('has every word that one side added', () => {
    const texts = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra', '.', ' '), { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, texts, (before, ours, theirs) => {
        const { value } = mergeText({ seen: before, ours, theirs });
        expect(value.split(/\s+/)).toEqual(expect.arrayContaining(added(before, ours, theirs)));
      }),
    );
  });
});

/** The words of two texts that were not in the one before. */
function added(before: string, ...texts: string[]): string[] {
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
  const known = new Set(wordsOf(before));
  return texts.flatMap(wordsOf).filter((word) => !known.has(word));
}

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
    expect(mergeRichText({ seen, ours, theirs })).toEqual({ value: expected, isContested: false });
    expect(mergeRichText({ seen, ours: theirs, theirs: ours })).toEqual({ value: expected, isContested: false });
  });

  const table = (...rows: ReturnType<typeof row>[]) => rich({ type: 'table', content: rows });

  it.each<[string, RichText, RichText, RichText, RichText]>([
    [
      'a sentence each at the end of a paragraph',
      rich(paragraph('Ett.')),
      rich(paragraph('Ett. Vårt.')),
      rich(paragraph('Ett. Deras.')),
      rich(paragraph('Ett. Deras. Vårt.')),
    ],
    [
      'a paragraph each at the end',
      rich(paragraph('Ett.')),
      rich(paragraph('Ett.'), paragraph('Vårt.')),
      rich(paragraph('Ett.'), list('Deras')),
      rich(paragraph('Ett.'), list('Deras'), paragraph('Vårt.')),
    ],
    [
      'the same word',
      rich(paragraph('Fem mg.'), paragraph('Sedan.')),
      rich(paragraph('Tio mg.'), paragraph('Sedan.')),
      rich(paragraph('Sju mg.'), paragraph('Sedan.')),
      rich(paragraph('Sju mg.'), paragraph('Tio mg.'), paragraph('Sedan.')),
    ],
    [
      'the same cell of a table',
      table(row('Dos', '5 mg'), row('Tid', 'kväll')),
      table(row('Dos', '10 mg'), row('Tid', 'kväll')),
      table(row('Dos', '7 mg'), row('Tid', 'kväll')),
      table(
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph('Dos')] },
            { type: 'tableCell', content: [paragraph('7 mg'), paragraph('10 mg')] },
          ],
        },
        row('Tid', 'kväll'),
      ),
    ],
    [
      'the columns of a table',
      table(row('Dos', '5 mg')),
      table(row('Dos', '5 mg', 'per os')),
      table(row('Dos', '5 mg', 'kväll')),
      rich({ type: 'table', content: [row('Dos', '5 mg', 'kväll')] }, { type: 'table', content: [row('Dos', '5 mg', 'per os')] }),
    ],
    [
      'a paragraph and its kind',
      rich(paragraph('Ett.')),
      rich(paragraph('Två.')),
      rich(list('Ett.')),
      rich(list('Ett.'), paragraph('Två.')),
    ],
    [
      'a paragraph that is gone',
      rich(paragraph('Ett.'), paragraph('Två.')),
      rich(paragraph('Ett.'), paragraph('Två!')),
      rich(paragraph('Ett.')),
      rich(paragraph('Ett.'), paragraph('Två!')),
    ],
    [
      'everything, each a half',
      rich(paragraph('Ett.'), paragraph('Två.')),
      rich(paragraph('Ett.')),
      rich(paragraph('Två.')),
      rich(paragraph('Två.'), paragraph('Ett.')),
    ],
    [
      'formatting in two ways',
      rich(paragraph('Ett.')),
      rich(paragraph(run('Ett.', bold))),
      rich(paragraph(run('Ett.', { type: 'italic' }))),
      rich(paragraph(run('Ett.', { type: 'italic' })), paragraph(run('Ett.', bold))),
    ],
  ])('keeps what both wrote, theirs first, for somebody to look at: %s', (_name, seen, ours, theirs, value) => {
    expect(mergeRichText({ seen, ours, theirs })).toEqual({ value, isContested: true });
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
        expect(mergeRichText({ seen, ours: one, theirs: seen })).toEqual({ value: one, isContested: false });
        expect(mergeRichText({ seen, ours: seen, theirs: one })).toEqual({ value: one, isContested: false });
        const merged = mergeRichText({ seen, ours: one, theirs: other });
        const turned = mergeRichText({ seen, ours: other, theirs: one });
        expect(merged?.isContested).toBe(turned?.isContested);
        expect(merged?.isContested ? null : merged).toEqual(turned?.isContested ? null : turned);
        expect(richTextSchema.safeParse(merged?.value).success).toBe(true);
      }),
    );
  });

  it('has every word that one side added', () => {
    const wordsIn = (value: RichText | undefined): readonly string[] => (value ? plainText(value) : '').match(/[a-zåäö]+|\./g) ?? [];
    fc.assert(
      fc.property(richTexts, richTexts, richTexts, (seen, ours, theirs) => {
        const merged = wordsIn(mergeRichText({ seen, ours, theirs })?.value).join(' ');
        const known = wordsIn(seen);
        const isLost = (word: string) => !known.includes(word) && !merged.includes(word);
        expect([...wordsIn(ours), ...wordsIn(theirs)].filter(isLost)).toEqual([]);
      }),
    );
  });
});
