import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type ErrorRow } from '../kernel/user-errors.ts';
import type { SignedIn, Viewer } from '../kernel/viewer.ts';
import { Session } from './session.entity.ts';
import { unitIdsOf } from './viewer.queries.ts';
import { viewerOfSessionId } from './viewer-of-session.ts';

export type ChooseUnitResult = { viewer: Viewer | null; errors: ErrorRow<'NotFound' | 'NotAllowed'>[] };

/** Chooses which of the person's units this session works for. A unit without a role for the person is as unknown as none. */
export async function chooseUnit(context: Context, input: { unitId: string }): Promise<ChooseUnitResult> {
  const { viewer, locale } = context;
  if (viewer.kind === 'GUEST') return { viewer: null, errors: [userError('NotAllowed', locale, 'signInFirst')] };
  const unitId = idOf('Unit', input.unitId);
  if (!unitId || !(await unitIdsOf(context, viewer)).includes(unitId)) {
    return { viewer: null, errors: [userError('NotFound', locale, 'notFound', ['unitId'])] };
  }
  await inTransaction(context, (inside) => writeChoice(inside, viewer, unitId));
  return { viewer: await viewerOfSessionId(context.em, context.clock, viewer.sessionId), errors: [] };
}

async function writeChoice(context: Context, viewer: SignedIn, unitId: string): Promise<void> {
  const session = await context.em.findOneOrFail(Session, viewer.sessionId);
  session.unitId = unitId;
  record(context, { action: 'UNIT_CHOSEN', objectType: 'Session', objectId: session.id, details: { unitId } });
}
