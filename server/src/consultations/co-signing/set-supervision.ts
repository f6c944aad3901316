import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { holdsRole } from '../../kernel/viewer.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { poolOf, USUAL_CAP } from '../consult-pool.queries.ts';
import { ResponderCapacity } from '../responder-capacity.entity.ts';

export type SetSupervisionInput = { personId: string; supervised: boolean };

export type SetSupervisionResult = { done: boolean; errors: UserErrorRow[] };

/** The lead of a level says who answers under supervision at the unit worked for: from then on a colleague signs their answers too. */
export function setSupervision(context: Context, input: SetSupervisionInput): Promise<SetSupervisionResult> {
  return inTransaction(context, async (context): Promise<SetSupervisionResult> => {
    const { em, viewer, locale, clock } = context;
    const unitId = viewer.kind === 'PERSON' ? viewer.unitId : null;
    if (unitId === null || !holdsRole(viewer, ['LEVEL_LEAD'], await scopeOf(em, unitId)))
      return { done: false, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const wanted = idOf('Person', input.personId);
    const member = (await poolOf(context, unitId)).find(({ personId }) => personId === wanted);
    if (!member) return { done: false, errors: [userError('NotFound', locale, 'notFound', ['personId'])] };
    const { personId } = member;
    const { supervised } = input;
    const held = await em.findOne(ResponderCapacity, { personId, unitId });
    const changedAt = clock.now();
    if (held) em.assign(held, { supervised, changedAt });
    else
      em.persist(
        em.create(ResponderCapacity, { personId, unitId, cap: USUAL_CAP, awayFrom: null, awayUntil: null, supervised, changedAt }),
      );
    record(context, {
      action: 'SUPERVISION_SET',
      objectType: 'Person',
      objectId: personId,
      actorRole: 'LEVEL_LEAD',
      details: { supervised, unit: unitId },
    });
    await em.flush();
    return { done: true, errors: [] };
  });
}
