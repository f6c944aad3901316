import { sql } from 'kysely';
import type { OwnHours } from 'shared/time/swedish-office-hours.ts';
import type { WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { officeHours } from './office-hours.ts';

/** The working calendar of a unit around the instants given: the decisions of every node from the nation down to it, the nearest first. One statement. */
export async function calendarOf(context: Context, unitId: string, instants: readonly Date[]): Promise<WorkingCalendar> {
  const rows = await projection<ConsultationsTables>(context.em)
    .selectFrom('working_hours as hours')
    .innerJoin('organisation_node as unit', (join) => join.on(sql<boolean>`hours."organisationNodeId" = any(unit."ancestorIds")`))
    .select(['hours.zone', 'hours.week', 'hours.days'])
    .where('unit.id', '=', unitId)
    .orderBy(sql`array_position(unit."ancestorIds", hours."organisationNodeId")`)
    .execute();
  const own = rows.reduce<OwnHours>(
    (above, { zone, week, days }) => ({
      ...above,
      ...(zone ? { zone } : {}),
      ...(week ? { week } : {}),
      days: { ...above.days, ...days },
    }),
    {},
  );
  return officeHours(instants, own);
}
