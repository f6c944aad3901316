import { describe, expect, it } from 'vitest';
import { effectiveDocument } from './adaptation.ts';
import { readingOf } from './reading.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { addition, exclude, overlay, removed, retitle } from './testing/overlays.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const ofNode = (reading: ReturnType<typeof readingOf>, node: string) =>
  reading.marks.filter((mark) => mark.node === node).map(({ level, mode, attributes }) => [level, mode, attributes.join(' ')]);

describe('a reading', () => {
  it('is the base itself, without a mark, where nobody decides otherwise', () => {
    const reading = readingOf(base, [overlay({ a1: { mode: 'ADOPT' } })]);
    expect(reading).toEqual({ document: base, provenance: {}, marks: [], leftOut: [] });
  });

  it('marks every node that is not as the nation published it, with who words which attributes and why', () => {
    const first = overlay({ a1: retitle(base, 'a1', 'Sjukvårdsregionens') }, addition(base, 'x1', 'a', null));
    const above = effectiveDocument(base, [first]).document;
    const second = overlay({ a1: retitle(above, 'a1', 'Regionens'), x1: retitle(above, 'x1', 'Regionens x') });
    const reading = readingOf(base, [first, second]);
    expect(ofNode(reading, 'a1')).toEqual([
      [0, 'ADAPT', 'title'],
      [1, 'ADAPT', 'title'],
    ]);
    expect(ofNode(reading, 'x1')).toEqual([
      [0, 'ADD', 'title cites'],
      [1, 'ADAPT', 'title'],
    ]);
    expect(reading.marks.find(({ node }) => node === 'a1')).toMatchObject({ reason: 'Så gör vi här.', differingCriteria: ['resources'] });
    expect(new Set(reading.marks.map(({ node }) => node))).toEqual(new Set(Object.keys(reading.provenance)));
  });

  it('tells which of the own words are in Swedish only', () => {
    const adapted = (title: { sv: string; en?: string }) => {
      const own = overlay({ a1: { ...retitle(base, 'a1', 'x'), set: { title } } });
      return readingOf(base, [own]).marks.map(({ swedishOnly }) => swedishOnly);
    };
    expect(adapted({ sv: 'Vårt' })).toEqual([['title']]);
    expect(adapted({ sv: 'Vårt', en: 'Ours' })).toEqual([[]]);
  });

  it('marks no words that the text above has come to say as well, and none of what an organisation above says already', () => {
    const own = overlay({ a1: retitle(base, 'a1', 'Vårt') });
    const now = effectiveDocument(base, [own]).document;
    expect(readingOf(now, [own])).toMatchObject({ document: now, marks: [] });
    expect(ofNode(readingOf(base, [own, own]), 'a1')).toEqual([[0, 'ADAPT', 'title']]);
  });

  it('names what is left out once, by its topmost part, with what it says', () => {
    const reading = readingOf(base, [overlay({ a: exclude(base, 'a'), a1: exclude(base, 'a1'), r: exclude(base, 'r') })]);
    expect(reading.leftOut).toEqual([{ node: 'a', parent: 'r', level: 0, reason: 'Finns inte här.', content: base.nodes['a'] }]);
  });

  it('tells no longer of a part that was left out of one that is left out itself', () => {
    const first = overlay({ a1: exclude(base, 'a1') });
    const above = effectiveDocument(base, [first]).document;
    const { leftOut } = readingOf(base, [first, overlay({ a: exclude(above, 'a') })]);
    expect(leftOut.map(({ node, level }) => [node, level])).toEqual([['a', 1]]);
  });

  it('marks what lost its place as that alone', () => {
    const own = overlay({ a1: retitle(base, 'a1', 'Vårt') }, addition(base, 'x1', 'a', null));
    const reading = readingOf(removed(base, 'a'), [own]);
    expect(reading.marks.map(({ node, mode }) => [node, mode])).toEqual([
      ['a1', 'ORPHAN'],
      ['x1', 'ORPHAN'],
    ]);
    expect(readingOf(removed(base, 'a'), [own, overlay({ b: retitle(base, 'b', 'B här') })]).marks).toHaveLength(3);
    const above = overlay({ a1: exclude(base, 'a1') });
    const orphaned = readingOf(base, [overlay({ a1: retitle(base, 'a1', 'Ovan') }), above, overlay({ a1: retitle(base, 'a1', 'Vårt') })]);
    expect(ofNode(orphaned, 'a1')).toEqual([[2, 'ORPHAN', 'title']]);
  });

  it('marks every node of an added part', () => {
    const nodes = { s: noteNode('section', 'S', 's1'), s1: noteNode('line', 'S1') };
    const { marks } = readingOf(base, [overlay({}, addition(base, 's', 'r', null, nodes))]);
    expect(marks.map(({ node, mode }) => [node, mode])).toEqual([
      ['s', 'ADD'],
      ['s1', 'ADD'],
    ]);
  });
});
