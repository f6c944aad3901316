import { describe, expect, it } from 'vitest';
import {
  agreement,
  ANSWERS_PER_SAMPLE,
  isSampled,
  reviewCriteria,
  shareOfPoints,
  type ReviewMark,
  type ReviewMarks,
} from './review-rubric.ts';

const all = (mark: ReviewMark, changes: Partial<ReviewMarks> = {}): ReviewMarks => ({
  ...(Object.fromEntries(Object.keys(reviewCriteria).map((name) => [name, mark])) as ReviewMarks),
  ...changes,
});

describe('isSampled', () => {
  it('takes one answer in ten: the lowest tenth of what may be drawn', () => {
    const all = Array.from({ length: 65_536 }, (_, number) => Uint8Array.of(number >> 8, number & 255));
    expect(all.filter(isSampled)).toHaveLength(Math.ceil(65_536 / ANSWERS_PER_SAMPLE));
    expect([Uint8Array.of(0, 0), Uint8Array.of(255, 255)].map(isSampled)).toEqual([true, false]);
  });
});

describe('shareOfPoints', () => {
  it.each([
    [[], null],
    [[all('MET'), all('MET')], 1],
    [[all('NOT_MET')], 0],
    [[all('MET'), all('PARTLY')], 0.75],
    [[all('MET', { SAFETY: 'NOT_MET' })], 0.8],
  ])('of %j is %s', (reviews, share) => expect(shareOfPoints(reviews)).toBe(share));
});

describe('agreement', () => {
  it('is one where both always say the same of answers that differ', () =>
    expect(
      agreement([
        [all('MET'), all('MET')],
        [all('PARTLY'), all('PARTLY')],
      ]),
    ).toBe(1));

  it('is none beyond chance where the marks of one tell nothing of those of the other', () =>
    expect(
      agreement([
        [all('MET'), all('MET')],
        [all('MET'), all('NOT_MET')],
        [all('NOT_MET'), all('MET')],
        [all('NOT_MET'), all('NOT_MET')],
      ]),
    ).toBe(0));

  it('follows the marks of the table: 10, 2, 0 / 1, 5, 1 / 0, 1, 5 of 25', () => {
    const table = [
      [10, 2, 0],
      [1, 5, 1],
      [0, 1, 5],
    ];
    const names: ReviewMark[] = ['NOT_MET', 'PARTLY', 'MET'];
    const cells = table.flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, () => [names[one], names[other]] as const)),
    );
    const pairs = Array.from({ length: 5 }, (_, index) => {
      const five = cells.slice(index * 5, index * 5 + 5);
      const marks = (side: 0 | 1): ReviewMarks =>
        Object.fromEntries(Object.keys(reviewCriteria).map((name, at) => [name, five[at]?.[side]])) as ReviewMarks;
      return [marks(0), marks(1)] as const;
    });
    // Observed 5/25; expected by the margins 12, 7, 6 and 11, 8, 6.
    const expected = (12 * (8 + 2 * 6) + 7 * (11 + 6) + 6 * (2 * 11 + 8)) / 625;
    expect(agreement(pairs)).toBeCloseTo(1 - 0.2 / expected, 10);
  });

  it('is unknown without pairs, and where everything got one mark', () => {
    expect(agreement([])).toBeNull();
    expect(agreement([[all('MET'), all('MET')]])).toBeNull();
  });
});
