import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';

/** A calendar day, `YYYY-MM-DD`. */
type Day = string;

/** A day of every year, `MM-DD`; one that a year does not have is the last of its month. */
type YearDay = string;

/**
 * How long a completion counts. `ONCE`: for good. `INTERVAL`: so many calendar months; done again while the old one runs (from `windowMonths` before its end) it
 * counts from that end. `FIXED_WINDOW`: to be done every year between two days; a completion counts through the next window. `MINIMUM_ACTIVE`: until a fixed
 * day of the year, the first that leaves at least so many months.
 */
export type Validity =
  | { kind: 'ONCE' }
  | { kind: 'INTERVAL'; months: number; windowMonths: number }
  | { kind: 'FIXED_WINDOW'; from: YearDay; to: YearDay }
  | { kind: 'MINIMUM_ACTIVE'; day: YearDay; months: number; windowMonths: number };

/** What a requirement asks for, apart from of whom. */
export type RequirementRule = {
  /** Days from the assignment until it is due the first time; with a fixed window the fewest: it is due when the first window ends after them. */
  dueDays: number;
  validity: Validity;
  /** Days after the due day before it is missed. */
  graceDays: number;
  /** Calendar months that training elsewhere may be old and still be recognised; null where none is. */
  recognitionMonths: number | null;
};

export const CYCLE_ENDS = ['COMPLETED', 'RECOGNISED', 'ENDED'] as const;

/**
 * How a cycle ended. `COMPLETED`: by the course while it was asked. `RECOGNISED`: by training elsewhere, or by what was done here before it was asked. `ENDED`: the
 * requirement no longer concerned the person, or the proof of the cycle before was taken back.
 */
export type CycleEnd = (typeof CYCLE_ENDS)[number];

/** One round of a requirement for one person. A closed one is history and never changes. */
export type Cycle = {
  number: number;
  /** From when a completion counts for it. */
  opensOn: Day;
  dueOn: Day;
  closedOn: Day | null;
  closedAs: CycleEnd | null;
  /** When it was fulfilled, which for what was recognised is before it was closed. */
  completedOn: Day | null;
  /** The last day that counts; null where it does not run out, and while it is not fulfilled. */
  validUntil: Day | null;
};

/** Opens the first cycle, or the next one of a person whom it concerns again: what was fulfilled before counts on as long as it lasts. */
export function openCycle(rule: RequirementRule, assignedOn: Day, history: readonly Cycle[]): Cycle {
  const number = (history.at(-1)?.number ?? 0) + 1;
  const lasting = lastingUntil(history);
  if (lasting !== null && lasting >= assignedOn) return after(rule, lasting, number);
  return fresh(number, assignedOn, firstDue(rule, assignedOn));
}

/** Whether a completion on a day counts for an open cycle, or comes before its window opens. */
export function countsFor(cycle: Cycle, completedOn: Day): boolean {
  return completedOn >= cycle.opensOn;
}

/** The last day that what was fulfilled counts; null where nothing was, or where it does not run out. */
export function lastingUntil(history: readonly Cycle[]): Day | null {
  return history.findLast(({ completedOn }) => completedOn !== null)?.validUntil ?? null;
}

/** Whether what was fulfilled counts for good, so that nothing more is asked. */
export function isFulfilledForGood(history: readonly Cycle[]): boolean {
  return history.some(({ completedOn, validUntil }) => completedOn !== null && validUntil === null);
}

/** A cycle whose proof was taken back: it stays in the history, and fulfils nothing any longer. */
export function withoutProof(cycle: Cycle): Cycle {
  return { ...cycle, completedOn: null, validUntil: null };
}

/** A cycle that has been closed as fulfilled, and the next where there is one. */
export type Fulfilled = { closed: Cycle; next: Cycle | null };

/**
 * Closes a cycle that has been fulfilled, and opens the next where there is one.
 * @param lasting the last day that what was done before counts; done again while it runs, it counts from there
 * @throws RangeError where the cycle is closed already, or the completion comes before it opens
 */
export function fulfilCycle(rule: RequirementRule, cycle: Cycle, completedOn: Day, lasting: Day | null): Fulfilled {
  mustBeOpen(cycle);
  if (!countsFor(cycle, completedOn))
    throw new RangeError(`A completion on ${completedOn} comes before the cycle opens on ${cycle.opensOn}.`);
  const validUntil = lastsUntil(rule.validity, completedOn, lasting !== null && completedOn <= lasting ? lasting : null);
  return closedBy(rule, cycle, { closedOn: completedOn, closedAs: 'COMPLETED', completedOn, validUntil });
}

/** Why training elsewhere is not recognised. */
export type RecognitionRefusal = 'recognitionNotAllowed' | 'trainingInFuture' | 'trainingTooOld' | 'trainingGivesNothing';

/**
 * Whether training elsewhere on a day may stand for a cycle today: recent enough, what it gives has not run out, and it lasts beyond the due day there
 * already is. Null where it may.
 */
