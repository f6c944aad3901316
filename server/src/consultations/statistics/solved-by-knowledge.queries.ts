import { sql } from 'kysely';
import { closedQuarters } from 'shared/consultations/statistics/closed-quarters.ts';
import { quarterOf, smallestCount } from 'shared/consultations/statistics/consult-facts.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import type { FactsOf } from './consult-facts.queries.ts';

/**
 * How many drafts were given up in the closed quarters of a year because what is published answered them: "Löste detta din fråga?". Null where a quarter has
 * so few that they are not shown. They have no topic anybody stands by and were never sent, so that they are counted by node alone.
 */
export async function solvedByKnowledge({ em, clock }: Context, { scopeId, track, year }: FactsOf): Promise<number | null> {
  const scope = sql`${scopeId}::uuid`;
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_transition as step')
    .innerJoin('consult', 'consult.id', 'step.consultId')
    .select(sql<string>`to_char(step.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`.as('day'))
    .where('step.transition', '=', 'T22')
    .where('step.reasonCode', '=', 'SOLVED_BY_KNOWLEDGE')
    .where('consult.track', '=', track)
    .where(sql<boolean>`extract(year from step.at at time zone 'Europe/Stockholm') = ${year}`)
    .where(sql<boolean>`(consult."requesterHealthcareRegionId" = ${scope} or ${scope} = any(consult."askedWithin"))`)
    .execute();
  const counts = closedQuarters(year, today(clock)).map((quarter) => rows.filter(({ day }) => quarterOf(day) === quarter).length);
  return counts.some((count) => count > 0 && count < smallestCount[track]) ? null : counts.reduce((sum, count) => sum + count, 0);
}
