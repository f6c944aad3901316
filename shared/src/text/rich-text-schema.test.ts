import { describe, expect, it } from 'vitest';
import { isAllowedHref, RICH_TEXT_MAX_LENGTH, RICH_TEXT_MAX_LIST_DEPTH, richTextSchema } from './rich-text-schema.ts';

const run = (text: string, marks?: unknown[]) => ({ type: 'text', text, ...(marks && { marks }) });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const accepts = (value: unknown) => richTextSchema.safeParse(value).success;

function nestedLists(depth: number): unknown {
  const inner = depth > 1 ? [paragraph(run('x')), nestedLists(depth - 1)] : [paragraph(run('x'))];
  return { type: 'bulletList', content: [{ type: 'listItem', content: inner }] };
}

describe('richTextSchema', () => {
  it('accepts each kind of block, and marks on a run', () => {
    const cell = { type: 'tableCell', content: [paragraph(run('a'))] };
    const link = { type: 'link', attrs: { href: '/kunskap/rekommendationer/x' } };
    const value = doc(
      { type: 'heading', attrs: { level: 4 }, content: [run('a')] },
      paragraph(run('a', [{ type: 'bold' }, { type: 'italic' }, link])),
      nestedLists(RICH_TEXT_MAX_LIST_DEPTH),
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'paragraph' },
    );
    expect(richTextSchema.parse(value)).toEqual(value);
  });

  it.each([
    ['no document', paragraph(run('a'))],
    ['an unknown block', doc(paragraph(run('a')), { type: 'image', attrs: { src: 'https://x.se/a.png' } })],
    ['an unknown mark', doc(paragraph(run('a', [{ type: 'underline' }])))],
    ['the same mark twice', doc(paragraph(run('a', [{ type: 'bold' }, { type: 'bold' }])))],
    ['an unknown attribute', doc({ ...paragraph(run('a')), attrs: { textAlign: 'right' } })],
    ['an attribute set to undefined', doc({ type: 'paragraph', content: undefined }, paragraph(run('a')))],
    ['a heading of level 2', doc({ type: 'heading', attrs: { level: 2 }, content: [run('a')] })],
    ['a script link', doc(paragraph(run('a', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])))],
    ['a link with more than its address', doc(paragraph(run('a', [{ type: 'link', attrs: { href: '/a', target: '_blank' } }])))],
    ['an empty run', doc(paragraph(run('')))],
    ['text of white space only', doc(paragraph(run('  ')))],
    ['no blocks', doc()],
    ['lists one level too deep', doc(nestedLists(RICH_TEXT_MAX_LIST_DEPTH + 1))],
    ['lists ten thousand levels deep', doc(nestedLists(5_000))],
    ['text over the limit', doc(paragraph(run('x'.repeat(RICH_TEXT_MAX_LENGTH + 1))))],
    ['HTML in place of a tree', '<p>a</p>'],
  ])('refuses %s', (_name, value) => {
    expect(accepts(value)).toBe(false);
  });
});

describe('isAllowedHref', () => {
  it.each(['https://www.sbu.se/341', 'mailto:kunskapscentrum@example.se', '/', '/kunskap/metoder/gabapentin#slutsats'])(
    'allows %s',
    (href) => {
      expect(isAllowedHref(href)).toBe(true);
    },
  );

  it.each([
    'http://www.sbu.se',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' https://x.se',
    'data:text/html,x',
    '//evil.se',
    '/\\evil.se',
    '/\t/evil.se',
    '/\n/evil.se',
    'https:///evil',
    'https:',
    'mailto:',
    'kunskap',
    '',
    `/${'a'.repeat(2_000)}`,
  ])('refuses %j', (href) => {
    expect(isAllowedHref(href)).toBe(false);
  });
});
