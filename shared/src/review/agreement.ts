import type { Word } from '../organisation/organisation-words.ts';
import type { BallotChoice } from './review-words.ts';

/** How far a panel agrees, in the bands of AWMF. */
export const agreementWords = {
  STRONG_CONSENSUS: { sv: 'stark enighet', en: 'strong consensus' },
  CONSENSUS: { sv: 'enighet', en: 'consensus' },
  MAJORITY: { sv: 'majoritet', en: 'majority' },
  NONE: { sv: 'ingen majoritet', en: 'no majority' },
} as const satisfies Record<string, Word>;

export type Agreement = keyof typeof agreementWords;

/** The votes of a question, counted. */
export type Tally = Record<BallotChoice, number>;

/** Counts votes. */
export function tallyOf(choices: readonly BallotChoice[]): Tally {
  const tally: Tally = { FOR: 0, AGAINST: 0, ABSTAIN: 0 };
  for (const choice of choices) tally[choice] += 1;
  return tally;
}

/**
 * The band of a tally: more than 95 % of those who took a side is strong consensus, more than 75 % consensus, more than 50 % a majority. Counted in whole
 * votes, so that exactly 95 % is never rounded up. Null where nobody took a side.
 */
export function agreementOf({ FOR, AGAINST }: Tally): Agreement | null {
  const sides = FOR + AGAINST;
  if (sides === 0) return null;
  const isMoreThan = (percent: number): boolean => FOR * 100 > percent * sides;
  if (isMoreThan(95)) return 'STRONG_CONSENSUS';
  if (isMoreThan(75)) return 'CONSENSUS';
  return isMoreThan(50) ? 'MAJORITY' : 'NONE';
}

/** Whether at least half of those who may vote have done so: what fewer say is not the word of the team. */
export function isQuorate({ voted, voters }: { voted: number; voters: number }): boolean {
  return voted * 2 >= voters;
}

/** The band of a team of so many who may vote; null where fewer than half of them have voted, or nobody took a side. */
export function agreementOfTeam(tally: Tally, voters: number): Agreement | null {
  const { FOR, AGAINST, ABSTAIN } = tally;
  return isQuorate({ voted: FOR + AGAINST + ABSTAIN, voters }) ? agreementOf(tally) : null;
}
