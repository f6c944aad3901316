import { describe, expect, it } from 'vitest';
import { isRichText, plainBlocks, plainText, type RichText } from './rich-text.ts';

const everything: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Så gör du' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Börja ' },
        { type: 'text', text: 'lågt', marks: [{ type: 'bold' }] },
      ],
    },
    { type: 'paragraph' },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Mål' }] },
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'vardag' }] }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tillstånd' }] }] },
            { type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: '19 av 100' }] }] },
          ],
        },
      ],
    },
  ],
};

describe('plainBlocks', () => {
  it('gives one line per paragraph, heading, list item and table row, in reading order', () => {
    expect(plainBlocks(everything)).toEqual(['Så gör du', 'Börja lågt', '', 'Mål', 'vardag', 'Tillstånd | 19 av 100']);
  });
});

describe('plainText', () => {
  it('parts blocks by a line break, so that words of two blocks never run together', () => {
    expect(plainText(everything)).toContain('Så gör du\nBörja lågt');
  });
});

describe('isRichText', () => {
  it.each([null, 'doc', [], {}, { type: 'doc' }, { type: 'paragraph', content: [] }])('says no to %j', (value) => {
    expect(isRichText(value)).toBe(false);
  });

  it('says yes to a document', () => {
    expect(isRichText(everything)).toBe(true);
  });
});
