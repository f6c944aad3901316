import { expect, test } from 'vitest';
import type { Doc } from '../publishing/document.ts';
import { anchorAt, type CommentAnchor } from './comment-anchor.ts';
import { suggestedAttrs } from './suggested-wording.ts';

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const document = (text: string): Doc => ({
  kind: 'k',
  schema: 1,
  root: 'r',
  nodes: {
    r: {
      type: 'root',
      attrs: { title: { sv: 'Titel', en: 'Title' }, text: { sv: paragraph(text), en: paragraph('English') } },
      children: [],
    },
  },
});
const original = 'Minska med högst 10 procent per steg.';
const anchor = anchorAt(document(original), 'r', { attribute: 'text', from: 11, to: 27 }) as CommentAnchor;

test('stands in place of the words, and the translation stays', () => {
  expect(suggestedAttrs(document(original), anchor, '5 till 10 procent')).toEqual({
    text: { sv: paragraph('Minska med 5 till 10 procent per steg.'), en: paragraph('English') },
  });
});

test('follows words that have moved', () => {
  expect(suggestedAttrs(document(`I samråd. ${original}`), anchor, '5 procent')).toEqual({
    text: { sv: paragraph('I samråd. Minska med 5 procent per steg.'), en: paragraph('English') },
  });
});

test('is put into one line of text too', () => {
  const title = anchorAt(document(original), 'r', { attribute: 'title', from: 0, to: 5 }) as CommentAnchor;
  expect(suggestedAttrs(document(original), title, 'Rubrik')).toEqual({ title: { sv: 'Rubrik', en: 'Title' } });
});

test('is left to a person where the words are gone or none were marked', () => {
  expect(suggestedAttrs(document('Något annat.'), anchor, 'x')).toBeNull();
  expect(suggestedAttrs(document(original), anchorAt(document(original), 'r', null) as CommentAnchor, 'x')).toBeNull();
});

test.each([
  ['Minska med högst 10 procent per steg.', 11, 17, 'Minska med 10 procent per steg.'],
  ['Minska med högst 10 procent per steg.', 0, 6, 'med högst 10 procent per steg.'],
  ['Minska med högst 10 procent per steg.', 28, 36, 'Minska med högst 10 procent.'],
  ['Minska i steg (långsamt) och följ upp.', 14, 24, 'Minska i steg och följ upp.'],
  ['Minska (mycket långsamt) i steg.', 8, 14, 'Minska (långsamt) i steg.'],
  ['Minska (långsamt och varsamt) i steg.', 17, 28, 'Minska (långsamt) i steg.'],
])('words struck from %j between %i and %i leave no space behind', (before, from, to, after) => {
  const struck = anchorAt(document(before), 'r', { attribute: 'text', from, to }) as CommentAnchor;
  expect(suggestedAttrs(document(before), struck, '')).toMatchObject({ text: { sv: paragraph(after) } });
});

test('words struck at the edge of a cell leave the cells beside as they were', () => {
  const cell = (text: string) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) }],
  });
  const table = (first: string, second: string) => ({
    type: 'doc',
    content: [{ type: 'table', content: [{ type: 'tableRow', content: [cell(first), cell(second)] }] }],
  });
  const before: Doc = {
    kind: 'k',
    schema: 1,
    root: 'r',
    nodes: { r: { type: 'root', attrs: { text: { sv: table('Ett', 'Två') } }, children: [] } },
  };
  const struck = anchorAt(before, 'r', { attribute: 'text', from: 6, to: 9 }) as CommentAnchor;
  expect(struck.quote).toBe('Två');
  expect(suggestedAttrs(before, struck, '')).toEqual({ text: { sv: table('Ett', '') } });
});
