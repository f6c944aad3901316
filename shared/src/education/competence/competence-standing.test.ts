import { describe, expect, it } from 'vitest';
import { competenceStanding, expectedLevel, momentOf } from './competence-standing.ts';

describe('expectedLevel', () => {
  const expected = [
    { profession: 'sjukskoterska', careLevels: [], level: 2 },
    { profession: 'sjukskoterska', careLevels: [3, 4], level: 3 } as never,
    { profession: 'kurator', careLevels: [4], level: 1 } as never,
  ];
  it.each([
    ['sjukskoterska', [1], 2],
    ['sjukskoterska', [1, 3], 3],
    ['sjukskoterska', [], 3],
    ['kurator', [1], null],
    ['kurator', [4], 1],
    ['psykolog', [4], null],
    [null, [4], null],
  ] as const)('asks %s at %j for %s', (profession, levels, level) => {
    expect(expectedLevel(expected, profession, levels)).toBe(level);
  });
});

describe('competenceStanding', () => {
  it.each([
    [{ expected: null, shown: 4, assessed: 4 }, 'NOT_EXPECTED'],
    [{ expected: 2, shown: 2, assessed: null }, 'MET'],
    [{ expected: 2, shown: 3, assessed: 1 }, 'MET'],
    [{ expected: 2, shown: 1, assessed: 2 }, 'CLAIMED'],
    [{ expected: 2, shown: null, assessed: 3 }, 'CLAIMED'],
    [{ expected: 2, shown: 1, assessed: null }, 'BELOW'],
    [{ expected: 2, shown: null, assessed: 1 }, 'BELOW'],
    [{ expected: 2, shown: null, assessed: null }, 'UNKNOWN'],
  ] as const)('%j is %s', (facts, standing) => {
    expect(competenceStanding(facts)).toBe(standing);
  });
});

describe('momentOf', () => {
  it.each([
    [null, '2026-11-23', 'BEFORE'],
    ['2026-11-23', '2026-11-23', 'AFTER'],
    ['2026-11-30', '2027-02-27', 'AFTER'],
    // Three calendar months after the 30th of November is the last day of February.
    ['2026-11-30', '2027-02-28', 'THREE_MONTHS'],
  ] as const)('completed %s, on %s: %s', (completed, today, moment) => {
    expect(momentOf(completed, today)).toBe(moment);
  });
});
