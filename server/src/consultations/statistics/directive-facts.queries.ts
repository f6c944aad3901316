import { sql } from 'kysely';
import { DAYS_TO_SETTLE } from 'shared/consultations/statistics/closed-quarters.ts';
import { quarterOf } from 'shared/consultations/statistics/consult-facts.ts';
import type { DirectiveFact } from 'shared/consultations/statistics/directive-figures.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import type { FactsOf } from './consult-facts.queries.ts';

/** When the figures of the quarter a directive was sent in are shown. */
const settled = sql<Date>`((date_trunc('quarter', directive."issuedAt" at time zone 'Europe/Stockholm')
  + interval '3 months' + make_interval(days => ${DAYS_TO_SETTLE}::int)) at time zone 'Europe/Stockholm')`;

/** What had become of it when its quarter was closed: the last step that said so. */
const result = sql<
  DirectiveFact['result']
>`(select case when step.action = 'CANNOT' then step.reason else step.action end from directive_step step
  where step."directiveId" = directive.id and step.action in ('DONE', 'NOT_DONE', 'CANNOT') and step.at < ${settled} order by step.number desc limit 1)`;

/**
 * The directives of a year to a node or from it, as statistics count them: whether the unit acknowledged them in time, and what it said in the end. Why it
 * could not is what courses and dimensioning are to act on. One statement.
 */
export async function directiveFacts({ em }: Context, { scopeId, track, year }: FactsOf): Promise<DirectiveFact[]> {
  const scope = sql`${scopeId}::uuid`;
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('directive')
    .innerJoin('consult', 'consult.id', 'directive.consultId')
    .innerJoin('organisation_node as issuing', 'issuing.id', 'directive.issuingUnitId')
    .select([
      sql<string>`to_char(directive."issuedAt" at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`.as('day'),
      sql<boolean>`coalesce(directive."acknowledgedAt" <= directive."acknowledgeBy", false)`.as('inTime'),
      result.as('result'),
    ])
    .where('consult.track', '=', track)
    .where('consult.state', '!=', 'VOID')
    .where(sql<boolean>`extract(year from directive."issuedAt" at time zone 'Europe/Stockholm') = ${year}`)
    .where(
      sql<boolean>`(consult."requesterHealthcareRegionId" = ${scope} or ${scope} = any(consult."askedWithin") or ${scope} = any(issuing."ancestorIds"))`,
    )
    .execute();
  return rows.map(({ day, ...fact }) => ({ ...fact, quarter: quarterOf(day) }));
}
