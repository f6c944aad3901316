import type { CareTrack, Word } from '../../organisation/organisation-words.ts';

/** What statistics can be told apart by. */
export const statisticsDimensions = {
  LEVEL: { sv: 'Nivå', en: 'Level' },
  REGION: { sv: 'Region', en: 'Region' },
  TOPIC: { sv: 'Ämne', en: 'Topic' },
  QUARTER: { sv: 'Kvartal', en: 'Quarter' },
} as const satisfies Record<string, Word>;

export type StatisticsDimension = keyof typeof statisticsDimensions;

export const dimensionNames = Object.keys(statisticsDimensions) as StatisticsDimension[];

/** A question as statistics count it. Times are in days: `net` working days while those who sort and answer held it, `gross` days of the calendar. */
export type ConsultFact = Record<StatisticsDimension, string> & {
  /** To the first answer; null while there is none. */
  net: number | null;
  gross: number | null;
  /** Of the survey that closed it: a referral was avoided. Null without a survey. */
  referralAvoided: boolean | null;
  /** Of the outcome: the advice was followed, wholly or in part. Null while it is not told. */
  adviceFollowed: boolean | null;
  /** The answer says that no knowledge exists. */
  knowledgeMissing: boolean;
  /** Its unit has told how many it has listed. */
  listed: boolean;
};

/** A count below it is not shown: few enough that a person could be guessed. Children are fewer. */
export const smallestCount = { ADULT: 5, CHILD: 10 } as const satisfies Record<CareTrack, number>;

/** What the service is to reach, in working days: half of the answers within, nine in ten within, and the share within five. */
export const answerGoals = { median: 1, ninetieth: 3, within: 5, share: 0.95 } as const;

/** The quarter of a day written YYYY-MM-DD: `2026-3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
