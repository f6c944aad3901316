import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { anchorableAttributes, anchorAt, placeAnchor, type CommentAnchor } from './comment-anchor.ts';

const paragraphs = (...texts: string[]) => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const document = (text = 'Minska dosen med högst 10 procent per steg och vänta två veckor.', title = 'Nedtrappning'): Doc => ({
  kind: 'k',
  schema: 1,
  root: 'r',
  nodes: {
    r: { type: 'root', attrs: { title: { sv: title } }, children: ['a'] },
    a: {
      type: 'part',
      attrs: { title: { sv: title }, text: { sv: paragraphs(text, 'Följ smärta och sömn.'), en: paragraphs('x') }, level: 2, note: null },
      children: [],
    },
  },
});

const marked = (words: string, text?: string): CommentAnchor => {
  const from = (text ?? 'Minska dosen med högst 10 procent per steg och vänta två veckor.').indexOf(words);
  const anchor = anchorAt(document(text), 'a', { attribute: 'text', from, to: from + words.length });
  if (!anchor) throw new Error('not anchored');
  return anchor;
};

describe('an anchor', () => {
  it('keeps the words, the range and the hash of the part', () => {
    const anchor = marked('högst 10 procent per steg');
    expect(anchor).toMatchObject({ node: 'a', attribute: 'text', from: 17, to: 42, quote: 'högst 10 procent per steg' });
    expect(anchor.contentHash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([
    ['another part', 'b', { attribute: 'text', from: 0, to: 3 }],
    ['an attribute without text', 'a', { attribute: 'level', from: 0, to: 1 }],
    ['an attribute of the prototype', 'a', { attribute: 'constructor', from: 0, to: 1 }],
    ['an empty range', 'a', { attribute: 'text', from: 3, to: 3 }],
    ['a range beyond the text', 'a', { attribute: 'title', from: 0, to: 500 }],
    ['half a character', 'a', { attribute: 'title', from: 0.5, to: 2 }],
    ['a negative range', 'a', { attribute: 'title', from: -1, to: 2 }],
  ])('is refused at %s', (_what, node, range) => {
    expect(anchorAt(document(), node, range)).toBeNull();
  });

  it('can be the whole part', () => {
    expect(anchorAt(document(), 'a', null)).toMatchObject({ node: 'a', attribute: null, from: 0, to: 0, quote: '' });
  });

  it('can reach over paragraphs, and stands in attributes that hold text only', () => {
    const text = 'Minska dosen med högst 10 procent per steg och vänta två veckor.';
    const over = anchorAt(document(), 'a', { attribute: 'text', from: text.length - 7, to: text.length + 5 });
    expect(over?.quote).toBe('veckor.\nFölj');
    expect(anchorableAttributes(nodeOf(document(), 'a'))).toEqual(['title', 'text']);
  });
});

describe('after an edit the anchor', () => {
  const anchor = marked('högst 10 procent per steg');
  const place = (text: string, title?: string) => placeAnchor(document(text, title), anchor);

  it('stays where the text is the same', () => {
    expect(placeAnchor(document(), anchor)).toEqual({ status: 'IN_PLACE', from: 17, to: 42 });
  });

  it('stays where something else in the part was edited', () => {
    expect(place('Minska dosen med högst 10 procent per steg och vänta fyra veckor.')).toEqual({ status: 'IN_PLACE', from: 17, to: 42 });
    expect(placeAnchor(document(undefined, 'Annan titel'), anchor)).toEqual({ status: 'IN_PLACE', from: 17, to: 42 });
  });

  it('follows its words', () => {
    expect(place('I samråd: minska dosen med högst 10 procent per steg.')).toEqual({ status: 'MOVED', from: 27, to: 52 });
  });

  it('goes to the nearest of several', () => {
    const words = 'högst 10 procent per steg';
    const text = `${words}. Mer text emellan här. Å ${words}. ${'x'.repeat(60)} ${words}`;
    expect(place(text)).toEqual({ status: 'MOVED', from: 0, to: 25 });
  });

  it('says that the text has changed where its words are gone, or the whole part was meant', () => {
    expect(place('Minska dosen långsamt.')).toEqual({ status: 'CHANGED', from: 0, to: 0 });
    const whole = anchorAt(document(), 'a', null) as CommentAnchor;
    expect(placeAnchor(document('Ny text'), whole).status).toBe('CHANGED');
    expect(placeAnchor(document(), whole).status).toBe('IN_PLACE');
  });

  it('says that the part is gone', () => {
    const without = document();
    delete without.nodes['a'];
    expect(placeAnchor(without, anchor)).toEqual({ status: 'GONE', from: 0, to: 0 });
  });
});
