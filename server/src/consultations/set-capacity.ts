import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { Consult } from './consult.entity.ts';
import { moveConsult } from './move-consult.ts';
import { ResponderCapacity } from './responder-capacity.entity.ts';

export type SetCapacityInput = { cap: number; awayFrom?: string | null; awayUntil?: string | null };

export type SetCapacityResult = { released: number; errors: UserErrorRow[] };

/**
 * A consulting clinician says how many questions at a time, and when they are away. Away from today: what they have taken and not begun goes
 * back to the queue at once.
 */
export function setCapacity(context: Context, { cap, awayFrom = null, awayUntil = null }: SetCapacityInput): Promise<SetCapacityResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale, clock } = context;
    const unitId = viewer.kind === 'PERSON' ? viewer.unitId : null;
    const isResponder =
      viewer.kind === 'PERSON' &&
      viewer.assignments.some((held) => held.role === 'CONSULT_RESPONDER' && held.organisationNodeId === unitId);
    if (!isResponder || unitId === null) return { released: 0, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    if (cap < 0 || cap > 50) return refused(context, 'outOfRange', 'cap');
    if ((awayFrom === null) !== (awayUntil === null)) return refused(context, 'required', awayFrom ? 'awayUntil' : 'awayFrom');
    if (awayFrom && awayUntil && awayUntil < awayFrom) return refused(context, 'absenceEndsFirst', 'awayUntil');
    const held = await em.findOne(ResponderCapacity, { personId: viewer.personId, unitId });
    const values = { cap, awayFrom, awayUntil, changedAt: clock.now() };
    if (held) em.assign(held, values);
    else em.persist(em.create(ResponderCapacity, { personId: viewer.personId, unitId, supervised: false, ...values }));
    record(context, {
      action: 'CAPACITY_SET',
      objectType: 'Person',
      objectId: viewer.personId,
      actorRole: 'CONSULT_RESPONDER',
      details: { cap, awayFrom, awayUntil },
    });
    await em.flush();
    return { released: awayFrom ? await releaseOf(context, viewer.personId, unitId, awayFrom) : 0, errors: [] };
  });
}

function refused({ locale }: Context, key: 'outOfRange' | 'required' | 'absenceEndsFirst', field: string): SetCapacityResult {
  return { released: 0, errors: [userError('InvalidInput', locale, key, [field])] };
}

async function releaseOf(context: Context, personId: string, unitId: string, from: string): Promise<number> {
  const { em, clock } = context;
  if (from > clock.now().toISOString().slice(0, 10)) return 0;
  const held = await em.find(Consult, { responderId: personId, answeringUnitId: unitId, state: 'ASSIGNED', quarantined: false });
  for (const consult of held) {
    const changes = { responderId: null, repliedAt: null };
    await moveConsult(context, consult, { transition: 'T10', role: 'SYS', facts: { reason: 'ABSENT' }, reasonCode: 'ABSENT', changes });
  }
  return held.length;
}
