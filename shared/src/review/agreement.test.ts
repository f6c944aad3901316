import { describe, expect, test } from 'vitest';
import { agreementOf, agreementOfTeam, tallyOf } from './agreement.ts';

test.each([
  [1, 0, 0, 3, null],
  [1, 0, 0, 2, 'STRONG_CONSENSUS'],
  [1, 0, 1, 3, 'STRONG_CONSENSUS'],
  [9, 1, 0, 21, null],
  [9, 1, 0, 20, 'CONSENSUS'],
] as const)('%i for, %i against and %i abstaining of %i who might vote', (FOR, AGAINST, ABSTAIN, voters, band) => {
  expect(agreementOfTeam({ FOR, AGAINST, ABSTAIN }, voters)).toBe(band);
});

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
