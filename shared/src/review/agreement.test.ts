import { describe, expect, test } from 'vitest';
import { agreementOf, tallyOf } from './agreement.ts';

describe('the band of a vote', () => {
  test.each([
    [20, 0, 0, 'STRONG_CONSENSUS'],
    [96, 4, 0, 'STRONG_CONSENSUS'],
    [95, 5, 0, 'CONSENSUS'],
    [19, 1, 0, 'CONSENSUS'],
    [20, 1, 0, 'STRONG_CONSENSUS'],
    [76, 24, 0, 'CONSENSUS'],
    [75, 25, 0, 'MAJORITY'],
    [3, 1, 40, 'MAJORITY'],
    [51, 49, 0, 'MAJORITY'],
    [50, 50, 0, 'NONE'],
    [1, 1, 0, 'NONE'],
    [0, 3, 0, 'NONE'],
    [0, 0, 4, null],
    [0, 0, 0, null],
  ])('%i for, %i against, %i abstaining', (FOR, AGAINST, ABSTAIN, band) => {
    expect(agreementOf({ FOR, AGAINST, ABSTAIN })).toBe(band);
  });

  test('never falls as votes for are added', () => {
    const order = [null, 'NONE', 'MAJORITY', 'CONSENSUS', 'STRONG_CONSENSUS'];
    for (let against = 0; against < 40; against += 1) {
      const bands = Array.from({ length: 200 }, (_, FOR) => order.indexOf(agreementOf({ FOR, AGAINST: against, ABSTAIN: 0 })));
      expect(bands).toEqual(bands.toSorted((a, b) => a - b));
    }
  });
});

test('votes are counted by choice', () => {
  expect(tallyOf(['FOR', 'AGAINST', 'FOR', 'ABSTAIN'])).toEqual({ FOR: 2, AGAINST: 1, ABSTAIN: 1 });
});
