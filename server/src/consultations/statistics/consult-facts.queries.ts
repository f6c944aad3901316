import { sql } from 'kysely';
import { runningPeriods, type ClockEntry } from 'shared/consultations/clock-ledger.ts';
import { quarterOf, type ConsultFact } from 'shared/consultations/statistics/consult-facts.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { workingTimeBetween } from 'shared/time/working-time.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { BUSINESS_DAY_MILLISECONDS, officeHours } from '../office-hours.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Entered in error, or taken back before anybody answered: neither is a question the service had to answer. */
const notCounted = ['DRAFT', 'VOID', 'WITHDRAWN'] as const;
/** The clocks that run while those who sort and answer hold a question: one after the other, and neither while it waits for the asker. */
const held = ['TRIAGE', 'FIRST_ANSWER'] as const;

/** Whose questions, of which track, sent in which year of the Swedish calendar. */
export type FactsOf = { scopeId: string; track: CareTrack; year: number };

/** The questions that were asked from a node or answered at it, as statistics count them. Two statements, however many they are. */
export async function consultFacts(context: Context, of: FactsOf): Promise<ConsultFact[]> {
  const [rows, entries] = [await factRows(context, of), await clockRows(context, of)];
  const byConsult = Map.groupBy(entries, ({ consultId }) => consultId);
  return rows.map((row) => ({
    LEVEL: String(row.rank ?? ''),
    REGION: row.regionId ?? '',
    TOPIC: row.topic,
    QUARTER: quarterOf(row.day),
    ...timesOf(row, byConsult.get(row.id) ?? []),
    referralAvoided: row.referralEffect && row.referralEffect === 'CONTEMPLATED_AVOIDED',
    adviceFollowed: null,
    listed: row.listed,
  }));
}

function counted(context: Context, { scopeId, track, year }: FactsOf) {
  return projection<ConsultationsTables>(context.em)
    .selectFrom('consult')
    .innerJoin('organisation_node as asking', 'asking.id', 'consult.requesterUnitId')
    .leftJoin('organisation_node as answering', 'answering.id', 'consult.answeringUnitId')
    .where('consult.track', '=', track)
    .where('consult.state', 'not in', [...notCounted])
    .where(sql<boolean>`consult."submittedAt" >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')`)
    .where(sql<boolean>`consult."submittedAt" < make_timestamptz(${year + 1}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')`)
    .where(isWithin(scopeId));
}

/** A question belongs to whoever is above the unit that asked, above the unit that answers, and to the healthcare region it was asked from. */
function isWithin(scopeId: string) {
  const scope = sql`${scopeId}::uuid`;
  return sql<boolean>`(consult."requesterHealthcareRegionId" = ${scope} or ${scope} = any(asking."ancestorIds") or ${scope} = any(answering."ancestorIds"))`;
}

/** The highest level of care, in the track of a question, of the unit that answers it. */
function answeringRank() {
  return sql<number | null>`(select max(level.rank) from unit_care_level held join care_level level on level.id = held."careLevelId"
    where held."unitId" = consult."answeringUnitId" and level.track = consult.track)`;
}

function factRows(context: Context, of: FactsOf) {
  return counted(context, of)
    .leftJoin('close_out', 'close_out.consultId', 'consult.id')
    .select([
      'consult.id',
      'consult.topic',
      'consult.requesterRegionId as regionId',
      'consult.submittedAt',
      'consult.firstAnsweredAt',
      'close_out.referralEffect',
      answeringRank().as('rank'),
      sql<string>`to_char(consult."submittedAt" at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`.as('day'),
      sql<boolean>`exists (select 1 from listed_patients listed where listed."unitId" = consult."requesterUnitId")`.as('listed'),
    ])
    .execute();
}

function clockRows(context: Context, of: FactsOf) {
  return counted(context, of)
    .innerJoin('consult_clock_event as event', 'event.consultId', 'consult.id')
    .innerJoin('consult_transition as step', 'step.id', 'event.transitionId')
    .select(['event.consultId', 'event.clock', 'event.effect', 'event.at'])
    .where('event.clock', 'in', [...held])
    .whereRef('event.at', '<=', 'consult.firstAnsweredAt')
    .orderBy('event.consultId')
    .orderBy('step.number')
    .orderBy('event.position')
    .execute();
}

type Times = Pick<ConsultFact, 'net' | 'gross'>;

/** Gross: all time from sending to the first answer, of the calendar. Net: the working time of it in which it did not wait for the asker. */
function timesOf(
  { submittedAt, firstAnsweredAt }: { submittedAt: Date | null; firstAnsweredAt: Date | null },
  rows: readonly (Omit<ClockEntry, 'at'> & { at: Date })[],
): Times {
  if (!submittedAt || !firstAnsweredAt) return { net: null, gross: null };
  const entries = rows.map(({ clock, effect, at }) => ({ clock, effect, at: at.getTime() }));
  const calendar = officeHours([submittedAt, firstAnsweredAt]);
  const periods = held.flatMap((clock) => runningPeriods(entries, clock, firstAnsweredAt.getTime()));
  const working = periods.reduce((sum, { from, to }) => sum + workingTimeBetween(new Date(from), new Date(to), calendar), 0);
  return {
    net: working / BUSINESS_DAY_MILLISECONDS,
    gross: (firstAnsweredAt.getTime() - submittedAt.getTime()) / DAY_MILLISECONDS,
  };
}
