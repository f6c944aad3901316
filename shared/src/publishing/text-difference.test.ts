import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type RichText } from '../text/rich-text.ts';
import { richTextSegments, textSegments, type Segment } from './text-difference.ts';

const richText = (...blocks: string[]): RichText => ({
  type: 'doc',
  content: blocks.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })),
});
const oldText = (segments: readonly Segment[]) => segments.map(({ value, added }) => (added ? '' : value)).join('');
const newText = (segments: readonly Segment[]) => segments.map(({ value, removed }) => (removed ? '' : value)).join('');

/** `-gone-`, `+new+` and the rest plain. */
const marked = (segments: readonly Segment[]) =>
  segments.map(({ value, added, removed }) => (added ? `+${value}+` : removed ? `-${value}-` : value)).join('');

const words = fc
  .array(fc.constantFrom('smärta', 'vid', 'långvarig', 'Å', '  ', ' ', '\n', '\r\n', '.', '”', '😀'), { maxLength: 20 })
  .map((drawn) => drawn.join(''));
const text = fc.oneof(words, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const blocks = fc.array(fc.oneof(words, fc.constantFrom('', 'Samma', 'Samma stycke')), { minLength: 1, maxLength: 8 });

describe('textSegments', () => {
  it('shows the words that changed, Swedish letters included', () => {
    expect(marked(textSegments('Erbjud råd om rörelse.', 'Erbjud alltid råd om träning.'))).toBe(
      'Erbjud +alltid +råd om -rörelse-+träning+.',
    );
  });

  it('shows a sentence that is written anew as phrases, not word by word', () => {
    expect(marked(textSegments('Uppmärksamma suicidrisk och följ upp.', 'Fråga alltid om suicidtankar och följ upp.'))).toBe(
      '-Uppmärksamma suicidrisk -+Fråga alltid om suicidtankar +och följ upp.',
    );
    expect(marked(textSegments('Starka opioider ges i särskilda fall.', 'Läkemedel i grupp C prövas i sista hand.'))).toBe(
      '-Starka opioider ges i särskilda fall-+Läkemedel i grupp C prövas i sista hand+.',
    );
  });

  it('shows a change of white space only', () => {
    expect(textSegments('a b', 'a  b')).toEqual([
      { value: 'a' },
      { value: ' ', removed: true },
      { value: '  ', added: true },
      { value: 'b' },
    ]);
  });

  it('holds exactly both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = textSegments(before, after);
        expect(oldText(segments)).toBe(before);
        expect(newText(segments)).toBe(after);
        expect(segments.some(({ value }) => value === '')).toBe(false);
      }),
    );
  });

  it('replaces one long text by another without looking for what little they share', () => {
    const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 10_000 }, (_, index) => `${letter}${index}`).join(' '));
    expect(textSegments(before ?? '', after ?? '')).toEqual([
      { value: before, removed: true },
      { value: after, added: true },
    ]);
  });
});

describe('richTextSegments', () => {
  it('compares a paragraph with itself, also where others came before it', () => {
    const segments = richTextSegments(
      richText('Börja lågt.', 'Öka långsamt.'),
      richText('Fråga först.', 'Börja lågt.', 'Öka mycket långsamt.'),
    );
    expect(marked(segments)).toBe('+Fråga först.\n+Börja lågt.\nÖka +mycket +långsamt.');
  });

  it('does not look for the words of one paragraph in the next', () => {
    const segments = richTextSegments(richText('ett två', 'tre fyra'), richText('tre fyra fem', 'ett'));
    expect(marked(segments)).toBe('-ett två-+tre fyra fem+\n-tre fyra-+ett+');
  });

  it('marks everything where one side says nothing', () => {
    expect(richTextSegments(null, richText('a', 'b'))).toEqual([{ value: 'a\nb', added: true }]);
    expect(richTextSegments(richText('a', 'b'), null)).toEqual([{ value: 'a\nb', removed: true }]);
  });

  it('holds exactly both plain texts, and no two neighbours of one sort', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const segments = richTextSegments(richText(...before), richText(...after));
        expect(oldText(segments)).toBe(plainText(richText(...before)));
        expect(newText(segments)).toBe(plainText(richText(...after)));
        const sorts = segments.map(({ added, removed }) => (added ? '+' : removed ? '-' : '='));
        expect(sorts.some((sort, index) => sort === sorts[index + 1])).toBe(false);
      }),
    );
  });
});
