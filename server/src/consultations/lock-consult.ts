import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { idOf } from '../kernel/node-id.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { askedAbout } from './opinions/asked-colleagues.queries.ts';
import { canReadConsult, type ConsultFacts } from './consult.policy.ts';
import { Consult } from './consult.entity.ts';
import { toldOfRefusal } from './void-asking.ts';

/** A question to be changed, with what its policies ask about. */
export type LockedConsult = { consult: Consult; facts: ConsultFacts };

/**
 * Loads a question by its API id, locked until the transaction ends, so that people who act at once come one after the other.
 * Null for an unknown id and for one the viewer may not read: the two are the same to whoever asks.
 */
export async function lockConsult(context: Context, nodeId: string): Promise<LockedConsult | null> {
  const { em, viewer } = context;
  const id = idOf('Consult', nodeId);
  const consult = id ? await em.findOne(Consult, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!consult) return null;
  const facts = await factsOf(context, consult);
  return canReadConsult(viewer, facts) ? { consult, facts } : null;
}

function peopleOf(em: Context['em'], consultId: string): Promise<Pick<ConsultFacts, 'asked' | 'toldOfRefusal'>> {
  const id = sql`${consultId}::uuid`;
  return projection<ConsultationsTables>(em)
    .selectNoFrom([askedAbout(id).as('asked'), toldOfRefusal(id).as('toldOfRefusal')])
    .executeTakeFirstOrThrow();
}

/** What the policies ask about a question, as it stands now. */
export async function factsOf({ em }: Context, consult: Consult): Promise<ConsultFacts> {
  return {
    standing: consult.standing(),
    requesterId: consult.requesterId,
    requesterScope: await scopeOf(em, consult.requesterUnitId),
    answeringScope: consult.answeringUnitId ? await scopeOf(em, consult.answeringUnitId) : [],
    responderId: consult.responderId ?? null,
    wasQueued: consult.queuedAt != null,
    wasSubmitted: consult.submittedAt != null,
    voidAsked: consult.voidRole != null,
    ...(await peopleOf(em, consult.id)),
  };
}
