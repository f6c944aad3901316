import { dimensionNames, type StatisticsDimension } from 'shared/consultations/statistics/consult-facts.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { paths } from '../../../app/paths.ts';

/** What the page of statistics shows. */
export type StatisticsChoice = {
  scope: string | null;
  track: CareTrack;
  year: number | null;
  groupBy: StatisticsDimension;
  only: { dimension: StatisticsDimension; value: string } | null;
};

/** Reads an address; what it does not say, or says wrongly, is as usual: adults, this year, by topic. */
export function choiceOf(search: URLSearchParams): StatisticsChoice {
  const dimension = dimensionNames.find((name) => name === search.get('dimension'));
  const value = search.get('varde');
  const groupBy = dimensionNames.find((name) => name === search.get('per')) ?? 'TOPIC';
  const year = Number(search.get('ar'));
  return {
    scope: search.get('plats'),
    track: search.get('spar') === 'CHILD' ? 'CHILD' : 'ADULT',
    year: Number.isInteger(year) && year > 0 ? year : null,
    groupBy,
    only: dimension && value && dimension !== groupBy ? { dimension, value } : null,
  };
}

function searchOf({ scope, track, year, groupBy, only }: StatisticsChoice): string {
  const search = new URLSearchParams({ spar: track, per: groupBy });
  if (scope) search.set('plats', scope);
  if (year) search.set('ar', String(year));
  if (only) {
    search.set('dimension', only.dimension);
    search.set('varde', only.value);
  }
  return search.toString();
}

/** The address of the page that shows it. */
export function addressOf(choice: StatisticsChoice): string {
  return `${paths.consultStatistics()}?${searchOf(choice)}`;
}

/** The address of the same table as a file for a spreadsheet. */
export function fileAddressOf(choice: StatisticsChoice): string {
  return `${paths.consultStatistics()}.csv?${searchOf(choice)}`;
}
