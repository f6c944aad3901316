import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFromRichText } from './markdown-from-rich-text.ts';
import { richTextFromMarkdown } from './rich-text-markdown.ts';
import type { RichText } from './rich-text.ts';

const samples = [
  'Ett stycke.\n\nEtt till med **fet**, *kursiv* och [länk](https://example.org/a).',
  '## Rubrik\n\n### Under\n\n- ett\n- två\n\n1. först\n2. sedan',
  '| Nivå | Vem |\n|---|---|\n| 1 | Läkare |\n| 2 | Psykolog |',
  '| a | b |\n| c | d |',
  '**[länk i fet](/kunskap)**',
];

describe('markdownFromRichText', () => {
  it.each(samples)('writes %j so that it is read the same', (markdown) => {
    const richText = richTextFromMarkdown(markdown);
    const written = markdownFromRichText(richText);
    expect(written).not.toBeNull();
    expect(richTextFromMarkdown(written ?? '')).toEqual(richText);
  });

  it.each<[string, RichText]>([
    [
      'a list in a list',
      {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
                  {
                    type: 'bulletList',
                    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      'a sign that would be read as formatting',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '2 ** 3 ** 4' }] }] },
    ],
    [
      'a paragraph that would be read as a list',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '- inte en lista' }] }] },
    ],
  ])('is null for %s', (_name, richText) => {
    expect(markdownFromRichText(richText)).toBeNull();
  });

  it('either gives back exactly the text or says that it cannot', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const richText: RichText = {
          type: 'doc',
          content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
        };
        const written = markdownFromRichText(richText);
        expect(written === null ? richText : richTextFromMarkdown(written)).toEqual(richText);
      }),
    );
  });
});