export function recognitionRefusal(
  rule: RequirementRule,
  cycle: Pick<Cycle, 'dueOn'>,
  trainedOn: Day,
  today: Day,
): RecognitionRefusal | null {
  if (rule.recognitionMonths === null) return 'recognitionNotAllowed';
  if (trainedOn > today) return 'trainingInFuture';
  const validUntil = lastsUntil(rule.validity, trainedOn, null);
  if (addMonths(trainedOn, rule.recognitionMonths) < today || (validUntil !== null && validUntil < today)) return 'trainingTooOld';
  return validUntil !== null && validUntil <= cycle.dueOn ? 'trainingGivesNothing' : null;
}

/**
 * Closes a cycle by training elsewhere: it counts from the day of the training, not from today.
 * @throws RangeError where the cycle is closed already, or the training may not be recognised
 */
export function recogniseTraining(rule: RequirementRule, cycle: Cycle, trainedOn: Day, today: Day): Fulfilled {
  mustBeOpen(cycle);
  const refusal = recognitionRefusal(rule, cycle, trainedOn, today);
  if (refusal) throw new RangeError(`Training on ${trainedOn} is not recognised on ${today}: ${refusal}.`);
  const validUntil = lastsUntil(rule.validity, trainedOn, null);
  return closedBy(rule, cycle, { closedOn: today, closedAs: 'RECOGNISED', completedOn: trainedOn, validUntil });
}

/**
 * Closes a cycle by what was done here before it was asked: it counts from its own day, for as long as the rule says. Who did it early has no less time for the
 * next than who has not done it at all. Null where it has run out.
 */
export function countEarlier(rule: RequirementRule, cycle: Cycle, doneOn: Day, today: Day): Fulfilled | null {
  mustBeOpen(cycle);
  const validUntil = lastsUntil(rule.validity, doneOn, null);
  if (validUntil !== null && validUntil < today) return null;
  const { closed, next } = closedBy(rule, cycle, { closedOn: today, closedAs: 'RECOGNISED', completedOn: doneOn, validUntil });
  return { closed, next: next && next.dueOn < cycle.dueOn ? { ...next, dueOn: cycle.dueOn } : next };
}

/** Closes a cycle without anything that fulfils it. @throws RangeError where it is closed already */
export function endCycle(cycle: Cycle, today: Day): Cycle {
  mustBeOpen(cycle);
  return { ...cycle, closedOn: today, closedAs: 'ENDED' };
}

function closedBy(
  rule: RequirementRule,
  cycle: Cycle,
  completion: Pick<Cycle, 'closedOn' | 'closedAs' | 'completedOn' | 'validUntil'>,
): Fulfilled {
  const { validUntil } = completion;
  return { closed: { ...cycle, ...completion }, next: validUntil === null ? null : after(rule, validUntil, cycle.number + 1) };
}

function fresh(number: number, opensOn: Day, dueOn: Day): Cycle {
  return { number, opensOn, dueOn, closedOn: null, closedAs: null, completedOn: null, validUntil: null };
}

/** The cycle that follows on a completion that counts until a day. */
function after({ validity }: RequirementRule, validUntil: Day, number: number): Cycle {
  switch (validity.kind) {
    case 'INTERVAL':
    case 'MINIMUM_ACTIVE':
      return fresh(number, addMonths(validUntil, -validity.windowMonths), validUntil);
    case 'FIXED_WINDOW':
      return fresh(number, windowEnding(validity, validUntil), validUntil);
    case 'ONCE':
      throw new RangeError('What counts for good is not done again.');
  }
}

/** When it is due for who is asked for the first time on a day: after so many days, or at the end of the first window that leaves as many. */
export function firstDue({ dueDays, validity }: Pick<RequirementRule, 'dueDays' | 'validity'>, assignedOn: Day): Day {
  const due = addDays(assignedOn, dueDays);
  return validity.kind === 'FIXED_WINDOW' ? firstOn(validity.to, due) : due;
}

/** @param runsUntil the end of the completion before, where this one came in its window */
function lastsUntil(validity: Validity, completedOn: Day, runsUntil: Day | null): Day | null {
  switch (validity.kind) {
    case 'ONCE':
      return null;
    case 'INTERVAL':
      return addMonths(runsUntil ?? completedOn, validity.months);
    case 'FIXED_WINDOW':
      return firstOn(validity.to, firstOn(validity.from, addDays(completedOn, 1)));
    case 'MINIMUM_ACTIVE':
      return firstOn(validity.day, addMonths(completedOn, validity.months));
  }
}

/** The first day of the window that ends on a day. */
function windowEnding({ from }: { from: YearDay }, end: Day): Day {
  const year = Number(end.slice(0, 4));
  const sameYear = inYear(from, year);
  return sameYear <= end ? sameYear : inYear(from, year - 1);
}

/** The first occurrence of a day of the year on a day or after it. */
function firstOn(yearDay: YearDay, day: Day): Day {
  const year = Number(day.slice(0, 4));
  const sameYear = inYear(yearDay, year);
  return sameYear >= day ? sameYear : inYear(yearDay, year + 1);
}

function inYear(yearDay: YearDay, year: number): Day {
  const [month = 1, day = 1] = yearDay.split('-').map(Number);
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const last = Number(addDays(addMonths(first, 1), -1).slice(8));
  return addDays(first, Math.min(day, last) - 1);
}

function mustBeOpen({ number, closedAs }: Cycle): void {
  if (closedAs !== null) throw new RangeError(`Cycle ${number} is closed.`);
}
