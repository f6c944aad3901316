import { describe, expect, it } from 'vitest';
import { smallestCount } from '../statistics/consult-facts.ts';
import { proposalsFor, proposalThreshold } from './proposal-thresholds.ts';

describe('what questions on a topic speak for', () => {
  it.each([
    [{ asked: 9, missing: 4 }, 'ADULT', []],
    [{ asked: 10, missing: 0 }, 'ADULT', ['PROPOSE_COURSE']],
    [{ asked: 5, missing: 5 }, 'ADULT', ['PROPOSE_EVALUATION']],
    [{ asked: 12, missing: 5 }, 'ADULT', ['PROPOSE_COURSE', 'PROPOSE_EVALUATION']],
    [{ asked: 19, missing: 9 }, 'CHILD', []],
    [{ asked: 20, missing: 10 }, 'CHILD', ['PROPOSE_COURSE', 'PROPOSE_EVALUATION']],
  ] as const)('of %j in the %s track is %j', (count, track, proposals) => expect(proposalsFor(count, track)).toEqual(proposals));

  it('tells of no count that may not be shown', () => {
    for (const track of ['ADULT', 'CHILD'] as const)
      for (const proposal of ['PROPOSE_COURSE', 'PROPOSE_EVALUATION'] as const)
        expect(proposalThreshold(proposal, track)).toBeGreaterThanOrEqual(smallestCount[track]);
  });
});
