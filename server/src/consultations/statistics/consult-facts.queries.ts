import { sql } from 'kysely';
import type { AdviceFollowed } from 'shared/consultations/consult-outcome.ts';
import type { ReferralEffect } from 'shared/consultations/consult-close-out.ts';
import { DAYS_TO_OUTCOME, DAYS_TO_SETTLE } from 'shared/consultations/statistics/closed-quarters.ts';
import { quarterOf, type ConsultFact } from 'shared/consultations/statistics/consult-facts.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { BUSINESS_DAY_MILLISECONDS } from '../office-hours.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Entered in error, or taken back before anybody answered: neither is a question the service had to answer. */
const notCounted = ['VOID', 'WITHDRAWN'] as const;

/** Whose questions, of which track, sent in which year of the Swedish calendar. */
export type FactsOf = { scopeId: string; track: CareTrack; year: number };

/**
 * The questions that were asked from a node or answered at it, as it then was, as statistics count them. Gross time is all of the calendar from sending to the first answer;
 * net time what the clocks of those who sort and answer had worked by then, in working time of their own unit. One statement, however many they are.
 *
 * Only quarters that are closed, each as it stood on the day it was: what happens to a question later changes nothing of what is shown, or the difference
 * between two days would tell of one question.
 */
export async function consultFacts(context: Context, of: FactsOf): Promise<ConsultFact[]> {
  const rows = await factRows(context, of);
  return rows.map(
    ({ rank, regionId, topic, day, submittedAt, firstAnsweredAt, worked, referralEffect, adviceFollowed, listed, knowledgeMissing }) => ({
      LEVEL: String(rank ?? ''),
      REGION: regionId ?? '',
      TOPIC: topic,
      QUARTER: quarterOf(day),
      net: firstAnsweredAt && worked !== null ? worked / BUSINESS_DAY_MILLISECONDS : null,
      gross: firstAnsweredAt && submittedAt ? (firstAnsweredAt.getTime() - submittedAt.getTime()) / DAY_MILLISECONDS : null,
      referralAvoided: referralEffect && referralEffect === 'CONTEMPLATED_AVOIDED',
      adviceFollowed: adviceFollowed && adviceFollowed !== 'NO',
      listed,
      knowledgeMissing: knowledgeMissing === true,
    }),
  );
}

/** What the two clocks of those who hold a question until it is answered showed when they stopped: neither runs while it waits for the asker. */
const worked = sql<number | null>`(select sum(clocked.working) from consult_clock_time clocked
  where clocked."consultId" = consult.id and clocked.clock in ('TRIAGE', 'FIRST_ANSWER') and clocked."stoppedAt" <= consult."firstAnsweredAt")`;

/**
 * A question belongs to whoever was above the unit that asked and above the unit that gave the first answer, as the organisation then was, and to the healthcare
 * region it was asked from: a person or a unit that moves takes no answer along. One without an answer belongs to whoever had it when its quarter was closed.
 */
function isWithin(scopeId: string) {
  const scope = sql`${scopeId}::uuid`;
  return sql<boolean>`(consult."requesterHealthcareRegionId" = ${scope} or ${scope} = any(consult."askedWithin")
    or case when consult."firstAnsweredAt" < ${settled} then ${scope} = any(consult."answeredWithin") else ${scope} = any(${heldWithin}) end)`;
}

/** When the figures of the quarter a question was sent in are shown, so many days after its end. */
const closing = (days: number) => sql<Date>`((date_trunc('quarter', consult."submittedAt" at time zone 'Europe/Stockholm')
  + interval '3 months' + make_interval(days => ${days}::int)) at time zone 'Europe/Stockholm')`;
const settled = closing(DAYS_TO_SETTLE);
const told = closing(DAYS_TO_OUTCOME);

/** From the nation down to the unit whose pool had it when its quarter was closed. */
const heldWithin = sql`coalesce((select holding."ancestorIds" from consult_transition step join organisation_node holding on holding.id = step."answeringUnitId"
  where step."consultId" = consult.id and step.at < ${settled} order by step.number desc limit 1), '{}'::uuid[])`;

/** The level at which it was first answered; none while it was not. */
const levelAnswered = sql<number | null>`(select clocked.rank from consult_clock_time clocked
  where clocked."consultId" = consult.id and clocked.clock = 'FIRST_ANSWER' and clocked."stoppedAt" <= consult."firstAnsweredAt" and consult."firstAnsweredAt" < ${settled}
  order by clocked."stoppedAt" desc limit 1)`;

/** Whether the newest answer by then says that no knowledge exists. */
const saidMissing = sql<boolean | null>`(select answer."knowledgeMissing" from consult_message answer
  where answer."consultId" = consult.id and answer.kind = 'ANSWER' and answer."sentAt" < ${settled} order by answer.number desc limit 1)`;

function factRows(context: Context, { scopeId, track, year }: FactsOf) {
  const now = context.clock.now();
  return projection<ConsultationsTables>(context.em)
    .selectFrom('consult')
    .leftJoin('close_out', 'close_out.consultId', 'consult.id')
    .leftJoin('consult_outcome as outcome', 'outcome.consultId', 'consult.id')
    .select([
      levelAnswered.as('rank'),
      'consult.topic',
      'consult.requesterRegionId as regionId',
      'consult.submittedAt',
      sql<Date | null>`case when consult."firstAnsweredAt" < ${settled} then consult."firstAnsweredAt" end`.as('firstAnsweredAt'),
      sql<ReferralEffect | null>`case when close_out."closedAt" < ${settled} then close_out."referralEffect" end`.as('referralEffect'),
      sql<AdviceFollowed | null>`case when outcome.at < ${told} and ${told} <= ${now} then outcome."adviceFollowed" end`.as(
        'adviceFollowed',
      ),
      worked.as('worked'),
      saidMissing.as('knowledgeMissing'),
      sql<string>`to_char(consult."submittedAt" at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`.as('day'),
      sql<boolean>`exists (select 1 from listed_patients listed where listed."unitId" = consult."requesterUnitId" and listed."statedAt" < ${settled})`.as(
        'listed',
      ),
    ])
    .where('consult.track', '=', track)
    .where(sql<boolean>`${settled} <= ${now}`)
    .where(
      sql<boolean>`not exists (select 1 from consult_transition gone where gone."consultId" = consult.id
      and gone."toState" in (${sql.join([...notCounted])}) and gone.at < ${settled})`,
    )
    .where(sql<boolean>`consult."submittedAt" >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')`)
    .where(sql<boolean>`consult."submittedAt" < make_timestamptz(${year + 1}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')`)
    .where(isWithin(scopeId))
    .execute();
}
