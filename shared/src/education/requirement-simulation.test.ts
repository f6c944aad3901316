import { describe, expect, it } from 'vitest';
import { addDays } from '../time/add-days.ts';
import {
  endCycle,
  isFulfilledForGood,
  recogniseTraining,
  recognitionRefusal,
  withoutProof,
  type Cycle,
  type Fulfilled,
  type RequirementRule,
  type Validity,
} from './requirement-rule.ts';
import { isAskedAnew, roundFulfilled, roundsToOpen } from './requirement-rounds.ts';
import { requirementStatus, type Waiver } from './requirement-status.ts';

const STAFF = 10_000;
const FIRST_DAY = '2027-01-01';
const DAYS = 3_653;

const validities: readonly Validity[] = [
  { kind: 'INTERVAL', months: 36, windowMonths: 6 },
  { kind: 'INTERVAL', months: 12, windowMonths: 2 },
  { kind: 'FIXED_WINDOW', from: '01-01', to: '01-31' },
  { kind: 'FIXED_WINDOW', from: '11-15', to: '02-29' },
  { kind: 'MINIMUM_ACTIVE', day: '09-30', months: 12, windowMonths: 3 },
  { kind: 'ONCE' },
];

/** A small generator of its own: the same staff in every run (Mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day in Sweden of an instant within half an hour of midnight there, so that an offset taken wrongly at a change of clocks shows. */
function dayAround(day: string, roll: () => number): string {
  const summer = Number(calendar.format(new Date(`${day}T22:30:00Z`)).slice(8)) !== Number(day.slice(8));
  const midnight = Date.parse(`${day}T00:00:00Z`) - (summer ? 2 : 1) * 3_600_000;
  return calendar.format(new Date(midnight + roll() * 86_400_000 + 60_000));
}

type Life = {
  rows: Cycle[];
  waivers: Waiver[];
  here: boolean;
  /** Numbers of the rows whose proof was taken back. */
  takenBack: Set<number>;
};

/** What the rows say today: those whose proof was taken back fulfil nothing. */
const standing = ({ rows, takenBack }: Life): Cycle[] =>
  takenBack.size === 0 ? rows : rows.map((row) => (takenBack.has(row.number) ? withoutProof(row) : row));

const openOf = ({ rows }: Life): Cycle | null => rows.find(({ closedAs }) => closedAs === null) ?? null;

/** Opens a round for who is asked, unless what they did counts for good; somebody may have taken the course before it was asked. */
function ask(life: Life, rule: RequirementRule, today: string, doneOn: string | null): number {
  const rounds = roundsToOpen(rule, today, standing(life), doneOn);
  life.rows.push(...rounds);
  return rounds.filter(({ closedAs }) => closedAs !== null).length;
}

/** Takes the proof of the latest completion back, and asks anew where nothing else counts. Returns how many rows that closes. */
function takeBack(life: Life, rule: RequirementRule, today: string): number {
  const proved = standing(life).findLast(({ completedOn }) => completedOn !== null);
  if (!proved) return 0;
  life.takenBack.add(proved.number);
  if (!isAskedAnew(standing(life), today)) return 0;
  const open = openOf(life);
  if (open) life.rows[life.rows.length - 1] = endCycle(open, today);
  if (life.here) ask(life, rule, today, null);
  return open ? 1 : 0;
}

/** One person through ten years: what happens on a day, mostly nothing. Returns how many closed rows there must be at the least. */
function live(seed: number): Life & { closed: number } {
  const roll = dice(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(roll() * values.length)] as Value;
  const rule: RequirementRule = {
    dueDays: pick([0, 30, 90]),
    validity: pick(validities),
    graceDays: pick([0, 30]),
    recognitionMonths: pick([null, 24]),
  };
  const life: Life = { rows: [], waivers: [], here: true, takenBack: new Set() };
  let closed = ask(life, rule, FIRST_DAY, roll() < 0.3 ? addDays(FIRST_DAY, -Math.floor(roll() * 1_200)) : null);
  let kept = JSON.stringify([]);
  for (let day = 0; day < DAYS; day += 1 + Math.floor(roll() * 120)) {
    const today = dayAround(addDays(FIRST_DAY, day), roll);
    const chance = roll();
    if (!life.here) {
      if (chance < 0.5) {
        life.here = true;
        // Some have taken the course while it was not asked of them.
        closed += ask(life, rule, today, roll() < 0.3 ? addDays(today, -Math.floor(roll() * 400)) : null);
      }
    } else if (chance < 0.08) {
      const open = openOf(life);
      if (open) life.rows[life.rows.length - 1] = endCycle(open, today);
      life.here = false;
      closed += Number(open !== null);
    } else if (chance < 0.12) closed += takeBack(life, rule, today);
    else if (chance < 0.2) life.waivers.push({ fromOn: today, untilOn: addDays(today, Math.floor(roll() * 400)) });
    else closed += attempt(life, rule, today, roll);
    kept = checkHistory(life, kept);
    checkStatus(life, rule, today);
  }
  return { ...life, closed };
}

