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
