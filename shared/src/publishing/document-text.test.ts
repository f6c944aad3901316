import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import type { Doc } from './document.ts';
import { documentText } from './document-text.ts';

const document: Doc = {
  kind: 'test',
  schema: 1,
  root: 'r',
  nodes: {
    b: { type: 'quiz', attrs: { stem: { sv: 'Rätt svar?', en: 'The right answer?' } }, children: [] },
    r: { type: 'root', attrs: { title: { sv: 'Smärta', en: 'Pain' }, code: 'N06A', none: null }, children: ['a', 'b'] },
    a: {
      type: 'part',
      attrs: {
        list: [{ text: { sv: 'mål' } }],
        body: { sv: richTextFromMarkdown('**Börja** lågt.\n\n- sakta'), en: richTextFromMarkdown('Start low.') },
      },
      children: [],
    },
  },
};

describe('documentText', () => {
  it('gathers text and rich text in reading order, and neither codes nor untranslated text as English', () => {
    expect(documentText(document)).toEqual({
      sv: 'Smärta\nmål\nBörja lågt.\nsakta\nRätt svar?',
      en: 'Pain\nStart low.\nThe right answer?',
    });
  });

  it('leaves out the types it is told to', () => {
    expect(documentText(document, ['quiz', 'part'])).toEqual({ sv: 'Smärta', en: 'Pain' });
  });

  it('has no English where nothing is translated', () => {
    expect(documentText({ ...document, nodes: { r: { type: 'root', attrs: { title: { sv: 'Smärta' } }, children: [] } } })).toEqual({
      sv: 'Smärta',
    });
  });
});
