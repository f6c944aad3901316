import { listedPatientsSchema } from 'shared/consultations/statistics/listed-patients.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { ListedPatients } from './listed-patients.entity.ts';
import { canStateListed } from './statistics.policy.ts';

export type StateListedPatientsResult = { patients: number | null; errors: UserErrorRow[] };

/** The manager of a unit tells how many patients it has listed. An older statement is kept and counts no more. */
export function stateListedPatients(context: Context, input: { unitId: string; patients: number }): Promise<StateListedPatientsResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale, clock } = context;
    const unitId = organisationNodeIdOf(input.unitId);
    const allowed = unitId !== null && canStateListed(viewer, await scopeOf(em, unitId));
    if (!allowed || viewer.kind === 'GUEST') return { patients: null, errors: [userError('NotFound', locale, 'notFound', ['unitId'])] };
    const parsed = parseInput(listedPatientsSchema, { patients: input.patients }, locale);
    if (parsed.errors) return { patients: null, errors: parsed.errors };
    const { patients } = parsed.value;
    em.create(ListedPatients, { unitId, patients, statedAt: clock.now(), statedById: viewer.personId });
    record(context, { action: 'LISTED_PATIENTS', objectType: 'Unit', objectId: unitId, actorRole: 'UNIT_MANAGER', details: { patients } });
    await em.flush();
    return { patients, errors: [] };
  });
}
