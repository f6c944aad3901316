import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { CompetenceTables } from './competence/competence.tables.ts';
import { takenBack } from './proof-taken-back.ts';
import type { Requirement } from './requirement.entity.ts';

/** What somebody did of what is asked before it was asked: when, and which rows say so. */
export type Earlier = { doneOn: string; enrolmentId: string | null; evidenceId: string | null };

/** The latest that each of these people has done of what a requirement asks, and that still counts: the course with a certificate that holds, or the level shown. */
export async function fulfilledEarlier(
  context: Context,
  { artefactId, competencyId, level }: Requirement,
  personIds: readonly string[],
): Promise<Map<string, Earlier>> {
  const day = sql`${today(context.clock)}::date`;
  const tables = projection<CompetenceTables>(context.em);
  const query =
    competencyId && level
      ? tables
          .selectFrom('competence_evidence as evidence')
          .select([
            'evidence.personId',
            'evidence.enrolmentId',
            sql<string | null>`evidence.id`.as('evidenceId'),
            sql<string>`evidence."shownOn"::text`.as('doneOn'),
          ])
          .where('evidence.competencyId', '=', competencyId)
          .where('evidence.level', '>=', level)
          .where('evidence.personId', 'in', [...personIds])
          .where(sql<boolean>`coalesce(evidence."validUntil", 'infinity') >= ${day}`)
          .where((where) => where.not(takenBack('evidence.enrolmentId', day)))
          .orderBy('evidence.shownOn')
      : tables
          .selectFrom('enrolment')
          .innerJoin('certificate', 'certificate.enrolmentId', 'enrolment.id')
          .select([
            'enrolment.personId',
            sql<string | null>`enrolment.id`.as('enrolmentId'),
            sql<string | null>`null`.as('evidenceId'),
            sql<string>`(enrolment."completedAt" at time zone 'Europe/Stockholm')::date::text`.as('doneOn'),
          ])
          .where('enrolment.artefactId', '=', artefactId)
          .where('enrolment.personId', 'in', [...personIds])
          .where('certificate.revokedAt', 'is', null)
          .where(sql<boolean>`coalesce(certificate."validUntil", 'infinity') >= ${day}`)
          .orderBy('enrolment.completedAt');
  const rows = personIds.length === 0 ? [] : await query.execute();
  return new Map(rows.map(({ personId, ...earlier }) => [personId, earlier]));
}
