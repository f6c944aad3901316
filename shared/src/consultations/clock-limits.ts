import type { ConsultPriority } from './consult-template.ts';
import type { Clock } from './consult-state.ts';

const HOUR = 3_600_000;
/** A business day is nine working hours. */
export const BUSINESS_DAY = 9 * HOUR;
/** A calendar week. */
const WEEK = 7 * 24 * HOUR;

/** What is done when a clock has run its time: the level's lead is told, the question assigned, or closed. */
export type BreachAction = 'TELL_LEAD' | 'ASSIGN' | 'EXPIRE' | 'CLOSE_NO_SURVEY' | 'CLOSE_NO_OUTCOME';

/** Something that is due after a clock has run so long, in milliseconds: of working time, or of calendar time for an outcome. */
export type ClockMark = { number: number; kind: 'REMIND' | 'BREACH'; after: number };

type Limit = {
  /** Whose working time: that of the pool that answers, or of the unit that asks. */
  hours: 'ANSWERING' | 'REQUESTING' | 'CALENDAR';
  /** The whole time by priority. */
  limit: Record<ConsultPriority, number>;
  /** When to remind: after these shares of the limit, or after these times. */
  remind: { shares: readonly number[] } | { after: readonly number[] };
  breach: BreachAction | null;
};

const days = (count: number): number => count * BUSINESS_DAY;
const hours = (count: number): number => count * HOUR;

/** The ten clocks: how long each may run, when it reminds, and what happens then. TOTAL and LEVEL only measure. */
export const clockLimits: Record<Clock, Limit | null> = {
  TOTAL: null,
  LEVEL: null,
  TRIAGE: { hours: 'ANSWERING', limit: { ROUTINE: days(1), PRIORITY: hours(4) }, remind: { shares: [0.5, 0.9] }, breach: 'TELL_LEAD' },
  CLAIM: { hours: 'ANSWERING', limit: { ROUTINE: days(2), PRIORITY: hours(4) }, remind: { shares: [0.5, 0.9] }, breach: 'ASSIGN' },
  FIRST_ANSWER: { hours: 'ANSWERING', limit: { ROUTINE: days(5), PRIORITY: days(1) }, remind: { shares: [0.6, 0.9] }, breach: 'TELL_LEAD' },
  CLARIFY: { hours: 'ANSWERING', limit: { ROUTINE: days(2), PRIORITY: days(1) }, remind: { shares: [0.5] }, breach: 'TELL_LEAD' },
  REQ_REPLY: {
    hours: 'REQUESTING',
    limit: { ROUTINE: days(15), PRIORITY: days(3) },
    // Of three business days: a fifth, seven fifteenths and four fifths, as of fifteen.
    remind: { shares: [3 / 15, 7 / 15, 12 / 15] },
    breach: 'EXPIRE',
  },
  CLOSEOUT: {
    hours: 'REQUESTING',
    limit: { ROUTINE: days(15), PRIORITY: days(15) },
    remind: { after: [days(5), days(10)] },
    breach: 'CLOSE_NO_SURVEY',
  },
  OUTCOME: {
    hours: 'CALENDAR',
    limit: { ROUTINE: 4 * WEEK, PRIORITY: 4 * WEEK },
    remind: { after: [0, 2 * WEEK] },
    breach: 'CLOSE_NO_OUTCOME',
  },
  DIRECTIVE_ACK: {
    hours: 'REQUESTING',
    limit: { ROUTINE: days(3), PRIORITY: days(1) },
    remind: { shares: [2 / 3] },
    breach: 'TELL_LEAD',
  },
};

/**
 * What falls due while a clock runs, in order. For OUTCOME the times count from the day the outcome is planned for. Numbers name the marks: a mark that has been dealt with in a lap is
 * not dealt with again.
 */
export function clockMarks(clock: Clock, priority: ConsultPriority): ClockMark[] {
  const rule = clockLimits[clock];
  if (!rule) return [];
  const limit = rule.limit[priority];
  const reminders = 'shares' in rule.remind ? rule.remind.shares.map((share) => Math.round(share * limit)) : rule.remind.after;
  const marks = reminders.map((after, index): ClockMark => ({ number: index + 1, kind: 'REMIND', after }));
  return rule.breach ? [...marks, { number: 0, kind: 'BREACH', after: limit }] : marks;
}
