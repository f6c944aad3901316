import { sql, type Selectable } from 'kysely';
import type { OwnHours } from 'shared/time/swedish-office-hours.ts';
import type { WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { officeHours } from './office-hours.ts';

/** The working calendar of a unit around the instants given: the decisions of every node from the nation down to it, the nearest first. One statement. */
export async function calendarOf(context: Context, unitId: string, instants: readonly Date[]): Promise<WorkingCalendar> {
  return (await calendarsOf(context, [unitId], instants)).get(unitId) ?? officeHours(instants);
}

/** As `calendarOf`, for several units at once. */
export async function calendarsOf(
  context: Context,
  unitIds: readonly string[],
  instants: readonly Date[],
): Promise<ReadonlyMap<string, WorkingCalendar>> {
  const wanted = [...new Set(unitIds)];
  if (wanted.length === 0) return new Map();
  const rows = await projection<ConsultationsTables>(context.em)
    .selectFrom('working_hours as hours')
    .innerJoin('organisation_node as unit', (join) => join.on(sql<boolean>`hours."organisationNodeId" = any(unit."ancestorIds")`))
    .select(['unit.id as unitId', 'hours.zone', 'hours.week', 'hours.days'])
    .where('unit.id', 'in', wanted)
    .orderBy(sql`array_position(unit."ancestorIds", hours."organisationNodeId")`)
    .execute();
  const decided = Map.groupBy(rows, ({ unitId }) => unitId);
  return new Map(wanted.map((unitId) => [unitId, officeHours(instants, ownHours(decided.get(unitId) ?? []))]));
}

type Decided = Pick<Selectable<ConsultationsTables['working_hours']>, 'zone' | 'week' | 'days'>;

function ownHours(rows: readonly Decided[]): OwnHours {
  return rows.reduce<OwnHours>(
    (above, { zone, week, days }) => ({
      ...above,
      ...(zone ? { zone } : {}),
      ...(week ? { week } : {}),
      days: { ...above.days, ...days },
    }),
    {},
  );
}
