import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { linkAfter, type AttemptPayload } from './attempt-event.ts';
import type { Attempt } from './attempt.entity.ts';
import type { Enrolment } from './enrolment.entity.ts';

const SALT_BYTES = 16;

/** An attempt that events are being added to, with those it has, in their order. The enrolment is locked. */
export type OpenedAttempt = { enrolment: Enrolment; attempt: Attempt; events: AttemptEvent[] };

/** The attempt with its events, ready for more. The caller holds the lock of the enrolment. */
export async function openAttempt({ em }: Context, enrolment: Enrolment, attempt: Attempt): Promise<OpenedAttempt> {
  return { enrolment, attempt, events: await em.find(AttemptEvent, { attemptId: attempt.id }, { orderBy: { sequence: 'asc' } }) };
}

/** Adds an event at the end of the chain of its attempt, and its hash to the ledger. */
export function appendAttemptEvent(
  context: Context,
  { enrolment, attempt, events }: OpenedAttempt,
  payload: AttemptPayload,
  clientKey: string | null = null,
): void {
  const { em, clock, random, viewer } = context;
  // The learner's own answer, or the mark of somebody who answers for the course.
  const actor = viewer.kind === 'PERSON' ? viewer.personId : enrolment.personId;
  const salted = { ...payload, salt: Buffer.from(random.bytes(SALT_BYTES)).toString('hex') };
  const event = { attemptId: attempt.id, happenedAt: clock.now(), personId: actor, payload: salted };
  const link = linkAfter(events.at(-1) ?? null, event);
  const stored = em.create(AttemptEvent, { id: crypto.randomUUID(), ...event, ...link, kind: payload.kind, clientKey });
  events.push(stored);
  record(context, {
    action: `ATTEMPT_${payload.kind}`,
    objectType: 'AttemptEvent',
    objectId: stored.id,
    details: { attempt: attempt.id, sequence: link.sequence, hash: link.hash, payloadHash: link.payloadHash },
  });
}
