import {
  countEarlier,
  countsFor,
  fulfilCycle,
  isFulfilledForGood,
  lastingUntil,
  openCycle,
  type Cycle,
  type Fulfilled,
  type RequirementRule,
} from './requirement-rule.ts';

type Day = string;

/**
 * The rows that are written when somebody is asked: one round; or, where they did it before (`doneOn`) and no row of the history says so, that round closed by it and
 * the next. None where a round is open already, or it is fulfilled for good.
 */
export function roundsToOpen(rule: RequirementRule, today: Day, history: readonly Cycle[], doneOn: Day | null): Cycle[] {
  if (history.some(({ closedAs }) => closedAs === null) || isFulfilledForGood(history)) return [];
  const cycle = openCycle(rule, today, history);
  const isNew = doneOn !== null && !history.some(({ completedOn }) => completedOn !== null && completedOn >= doneOn);
  const counted = isNew ? countEarlier(rule, cycle, doneOn, today) : null;
  return counted ? [counted.closed, ...(counted.next ? [counted.next] : [])] : [cycle];
}

/** Whether it must be asked anew after a proof was taken back, by the history without it: nothing else counts today, and it has not stopped being asked. */
export function isAskedAnew(history: readonly Cycle[], today: Day): boolean {
  const last = history.at(-1);
  return last !== undefined && last.closedAs !== 'ENDED' && !isFulfilledForGood(history) && (lastingUntil(history) ?? '') < today;
}

/** The round that doing today what is asked fulfils, by the history with it, and the next; null where none is open or its window has not opened. */
export function roundFulfilled(rule: RequirementRule, history: readonly Cycle[], today: Day): Fulfilled | null {
  const open = history.find(({ closedAs }) => closedAs === null);
  return open && countsFor(open, today) ? fulfilCycle(rule, open, today, lastingUntil(history)) : null;
}
