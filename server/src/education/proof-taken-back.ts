import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EducationTables } from './education.tables.ts';

/**
 * Whether the certificate of the enrolment in a column had been taken back on a day, and not issued anew: what it proved counts no longer, while the history of it
 * stays. False where the column is null.
 */
export function takenBack(enrolmentId: string, day: RawBuilder<unknown>) {
  return sql<boolean>`exists (select from certificate where certificate."enrolmentId" = ${sql.ref(enrolmentId)} and certificate."supersededById" is null
    and (certificate."revokedAt" at time zone 'Europe/Stockholm')::date <= ${day})`;
}

/** Those among enrolments whose certificate has been taken back by a day. One statement; none for none. */
export async function enrolmentsTakenBack(context: Context, enrolmentIds: readonly string[], day: string): Promise<Set<string>> {
  if (enrolmentIds.length === 0) return new Set();
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('enrolment')
    .select('enrolment.id')
    .where('enrolment.id', 'in', [...new Set(enrolmentIds)])
    .where(takenBack('enrolment.id', sql`${day}::date`))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
