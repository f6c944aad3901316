import { nextState, type Refusal, type TransitionFacts, type TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import { stateRules, type ClockEffect, type Role } from 'shared/consultations/consult-state.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import { clockEntries } from './clock-entries.ts';
import { followClocks } from './consult-clocks.ts';
import { idleName } from './consult-job-names.ts';
import { BUSINESS_DAY_MILLISECONDS } from './office-hours.ts';
import { calendarOf } from './working-hours.queries.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { refreshTasks } from './consult-tasks.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import type { Consult } from './consult.entity.ts';
import { tellOfStep } from './tell-of-step.ts';

/** What a step may change of a question besides where it stands. */
type Changes = Partial<Omit<Consult, 'id' | 'state' | 'before' | 'quarantined' | 'step' | 'standing'>>;

/** A step somebody wishes to take, with what its guards ask and what changes with it. */
export type Move = { transition: TransitionId; role: Role; facts: TransitionFacts; reasonCode?: string | null; changes?: Changes };

/**
 * Takes a step: the only place that writes where a question stands. With it, in the caller's transaction: the row of the step, what it does
 * to the clocks, the tasks of whoever acts next, the notices of whoever is told, and a ledger event. Returns why not, and then nothing is written.
 */
export async function moveConsult(context: Context, consult: Consult, move: Move): Promise<Refusal | null> {
  const { transition, role, facts } = move;
  const from = consult.step === 0 ? null : consult.state;
  const standing = from === null ? { name: null, quarantined: false } : consult.standing();
  const result = nextState(standing, { transition, role, data: facts });
  if ('refused' in result) return result.refused;
  if (result.state.name === null) throw new RangeError(`${transition} led nowhere.`);
  const now = context.clock.now();
  const { answeringUnitId, rank, track, responderId: heldBy = null } = consult;
  Object.assign(consult, move.changes);
  consult.state = result.state.name;
  consult.before = result.state.before ?? null;
  consult.quarantined = result.state.quarantined;
  consult.step += 1;
  // A step from another task may have left what it wrote unflushed: the clocks are folded over what is stored.
  const before = await clockEntries(context, consult.id);
  // What is done with a closed question afterwards does not close it anew: its time to be opened again runs from the day it was closed.
  if (consult.state !== from) consult.closedAt = stateRules[consult.state].waitsFor === null ? now : null;
  writeStep(context, consult, move, from, result.clocks);
  record(context, {
    action: 'CONSULT_MOVED',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: role,
    details: {
      transition,
      from,
      to: consult.state,
      reason: move.reasonCode ?? null,
      // Who was given it, where it was no choice of theirs.
      ...(transition === 'T9' && role !== 'MB' ? { givenTo: consult.responderId ?? null } : {}),
    },
  });
  await followClocks(context, consult, { answeringUnitId, rank, track }, before, result.clocks);
  if (transition === 'T9') await planIdleRelease(context, consult);
  await refreshTasks(context, consult, from, transition);
  await tellOfStep(context, consult, move, heldBy);
  return null;
}

/** Working time in which somebody who has taken a question begins. */
const IDLE_MILLISECONDS = 2 * BUSINESS_DAY_MILLISECONDS;

async function planIdleRelease(context: Context, consult: Consult): Promise<void> {
  const now = context.clock.now();
  const calendar = await calendarOf(context, consult.answeringUnitId ?? consult.requesterUnitId, [now]);
  const at = addWorkingTime(now, IDLE_MILLISECONDS, calendar);
  await enqueue(context, idleName, { consultId: consult.id, step: consult.step }, { at });
}

function writeStep(context: Context, consult: Consult, move: Move, from: Consult['state'] | null, effects: readonly ClockEffect[]): void {
  const { em, clock, viewer } = context;
  const at = clock.now();
  const step = em.create(ConsultTransition, {
    id: crypto.randomUUID(),
    consultId: consult.id,
    number: consult.step,
    transition: move.transition,
    fromState: from,
    toState: consult.state,
    actorId: viewer.kind === 'PERSON' && move.role !== 'SYS' ? viewer.personId : null,
    actorRole: move.role,
    reasonCode: move.reasonCode ?? null,
    answeringUnitId: consult.answeringUnitId ?? null,
    at,
  });
  em.persist(step);
  for (const [position, { clock: name, effect }] of effects.entries()) {
    em.persist(em.create(ConsultClockEvent, { consultId: consult.id, transitionId: step.id, position, clock: name, effect, at }));
  }
}
