import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { Session } from './session.entity.ts';
import { tokenHash } from './token.ts';

/** Ends the session of a token, for every process and at once. A token without an open session changes nothing. */
export async function endSession(context: Context, token: string): Promise<void> {
  const session = await context.em.findOne(Session, { tokenHash: tokenHash(token), endedAt: null });
  if (!session) return;
  session.endedAt = context.clock.now();
  record(context, { action: 'SIGNED_OUT', actorId: session.personId, objectType: 'Session', objectId: session.id });
}
