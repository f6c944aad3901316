import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EducationTables } from './education.tables.ts';

/** Ids of attempts handed in that were marked by another form of a question than this one, the oldest first. */
export async function attemptsWithQuestion(
  context: Context,
  artefactId: string,
  { node, hash }: { node: string; hash: string },
): Promise<string[]> {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .select('attempt.id')
    .where('enrolment.artefactId', '=', artefactId)
    .where('attempt.purpose', '=', 'QUIZ')
    .where('attempt.submittedAt', 'is not', null)
    .where(
      sql<boolean>`exists (select from jsonb_array_elements(attempt.results) result where result ->> 'node' = ${node} and result ->> 'hash' <> ${hash})`,
    )
    .orderBy('attempt.submittedAt')
    .execute();
  return rows.map(({ id }) => id);
}
