import { nextState, type Refusal, type TransitionFacts, type TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import { stateRules, type ClockEffect, type Role } from 'shared/consultations/consult-state.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { refreshTasks } from './consult-tasks.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import type { Consult } from './consult.entity.ts';

/** What a step may change of a question besides where it stands. */
type Changes = Partial<Omit<Consult, 'id' | 'state' | 'before' | 'quarantined' | 'step' | 'standing'>>;

/** A step somebody wishes to take, with what its guards ask and what changes with it. */
export type Move = { transition: TransitionId; role: Role; facts: TransitionFacts; reasonCode?: string | null; changes?: Changes };

/**
 * Takes a step: the only place that writes where a question stands. With it, in the caller's transaction: the row of the step, what it does
 * to the clocks, the tasks of whoever acts next, and a ledger event. Returns why not, and then nothing is written.
 */
export async function moveConsult(context: Context, consult: Consult, move: Move): Promise<Refusal | null> {
  const { transition, role, facts } = move;
  const from = consult.step === 0 ? null : consult.state;
  const standing = from === null ? { name: null, quarantined: false } : consult.standing();
  const result = nextState(standing, { transition, role, data: facts });
  if ('refused' in result) return result.refused;
  if (result.state.name === null) throw new RangeError(`${transition} led nowhere.`);
  const now = context.clock.now();
  Object.assign(consult, move.changes);
  consult.state = result.state.name;
  consult.before = result.state.before ?? null;
  consult.quarantined = result.state.quarantined;
  consult.step += 1;
  consult.closedAt = stateRules[result.state.name].waitsFor === null ? now : null;
  writeStep(context, consult, move, from, result.clocks);
  record(context, {
    action: 'CONSULT_MOVED',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: role,
    details: { transition, from, to: consult.state, reason: move.reasonCode ?? null },
  });
  await refreshTasks(context, consult, from, transition);
  return null;
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
    at,
  });
  em.persist(step);
  for (const [position, { clock: name, effect }] of effects.entries()) {
    em.persist(em.create(ConsultClockEvent, { consultId: consult.id, transitionId: step.id, position, clock: name, effect, at }));
  }
}
