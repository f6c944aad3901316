import { clocks, type Clock, type ClockEffect } from './consult-state.ts';

/** One entry: an effect and the instant it took place, in milliseconds since the epoch. */
export type ClockEntry = ClockEffect & { at: number };

/**
 * A clock in its present lap, after every entry so far. `running` and `paused` are the milliseconds up to `since`, the last instant its
 * status changed. A new lap (RESTART, or START after a stop) counts from zero.
 */
export type ClockState =
  | { status: 'NOT_STARTED' }
  | { status: 'RUNNING' | 'PAUSED' | 'STOPPED'; startedAt: number; since: number; running: number; paused: number };

/** How every clock of one consultation stands. */
export type ClockLedger = Readonly<Record<Clock, ClockState>>;

/** What a clock shows at an instant, in milliseconds: `elapsed` is from its start to its stop or to now, and is `running` + `paused`. */
export type ClockReading = { status: ClockState['status']; running: number; paused: number; elapsed: number };

/** The clocks that a reopened consultation takes up again as if they had not been stopped: the time between counts as running. */
const reopened: ReadonlySet<Clock> = new Set<Clock>(['TOTAL', 'LEVEL']);

const notStarted: ClockState = { status: 'NOT_STARTED' };

/** The ledger of a consultation whose clocks have not begun. */
export const emptyLedger: ClockLedger = Object.fromEntries(clocks.map((clock) => [clock, notStarted])) as ClockLedger;

/** The ledger after all entries, which must be in the order of time. */
export function foldClocks(entries: readonly ClockEntry[]): ClockLedger {
  return entries.reduce((ledger, entry) => applyEffects(ledger, [entry], entry.at), emptyLedger);
}

/**
 * The ledger after effects that take place at one instant. Effects that do not apply change nothing.
 * @throws RangeError when the instant is no number or lies before the last change of a clock it touches.
 */
export function applyEffects(ledger: ClockLedger, effects: readonly ClockEffect[], at: number): ClockLedger {
  if (effects.length === 0) return ledger;
  if (!Number.isFinite(at)) throw new RangeError(`at is ${at}; milliseconds since the epoch are needed`);
  const after: Record<Clock, ClockState> = { ...ledger };
  for (const { clock, effect } of effects) after[clock] = changed(after[clock], clock, effect, at);
  return after;
}

/**
 * What a clock shows at `now`, milliseconds since the epoch, on the wall: nights and holidays included.
 * @throws RangeError when `now` lies before the last change of the clock.
 */
export function readClock(state: ClockState, now: number): ClockReading {
  if (state.status === 'NOT_STARTED') return { status: state.status, running: 0, paused: 0, elapsed: 0 };
  const { running, paused } = advanced(state, now);
  const end = state.status === 'STOPPED' ? state.since : now;
  return { status: state.status, running, paused, elapsed: end - state.startedAt };
}

/**
 * The stretches in which a clock ran in its present lap, in order: what working time is counted over. Their lengths add up to `running`.
 * `to` of the last is `now` while the clock runs.
 */
export function runningPeriods(entries: readonly ClockEntry[], clock: Clock, now: number): { from: number; to: number }[] {
  let state: ClockState = notStarted;
  let periods: { from: number; to: number }[] = [];
  for (const entry of entries) {
    const after: ClockState = entry.clock === clock ? changed(state, clock, entry.effect, entry.at) : state;
    if (after === state) continue;
    if (entry.effect === 'START' || entry.effect === 'RESTART') periods = [];
    else if (state.status === 'RUNNING' || state.status === 'STOPPED') periods.push({ from: state.since, to: entry.at });
    state = after;
  }
  if (state.status === 'RUNNING') periods.push({ from: state.since, to: now });
  return periods;
}

function changed(state: ClockState, clock: Clock, effect: ClockEffect['effect'], at: number): ClockState {
  const begun: ClockState = { status: 'RUNNING', startedAt: at, since: at, running: 0, paused: 0 };
  if (state.status === 'NOT_STARTED') return effect === 'START' || effect === 'RESTART' ? begun : state;
  const current = advanced(state, at);
  switch (effect) {
    case 'RESTART':
      return begun;
    case 'START':
      return state.status === 'STOPPED' ? begun : state;
    case 'STOP':
      return state.status === 'STOPPED' ? state : { ...current, status: 'STOPPED' };
    case 'PAUSE':
      return state.status === 'RUNNING' ? { ...current, status: 'PAUSED' } : state;
    case 'RESUME':
      if (state.status === 'PAUSED') return { ...current, status: 'RUNNING' };
      return state.status === 'STOPPED' && reopened.has(clock)
        ? { ...current, status: 'RUNNING', running: state.running + (at - state.since) }
        : state;
  }
}

type Begun = Exclude<ClockState, { status: 'NOT_STARTED' }>;

/** The same clock with its sums brought up to an instant. */
function advanced(state: Begun, at: number): Begun {
  const passed = at - state.since;
  if (!(passed >= 0)) throw new RangeError(`${at} lies before ${state.since}, when the clock last changed`);
  return {
    ...state,
    since: at,
    running: state.running + (state.status === 'RUNNING' ? passed : 0),
    paused: state.paused + (state.status === 'PAUSED' ? passed : 0),
  };
}
