import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { TemplateOwner } from './template-owner.entity.ts';
import { ownersToChoose } from './template-owners.queries.ts';

export type SetTemplateOwnerInput = { topic: ConsultTopicCode; unitId?: string | null };

export type SetTemplateOwnerResult = { done: boolean; errors: UserErrorRow[] };

/** Decides which knowledge centre answers for the template of a topic; without one the national coordinator does again. */
export function setTemplateOwner(context: Context, { topic, unitId: wanted }: SetTemplateOwnerInput): Promise<SetTemplateOwnerResult> {
  return inTransaction(context, async (context): Promise<SetTemplateOwnerResult> => {
    const { em, viewer, clock, locale } = context;
    const units = await ownersToChoose(context);
    if (units.length === 0 || viewer.kind === 'GUEST') return refused(userError('NotAllowed', locale, 'notAllowed'));
    const unitId = wanted ? organisationNodeIdOf(wanted) : null;
    if (wanted && !units.some((unit) => unit.unitId === unitId)) return refused(userError('InvalidInput', locale, 'invalid', ['unitId']));
    await em.nativeUpdate(TemplateOwner, { topic, endedAt: null }, { endedAt: clock.now() });
    if (unitId)
      em.persist(
        em.create(TemplateOwner, { id: crypto.randomUUID(), topic, unitId, setById: viewer.personId, setAt: clock.now(), endedAt: null }),
      );
    record(context, { action: 'TEMPLATE_OWNER', objectType: 'ConsultTemplate', objectId: topic, details: { unit: unitId } });
    await em.flush();
    return { done: true, errors: [] };
  });
}

const refused = (error: UserErrorRow): SetTemplateOwnerResult => ({ done: false, errors: [error] });