/** Takes the course or shows training elsewhere, where it counts. Returns how many rows that closes. */
function attempt(life: Life, rule: RequirementRule, today: string, roll: () => number): number {
  const open = openOf(life);
  const outcome = open && outcomeOf(life, open, rule, today, roll);
  if (!outcome) return 0;
  store(life, outcome);
  return 1;
}

/** Keeps what was decided as the database does: a row found by its number is changed, another is added. */
function store(life: Life, { closed, next }: Fulfilled): void {
  life.rows = life.rows.map((row) => (row.number === closed.number ? closed : row));
  if (next) life.rows.push(next);
}

function outcomeOf(life: Life, open: Cycle, rule: RequirementRule, today: string, roll: () => number): Fulfilled | null {
  if (roll() < 0.15) {
    const trained = addDays(today, -Math.floor(roll() * 1_200));
    return recognitionRefusal(rule, open, trained, today) === null ? recogniseTraining(rule, open, trained, today) : null;
  }
  return roll() < 0.6 ? roundFulfilled(rule, standing(life), today) : null;
}

/** What is closed stays as it was, row by row. Returns what to compare with next time. */
function checkHistory(life: Life, before: string): string {
  const { rows, here } = life;
  const closedRows = JSON.stringify(rows.filter(({ closedAs }) => closedAs !== null));
  if (!closedRows.startsWith(before.slice(0, -1))) throw new Error('A closed row was changed or lost.');
  const open = rows.filter(({ closedAs }) => closedAs === null);
  const asked = here && !isFulfilledForGood(standing(life));
  if (open.length !== Number(asked)) throw new Error(`${open.length} open cycles for somebody who ${asked ? 'is asked' : 'is not'}.`);
  if (rows.some(({ number }, index) => number !== index + 1)) throw new Error('The cycles are not numbered one by one.');
  return closedRows;
}

function checkStatus(life: Life, { graceDays }: RequirementRule, today: string): void {
  const { rows, waivers } = life;
  const last = rows.at(-1) as Cycle;
  const here = last.closedAs === null;
  const fulfilledBefore = standing(life).some(({ completedOn, validUntil }) => completedOn !== null && (validUntil ?? '9999') >= today);
  const status = requirementStatus({ ...last, fulfilledBefore }, { today, graceDays, waivers, started: false });
  const waived = waivers.some(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn);
  if (here && waived !== (status === 'WAIVED')) throw new Error(`${status} on ${today}, waived: ${waived}`);
  if (here && fulfilledBefore && !waived && !['COMPLIANT', 'EXPIRING_SOON'].includes(status)) throw new Error(`${status} while it counts`);
}

describe('ten thousand staff over ten years', () => {
  it('have one open cycle each while it concerns them, and no row of history is lost or changed', { timeout: 60_000 }, () => {
    let [rows, closed, leapDays] = [0, 0, 0];
    for (let person = 0; person < STAFF; person += 1) {
      const life = live(person + 1);
      rows += life.rows.length;
      closed += life.closed;
      leapDays += life.rows.filter(({ validUntil, completedOn }) => [validUntil, completedOn].some((day) => day?.endsWith('02-29'))).length;
      expect(life.rows.filter(({ closedAs }) => closedAs !== null)).toHaveLength(life.closed);
    }
    expect(rows).toBeGreaterThan(STAFF * 5);
    expect(closed).toBeGreaterThan(STAFF * 4);
    expect(leapDays).toBeGreaterThan(100);
  });
});
