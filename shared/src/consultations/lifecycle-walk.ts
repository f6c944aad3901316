import { applyEffects, emptyLedger, readClock, type ClockLedger } from './clock-ledger.ts';
import { nextState, permittedTransitions, type ConsultEvent, type ConsultState } from './consult-lifecycle.ts';
import { accountableHolder, clocks, consultRoles, stateRules, type ClockEffect, type Role } from './consult-state.ts';
import { transitionIds, transitionTable } from './consult-transitions.ts';
import type { TransitionId } from './transition-rule.ts';
import { allFactsMet } from './transition-facts-met.ts';

/** What a walk has seen: steps taken, those accepted, consultations begun, and how often each transition happened. */
export type WalkReport = { steps: number; accepted: number; consultations: number; happened: Record<string, number> };

type Walker = { state: ConsultState; ledger: ClockLedger; now: number; totalFrom: number | null; totalPaused: number };

const newcomer: ConsultState = Object.freeze({ name: null, quarantined: false });
/** States in which TOTAL lives. */
const totalLives: ReadonlySet<string> = new Set(['SUBMITTED', 'QUEUED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'ANSWERED']);
const noWayBack: ReadonlySet<string> = new Set(['DECLINED', 'WITHDRAWN', 'VOID']);

/**
 * Walks at random through the lifecycle of consultations, by anybody trying anything, and checks after each step what must always hold:
 * one accountable holder in every state that is not over and none else; nothing but T5 and T24 while quarantined; no way back from
 * declined, withdrawn or void; nobody answers their own question; for each clock running + paused = elapsed; TOTAL runs from its start and
 * pauses for nothing but quarantine; only the clocks of the state run. The same seed gives the same walk.
 * @throws Error that names seed and step where something does not hold.
 */
export function walkLifecycle({ seed, steps }: { seed: number; steps: number }): WalkReport {
  const next = randomBelow(seed);
  const report: WalkReport = { steps, accepted: 0, consultations: 1, happened: {} };
  let walker = freshWalker(0);
  for (let step = 0; step < steps; step += 1) {
    if (isOver(walker.state) && next(6) === 0) {
      walker = freshWalker(walker.now);
      report.consultations += 1;
    }
    walker = waited(walker, next(1000) * next(1000));
    const event = anyEvent(walker.state, next);
    const result = nextState(walker.state, event);
    if (!('refused' in result)) {
      report.accepted += 1;
      report.happened[event.transition] = (report.happened[event.transition] ?? 0) + 1;
      const broken = brokenByStep(walker.state, event, result.state);
      if (broken) throw new Error(`seed ${seed}, step ${step}: ${event.transition} by ${event.role} ${broken}`);
      walker = moved(walker, result.state, result.clocks);
    }
    const broken = brokenInvariant(walker);
    if (broken) throw new Error(`seed ${seed}, step ${step}, ${event.transition}, ${JSON.stringify(walker.state)}: ${broken}`);
  }
  return report;
}

function freshWalker(now: number): Walker {
  return { state: newcomer, ledger: emptyLedger, now, totalFrom: null, totalPaused: 0 };
}

function isOver({ name }: ConsultState): boolean {
  return name !== null && stateRules[name].waitsFor === null;
}

/** Time passes; how long TOTAL is paused is kept here by the flag alone, apart from the ledger. */
function waited(walker: Walker, milliseconds: number): Walker {
  const pauses = walker.state.quarantined && totalLives.has(String(walker.state.name));
  return { ...walker, now: walker.now + milliseconds, totalPaused: walker.totalPaused + (pauses ? milliseconds : 0) };
}

function moved(walker: Walker, state: ConsultState, effects: readonly ClockEffect[]): Walker {
  const ledger = applyEffects(walker.ledger, effects, walker.now);
  const totalFrom = walker.totalFrom ?? (state.name === 'SUBMITTED' ? walker.now : null);
  return { ...walker, state: Object.freeze(state), ledger, totalFrom };
}

/** Mostly something a role may do with all facts in order, sometimes anything by anybody, sometimes with a fact missing. */
function anyEvent(state: ConsultState, next: (below: number) => number): ConsultEvent {
  const [transition, role] = next(5) > 0 ? likelyMove(state, next) : ([pick(transitionIds, next), pick(consultRoles, next)] as const);
  const data = { ...allFactsMet(transition, role), outcomePlanned: next(2) === 0 };
  const facts = Object.keys(data) as (keyof typeof data)[];
  if (next(6) === 0) delete data[pick(facts, next)];
  return { transition, role, data };
}

function likelyMove(state: ConsultState, next: (below: number) => number): readonly [TransitionId, Role] {
  const { moves, onwards } = movesFrom(state);
  // Ends that are open to many in every state are mostly left aside, or no walk would get far.
  const onward = next(20) === 0 ? moves : onwards;
  return onward.length > 0 ? pick(onward, next) : ([pick(transitionIds, next), pick(consultRoles, next)] as const);
}

type Moves = { moves: (readonly [TransitionId, Role])[]; onwards: (readonly [TransitionId, Role])[] };

const movesByStanding = new Map<string, Moves>();

/** What anybody may try where a consultation stands, looked up once for each standing. */
function movesFrom(state: ConsultState): Moves {
  const standing = `${state.name} ${state.before} ${state.quarantined}`;
  const known = movesByStanding.get(standing);
  if (known) return known;
  const moves = consultRoles.flatMap((role) => permittedTransitions(state, role).map((transition) => [transition, role] as const));
  const found = { moves, onwards: moves.filter(([transition]) => !['T4', 'T7', 'T22', 'T24'].includes(transition)) };
  movesByStanding.set(standing, found);
  return found;
}

function brokenByStep(before: ConsultState, { transition, data }: ConsultEvent, after: ConsultState): string | null {
  if (before.quarantined && transition !== 'T5' && transition !== 'T24') return 'happened in quarantine';
  if (noWayBack.has(String(before.name)) && after.name !== before.name && after.name !== 'VOID') return `led back from ${before.name}`;
  if ((transition === 'T9' || transition === 'T18') && data.notOwnQuestion !== true) return 'let somebody answer their own question';
  if (after.name === null) return 'unmade a consultation';
  if (after.quarantined !== (transition === 'T4' || (before.quarantined && transition !== 'T5'))) return 'changed the flag';
  return transitionTable[transition].to === 'SAME' && after.before !== before.before ? 'forgot what it may be reopened to' : null;
}

function brokenInvariant(walker: Walker): string | null {
  const { state, ledger, now } = walker;
  const isHeld = accountableHolder(state) !== null;
  const needsHolder = state.name !== null && (!isOver(state) || state.quarantined);
  if (isHeld !== needsHolder) return 'not exactly one accountable holder';
  for (const clock of clocks) {
    const { status, running, paused, elapsed } = readClock(ledger[clock], now);
    if (running + paused !== elapsed) return `${clock}: running ${running} + paused ${paused} is not elapsed ${elapsed}`;
    const mayRun = state.name !== null && !state.quarantined && stateRules[state.name].running.includes(clock);
    if (status === 'RUNNING' && !mayRun) return `${clock} runs`;
  }
  return brokenTotal(walker);
}

function brokenTotal({ state, ledger, now, totalFrom, totalPaused }: Walker): string | null {
  const total = readClock(ledger.TOTAL, now);
  if (!totalLives.has(String(state.name))) return total.status === 'RUNNING' || total.status === 'PAUSED' ? 'TOTAL lives on' : null;
  if (total.status !== (state.quarantined ? 'PAUSED' : 'RUNNING')) return `TOTAL is ${total.status}`;
  if (totalFrom === null || total.elapsed !== now - totalFrom) return `TOTAL shows ${total.elapsed}, not the time since it began`;
  return total.paused === totalPaused ? null : `TOTAL was paused ${total.paused} ms, quarantined ${totalPaused} ms`;
}

function pick<Item>(items: readonly Item[], next: (below: number) => number): Item {
  return items[next(items.length)] as Item;
}

/** Whole numbers below a bound, by the generator mulberry32. */
function randomBelow(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
