import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { workingTimeBetween } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { routeFrom } from './consult-routing.queries.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { BUSINESS_DAY_MILLISECONDS, officeHours } from './office-hours.ts';

/** Business days from sending to the first answer, of the last twelve months; null while there are too few to tell. */
export type ExpectedAnswerTime = { basedOn: number; median: number | null; ninetieth: number | null };

const FEWEST_ANSWERS = 5;
const MOST_ANSWERS = 500;
const MONTHS = 12;

/**
 * How long answers to questions like the viewer's have taken: those asked in the healthcare region where the viewer works, in a track, whichever unit answered. Who
 * works where nobody asks, as at a centre, sees those of both tracks. Null for those who have no unit, or one with levels in the other track alone, and where none answers. All waiting counts, the asker's own included.
 */
export async function expectedAnswerTime(context: Context, track: CareTrack): Promise<ExpectedAnswerTime | null> {
  const { viewer, clock, em } = context;
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return null;
  const route = await routeFrom(context, viewer.unitId, track);
  if (!route?.answeringUnitId || (route.rank === null && route.hasLevels)) return null;
  const now = clock.now();
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - MONTHS);
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult')
    .select(['submittedAt', 'firstAnsweredAt'])
    .where('requesterHealthcareRegionId', '=', route.healthcareRegionId)
    .where('track', '=', track)
    .where('firstAnsweredAt', '>=', since)
    .where('submittedAt', 'is not', null)
    .orderBy('firstAnsweredAt', 'desc')
    .limit(MOST_ANSWERS)
    .execute();
  return summary(
    rows.flatMap(({ submittedAt, firstAnsweredAt }) => (submittedAt && firstAnsweredAt ? [[submittedAt, firstAnsweredAt] as const] : [])),
  );
}

/** Median and 90th percentile in business days, to one decimal, by the nearest rank. */
export function summary(spans: readonly (readonly [sent: Date, answered: Date])[]): ExpectedAnswerTime {
  if (spans.length < FEWEST_ANSWERS) return { basedOn: spans.length, median: null, ninetieth: null };
  const calendar = officeHours(spans.flat());
  const days = spans
    .map(([sent, answered]) => workingTimeBetween(sent, answered, calendar) / BUSINESS_DAY_MILLISECONDS)
    .toSorted((a, b) => a - b);
  const rank = (share: number): number => Math.round((days[Math.ceil(share * days.length) - 1] ?? 0) * 10) / 10;
  return { basedOn: spans.length, median: rank(0.5), ninetieth: rank(0.9) };
}
