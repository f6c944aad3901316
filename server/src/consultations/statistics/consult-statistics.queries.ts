import { sql } from 'kysely';
import { closedQuarters } from 'shared/consultations/statistics/closed-quarters.ts';
import { dimensionNames, smallestCount, type StatisticsDimension } from 'shared/consultations/statistics/consult-facts.ts';
import { directiveFigures, type DirectiveFigures } from 'shared/consultations/statistics/directive-figures.ts';
import { ConsultStatistics, type ConsultFigures } from 'shared/consultations/statistics/consult-figures.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { consultFacts } from './consult-facts.queries.ts';
import { directiveFacts } from './directive-facts.queries.ts';
import { listedPatients } from './listed-patients.queries.ts';
import { solvedByKnowledge } from './solved-by-knowledge.queries.ts';
import { scopeAmong, statisticsScopes } from './statistics-scopes.queries.ts';
import { valueNames, type NamedValue } from './value-names.queries.ts';

/** What is asked of the statistics. `only` limits the questions to one value of another dimension than they are grouped by. */
export type StatisticsArgs = {
  scope: string | null;
  track: CareTrack;
  /** The newest with a closed quarter where left out. */
  year: number | null;
  groupBy: StatisticsDimension;
  only: { dimension: StatisticsDimension; value: string } | null;
};

/** A group of questions by name with its figures. */
export type FiguresRow = ConsultFigures & { key: string; name: string };

export type StatisticsRow = {
  scope: OrganisationNodeRow;
  scopes: OrganisationNodeRow[];
  track: CareTrack;
  year: number;
  years: number[];
  groupBy: StatisticsDimension;
  smallestCount: number;
  listedPatients: number;
  listedUnits: number;
  /** Questions nobody had to ask, since what is published answered them. */
  solvedByKnowledge: number | null;
  /** What was sent down to units, and what came back. */
  directives: DirectiveFigures;
  total: FiguresRow;
  rows: FiguresRow[];
  values: NamedValue[];
};

/**
 * The statistics of a node, grouped one way. Every number is computed from stored times and answers, and what could give away a few people is left out.
 * Null for those who may read none, for a node that is not theirs, and for a group or year that does not exist.
 */
export async function consultStatistics(context: Context, args: StatisticsArgs): Promise<StatisticsRow | null> {
  const scopes = await statisticsScopes(context);
  const scope = scopeAmong(scopes, args.scope);
  if (!scope || args.only?.dimension === args.groupBy) return null;
  const newest = newestYear(today(context.clock));
  const years = yearsFrom(await firstYear(context), newest);
  const year = args.year ?? newest;
  if (!years.includes(year)) return null;
  const { track, groupBy, only } = args;
  const facts = await consultFacts(context, { scopeId: scope.id, track, year });
  const listed = await listedPatients(context, scope.id);
  const statistics = new ConsultStatistics(facts, smallestCount[track], byRegion(listed));
  const values = await valueNames(context, statistics.domains);
  const within = only ? { [only.dimension]: only.value } : {};
  const shared = { scope, scopes, track, year, years, groupBy, values, smallestCount: smallestCount[track] };
  return {
    ...shared,
    listedPatients: listed.reduce((sum, { patients }) => sum + patients, 0),
    listedUnits: listed.length,
    solvedByKnowledge: await solvedByKnowledge(context, { scopeId: scope.id, track, year }),
    directives: directiveFigures(
      await directiveFacts(context, { scopeId: scope.id, track, year }),
      closedQuarters(year, today(context.clock)),
      smallestCount[track],
    ),
    total: { key: '', name: '', ...statistics.figures(within) },
    rows: values
      .filter(({ dimension }) => dimension === groupBy)
      .map(({ value, name }) => ({ key: value, name, ...statistics.figures({ ...within, [groupBy]: value }) })),
  };
}

/** Whether a text names a dimension. */
export function isDimension(text: unknown): text is StatisticsDimension {
  return typeof text === 'string' && (dimensionNames as string[]).includes(text);
}

function byRegion(listed: readonly { regionId: string | null; patients: number }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { regionId, patients } of listed) sums.set(regionId ?? '', (sums.get(regionId ?? '') ?? 0) + patients);
  return sums;
}

/** The newest year with a quarter whose figures are shown. */
function newestYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return closedQuarters(year, day).length > 0 ? year : year - 1;
}

/** The year of the first question of all: no more than that is told of questions elsewhere. */
async function firstYear({ em }: Context): Promise<number | null> {
  const row = await projection<ConsultationsTables>(em)
    .selectFrom('consult')
    .select(sql<number | null>`extract(year from min("submittedAt") at time zone 'Europe/Stockholm')::int`.as('year'))
    .executeTakeFirst();
  return row?.year ?? null;
}

function yearsFrom(first: number | null, last: number): number[] {
  const from = Math.min(first ?? last, last);
  return Array.from({ length: last - from + 1 }, (_, index) => last - index);
}
