import { sql } from 'kysely';
import { coveragePercent, suppressSmall, type CoverageCell } from 'shared/education/coverage.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { managesStaff } from './requirement.policy.ts';
import { placeNamed } from './requirement.queries.ts';

/** How many a requirement concerns and how many of them are covered, by whatever the rows are about. Null where so few could be told who they are. */
export type CoverageRow = CoverageCell & { key: string; name: string; percent: number | null };

export type TrendRow = CoverageCell & { day: string; percent: number | null };

type Place = { requirementId: string; nodeId: string; scope: readonly string[] };

/**
 * Coverage on a day in one statement. Somebody is concerned from the day of the first assignment until it ended, covered while something completed counts,
 * and left out while waived: the same as `isCovered` says of each.
 */
function concernedOn({ requirementId, nodeId }: Place, day: ReturnType<typeof sql<string>>) {
  return sql`
    select person."professionCode" as profession, unit."ancestorIds" as places,
      exists (select from requirement_cycle done where done."requirementId" = mine."requirementId" and done."personId" = mine."personId"
        and done."completedOn" <= ${day} and done."closedOn" <= ${day} and coalesce(done."validUntil", 'infinity') >= ${day}) as covered
    from (
      select cycle."requirementId", cycle."personId", min(cycle."assignedOn") as since, (array_agg(cycle."unitId" order by cycle.number desc))[1] as unit,
        max(cycle."closedOn") filter (where cycle."closedAs" = 'ENDED') as ended,
        bool_or(cycle."closedAs" is null) as open
      from requirement_cycle cycle where cycle."requirementId" = ${requirementId}::uuid
      group by cycle."requirementId", cycle."personId"
    ) mine
    join person on person.id = mine."personId"
    join organisation_node unit on unit.id = mine.unit
    where ${nodeId}::uuid = any(unit."ancestorIds") and mine.since <= ${day}
      and (mine.open or mine.ended is null or mine.ended > ${day})
      and not exists (select from requirement_waiver waiver where waiver."requirementId" = mine."requirementId" and waiver."personId" = mine."personId"
        and ${day} between waiver."fromOn" and waiver."untilOn")`;
}

type Counted = { key: string; name: string; concerned: number; covered: number };

/** By profession, at a node and below. Who manages the unit sees every number; anybody else no small ones. */
export async function coverageByProfession(context: Context, requirement: string, at: string): Promise<CoverageRow[]> {
  const place = await placeOf(context, requirement, at);
  if (!place) return [];
  const day = sql<string>`${today(context.clock)}::date`;
  const rows = await counted(
    context,
    sql`select coalesce(profession.code, '') as key, coalesce(profession.name, '') as name, count(*)::int as concerned, (count(*) filter (where staff.covered))::int as covered
      from (${concernedOn(place, day)}) staff left join profession on profession.code = staff.profession
      group by 1, 2 order by 2`,
  );
  return shown(context, place, rows);
}

/** By region below a node, for a map and the table beside it. */
export async function coverageByRegion(context: Context, requirement: string, at: string): Promise<CoverageRow[]> {
  const place = await placeOf(context, requirement, at);
  if (!place) return [];
  const day = sql<string>`${today(context.clock)}::date`;
  const rows = await counted(
    context,
    sql`select region.code as key, region.name as name, count(*)::int as concerned, (count(*) filter (where staff.covered))::int as covered
      from (${concernedOn(place, day)}) staff join organisation_node region on region.kind = 'REGION' and region.id = any(staff.places)
      group by 1, 2 order by 2`,
  );
  return suppressSmall(rows).map(withPercent);
}

/** Month by month over the last year, today last. */
export async function coverageTrend(context: Context, requirement: string, at: string): Promise<TrendRow[]> {
  const place = await placeOf(context, requirement, at);
  if (!place) return [];
  const rows = await counted(
    context,
    sql`select moment.day::text as key, '' as name, count(staff.covered)::int as concerned, (count(*) filter (where staff.covered))::int as covered
      from generate_series(0, 11) back(months)
      cross join lateral (select (${today(context.clock)}::date - make_interval(months => 11 - back.months))::date as day) moment
      left join lateral (${concernedOn(place, sql<string>`moment.day`)}) staff on true
      group by 1 order by 1`,
  );
  const cells = shown(context, place, rows, { each: true });
  return cells.map(({ key, ...cell }) => ({ day: key, ...cell }));
}

async function counted(context: Context, statement: ReturnType<typeof sql>): Promise<Counted[]> {
  const { rows } = await statement.execute(context.em.getKysely());
  return rows as Counted[];
}

function shown({ viewer }: Context, { scope }: Place, rows: Counted[], { each = false } = {}): CoverageRow[] {
  const cells = managesStaff(viewer, scope) ? rows : each ? rows.flatMap((row) => suppressSmall([row])) : suppressSmall(rows);
  return cells.map(withPercent);
}

function withPercent(row: CoverageCell & { key: string; name: string }): CoverageRow {
  return { ...row, percent: coveragePercent(row) };
}

async function placeOf(context: Context, requirement: string, at: string): Promise<Place | null> {
  const requirementId = idOf('Requirement', requirement);
  const place = context.viewer.kind === 'PERSON' ? await placeNamed(context, at) : null;
  return requirementId && place ? { requirementId, nodeId: place.id, scope: place.scope } : null;
}
