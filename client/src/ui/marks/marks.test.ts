import { describe, expect, it } from 'vitest';
import { pieces } from './marks.tsx';

const shown = (text: string, ranges: { start: number; end: number }[]): string[] =>
  pieces(text, ranges).map(({ words, isMarked }) => (isMarked ? `[${words}]` : words));

describe('a text with marks', () => {
  it('is cut at the marks', () => {
    expect(
      shown('Utsättning av opioider', [
        { start: 0, end: 10 },
        { start: 14, end: 22 },
      ]),
    ).toEqual(['[Utsättning]', ' av ', '[opioider]']);
  });

  it('never loses or doubles a letter, whatever the marks are', () => {
    const text = 'abcdef';
    const places = Array.from({ length: 9 }, (_, at) => at - 1);
    const ranges = places.flatMap((start) => places.map((end) => ({ start, end })));
    for (const first of ranges) {
      for (const second of ranges) {
        const all = pieces(text, [first, second]);
        expect(all.map(({ words }) => words).join('')).toBe(text);
        expect(new Set(all.map(({ start }) => start)).size).toBe(all.length);
      }
    }
  });
});
