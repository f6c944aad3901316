import { sql, type Selectable } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { holdsRole, type Viewer } from '../../kernel/viewer.ts';
import { asOrganisationNode, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { levelTargets, sortingTargets, type LevelTarget } from '../consult-levels.queries.ts';
import type { ConsultRow } from '../consult.rows.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

export type RouteRow = Selectable<ConsultationsTables['consult_route']> & {
  __typename: 'ConsultRoute';
  fromName: string;
  unitName: string;
  professionName: string | null;
  professionNameEnglish: string | null;
};

/** Most rules of one healthcare region: all of them are shown. */
export const MOST_ROUTES = 200;

/** May decide where the questions of a healthcare region go: who sorts them, and the lead, at its knowledge centre. */
function canRoute(viewer: Viewer, centreScope: readonly string[]): boolean {
  return holdsRole(viewer, ['CONSULT_TRIAGE', 'LEVEL_LEAD'], centreScope);
}

/** The healthcare region the viewer decides routes of: that of the unit worked for. Null for those who decide none. */
export async function routedRegion(context: Context): Promise<string | null> {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return null;
  const unit = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node')
    .select(['healthcareRegionId', 'unitType'])
    .where('id', '=', viewer.unitId)
    .executeTakeFirst();
  const decides = unit?.unitType === 'KNOWLEDGE_CENTRE' && canRoute(viewer, await scopeOf(em, viewer.unitId));
  return decides ? unit.healthcareRegionId : null;
}

/** The regions a rule may begin in: those of the healthcare region. */
export async function routedRegions({ em }: Context, healthcareRegionId: string): Promise<OrganisationNodeRow[]> {
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node')
    .selectAll()
    .where('kind', '=', 'REGION')
    .where('healthcareRegionId', '=', healthcareRegionId)
    .orderBy('name')
    .execute();
  return rows.map(asOrganisationNode);
}

/** Units that answer in a track, in whose pool there is somebody: where a rule of that track may point. */
export function routeTargets(context: Context, healthcareRegionId: string, track: CareTrack): Promise<LevelTarget[]> {
  return levelTargets(context, { healthcareRegionId, track, rank: -1, requesterRank: 0, answeringUnitId: null });
}

/** The rules in force of a healthcare region, the most particular first. */
export function routesOf(context: Context, healthcareRegionId: string): Promise<RouteRow[]> {
  return routes(context).where('route.healthcareRegionId', '=', healthcareRegionId).limit(MOST_ROUTES).execute();
}

function routes({ em }: Context) {
  return projection<ConsultationsTables>(em)
    .selectFrom('consult_route as route')
    .innerJoin('organisation_node as from', 'from.id', 'route.fromId')
    .innerJoin('organisation_node as unit', 'unit.id', 'route.unitId')
    .leftJoin('profession', 'profession.code', 'route.professionCode')
    .selectAll('route')
    .select([
      sql<'ConsultRoute'>`'ConsultRoute'`.as('__typename'),
      'from.shortName as fromName',
      'unit.name as unitName',
      'profession.name as professionName',
      'profession.nameEnglish as professionNameEnglish',
    ])
    .where('route.endedAt', 'is', null)
    .orderBy(sql`(route.topic is null)::int`)
    .orderBy(sql`(route."professionCode" is null)::int`)
    .orderBy(sql`cardinality("from"."ancestorIds")`, 'desc')
    .orderBy('route.setAt', 'desc');
}

/**
 * The unit a rule points a question to: of the rules that fit where it was asked, its track, its topic and the asker's profession, the most particular one whose
 * unit can take it now. The topic weighs more than the profession, and that more than the region. Null where no rule fits.
 */
export async function proposedUnit(context: Context, consult: ConsultRow): Promise<string | null> {
  const { requesterHealthcareRegionId, requesterScope, track, topic, requesterProfessionCode } = consult;
  if (requesterHealthcareRegionId === null) return null;
  const fitting = await routes(context)
    .where('route.healthcareRegionId', '=', requesterHealthcareRegionId)
    .where('route.track', '=', track)
    .where((eb) => eb.or([eb('route.topic', 'is', null), eb('route.topic', '=', topic)]))
    .where((eb) => eb.or([eb('route.professionCode', 'is', null), eb('route.professionCode', '=', requesterProfessionCode)]))
    .where('route.fromId', 'in', [...requesterScope, requesterHealthcareRegionId])
    .execute();
  if (fitting.length === 0) return null;
  const reachable = new Set((await sortingTargets(context, consult)).map(({ unitId }) => unitId));
  return fitting.find(({ unitId }) => reachable.has(unitId))?.unitId ?? null;
}
