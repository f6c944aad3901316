import { sql } from 'kysely';
import { coveragePercent, suppressSmall, type CoverageCell } from 'shared/education/coverage.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { defineLoader } from '../kernel/loader.ts';
import { takenBack } from './proof-taken-back.ts';
import { managesStaff } from './requirement.policy.ts';
import { placeNamed } from './requirement.queries.ts';
import { waivedOn } from './waiver-in-force.ts';

/** How many a requirement concerns and how many of them are covered, by whatever the rows are about. Null where so few could be told who they are. */
export type CoverageRow = CoverageCell & { key: string; name: string; percent: number | null };

export type TrendRow = CoverageCell & { day: string; percent: number | null };

/** Requirements as they stand at one place. */
type Place = { requirementIds: readonly string[]; nodeId: string; scope: readonly string[] };

/**
 * Coverage on a day in one statement. Somebody is concerned from the day of the first assignment until it ended, covered while something completed counts,
 * and left out while waived: the same as `isCovered` says of each.
 */
function concernedOn({ requirementIds, nodeId }: Place, day: ReturnType<typeof sql<string>>) {
  return sql`
    select mine."requirementId" as requirement, person."professionCode" as profession, unit."ancestorIds" as places,
      exists (select from requirement_cycle done where done."requirementId" = mine."requirementId" and done."personId" = mine."personId"
        and done."completedOn" <= ${day} and done."closedOn" <= ${day} and coalesce(done."validUntil", 'infinity') >= ${day}
        and not ${takenBack('done.enrolmentId', day)}) as covered
    from (
      select cycle."requirementId", cycle."personId", min(cycle."assignedOn") as since, (array_agg(cycle."unitId" order by cycle.number desc))[1] as unit,
        case when (array_agg(cycle."closedAs" order by cycle.number desc))[1] = 'ENDED' then max(cycle."closedOn") end as ended
      from requirement_cycle cycle where cycle."requirementId" = any(${requirementIds}::uuid[])
      group by cycle."requirementId", cycle."personId"
    ) mine
    join person on person.id = mine."personId"
    join organisation_node unit on unit.id = mine.unit
    where ${nodeId}::uuid = any(unit."ancestorIds") and mine.since <= ${day}
      and (mine.ended is null or mine.ended > ${day})
      and not ${waivedOn('mine', day)}`;
}

type Counted = { requirement: string; key: string; name: string; concerned: number; covered: number };

/** By profession, at a node and below. Who manages the unit sees every number; anybody else no small ones. */
export const coverageByProfession = coverageOf<CoverageRow>(async (context, place) => {
  const day = sql<string>`${today(context.clock)}::date`;
  const rows = await counted(
    context,
    sql`select staff.requirement, coalesce(profession.code, '') as key, coalesce(profession.name, '') as name, count(*)::int as concerned,
        (count(*) filter (where staff.covered))::int as covered
      from (${concernedOn(place, day)}) staff left join profession on profession.code = staff.profession
      group by 1, 2, 3 order by 3`,
  );
  return byRequirement(rows, (of) => shown(context, place, of));
});

/** By region below a node, for a map and the table beside it. */
export const coverageByRegion = coverageOf<CoverageRow>(async (context, place) => {
  const day = sql<string>`${today(context.clock)}::date`;
  const rows = await counted(
    context,
    sql`select staff.requirement, region.code as key, region.name as name, count(*)::int as concerned,
        (count(*) filter (where staff.covered))::int as covered
      from (${concernedOn(place, day)}) staff join organisation_node region on region.kind = 'REGION' and region.id = any(staff.places)
      group by 1, 2, 3 order by 3`,
  );
  return byRequirement(rows, (of) => suppressSmall(of).map(withPercent));
});

/** Month by month over the last year, today last. */
export const coverageTrend = coverageOf<TrendRow>(async (context, place) => {
  const rows = await counted(
    context,
    sql`select asked.requirement, moment.day::text as key, '' as name, count(staff.covered)::int as concerned,
        (count(*) filter (where staff.covered))::int as covered
      from unnest(${place.requirementIds}::uuid[]) asked(requirement)
      cross join generate_series(0, 11) back(months)
      cross join lateral (select (${today(context.clock)}::date - make_interval(months => 11 - back.months))::date as day) moment
      left join lateral (${concernedOn(place, sql<string>`moment.day`)}) staff on staff.requirement = asked.requirement
      group by 1, 2 order by 2`,
  );
  return byRequirement(rows, (of) => shown(context, place, of, { each: true }).map(({ key, ...cell }) => ({ day: key, ...cell })));
});

/** Rows about a requirement at a place; one statement a place however many requirements are asked about. Empty for guests and for an unknown place. */
function coverageOf<Row>(read: (context: Context, place: Place) => Promise<ReadonlyMap<string, Row[]>>) {
  const load = defineLoader<string, Row[]>(async (context, keys) => {
    const found = new Map<string, Row[]>();
    const asked = Map.groupBy(keys, (key) => key.slice(ID_LENGTH));
    for (const [at, of] of asked) {
      const place = await placeNamed(context, at);
      const requirementIds = of.map((key) => key.slice(0, ID_LENGTH));
      const rows = place ? await read(context, { requirementIds, nodeId: place.id, scope: place.scope }) : new Map<string, Row[]>();
      for (const [id, each] of rows) found.set(`${id}${at}`, each);
    }
    return found;
  });
  return async (context: Context, requirementId: string, at: string): Promise<Row[]> =>
    context.viewer.kind === 'PERSON' ? ((await load(context, `${requirementId}${at}`)) ?? []) : [];
}

/** Characters of a UUID, which the key begins with. */
const ID_LENGTH = 36;

function byRequirement<Row>(rows: readonly Counted[], shape: (rows: Counted[]) => Row[]): Map<string, Row[]> {
  return new Map([...Map.groupBy(rows, ({ requirement }) => requirement)].map(([id, of]) => [id, shape(of)]));
}

async function counted(context: Context, statement: ReturnType<typeof sql>): Promise<Counted[]> {
  const { rows } = await statement.execute(context.em.getKysely());
  return rows as Counted[];
}

function shown({ viewer }: Context, { scope }: Place, rows: Counted[], { each = false } = {}): CoverageRow[] {
  const cells = managesStaff(viewer, scope) ? rows : each ? rows.flatMap((row) => suppressSmall([row])) : suppressSmall(rows);
  return cells.map(withPercent);
}

function withPercent({ key, name, concerned, covered }: CoverageCell & { key: string; name: string }): CoverageRow {
  return { key, name, concerned, covered, percent: coveragePercent({ concerned, covered }) };
}
