import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { Profession } from '../../organisation/profession.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { ConsultRoute } from './consult-route.entity.ts';
import { MOST_ROUTES, routedRegion, routeTargets } from './routes.queries.ts';

export type SetRouteInput = {
  fromId?: string | null;
  track: CareTrack;
  topic?: ConsultTopicCode | null;
  professionCode?: string | null;
  unitId?: string | null;
};

export type SetRouteResult = { done: boolean; errors: UserErrorRow[] };

/**
 * Decides where questions of one sort go. The rule there was for the same sort ends; without a unit nothing takes its place, and they go to the knowledge
 * centre again.
 */
export function setRoute(context: Context, input: SetRouteInput): Promise<SetRouteResult> {
  return inTransaction(context, async (context): Promise<SetRouteResult> => {
    const { em, viewer, clock, locale } = context;
    const healthcareRegionId = await routedRegion(context);
    if (healthcareRegionId === null || viewer.kind === 'GUEST') return refused(userError('NotAllowed', locale, 'notAllowed'));
    const { track, topic = null, professionCode = null } = input;
    const fromId = input.fromId ? organisationNodeIdOf(input.fromId) : healthcareRegionId;
    const from = fromId ? await em.findOne(OrganisationNode, { id: fromId }) : null;
    if (!from || (from.id !== healthcareRegionId && (from.kind !== 'REGION' || from.healthcareRegionId !== healthcareRegionId)))
      return refused(userError('InvalidInput', locale, 'invalid', ['fromId']));
    if (professionCode !== null && !(await em.count(Profession, { code: professionCode })))
      return refused(userError('InvalidInput', locale, 'invalid', ['professionCode']));
    const unitId = input.unitId ? organisationNodeIdOf(input.unitId) : null;
    const targets = unitId ? await routeTargets(context, healthcareRegionId, track) : [];
    if (input.unitId && !targets.some((target) => target.unitId === unitId))
      return refused(userError('InvalidInput', locale, 'levelReachable', ['unitId']));
    const sort = { fromId: from.id, healthcareRegionId, track, topic, professionCode };
    if (unitId && (await em.count(ConsultRoute, { healthcareRegionId, endedAt: null })) >= MOST_ROUTES)
      return refused(userError('InvalidInput', locale, 'tooMany', ['unitId'], { max: MOST_ROUTES }));
    await em.nativeUpdate(ConsultRoute, { ...sort, endedAt: null }, { endedAt: clock.now() });
    if (unitId) em.create(ConsultRoute, { ...sort, unitId, setById: viewer.personId, setAt: clock.now(), endedAt: null });
    record(context, {
      action: 'CONSULT_ROUTE',
      objectType: 'OrganisationNode',
      objectId: from.id,
      details: { track, topic, professionCode, unit: unitId },
    });
    await em.flush();
    return { done: true, errors: [] };
  });
}

const refused = (error: UserErrorRow): SetRouteResult => ({ done: false, errors: [error] });
