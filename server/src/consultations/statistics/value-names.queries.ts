import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { dimensionNames, type StatisticsDimension } from 'shared/consultations/statistics/consult-facts.ts';
import type { Domains } from 'shared/consultations/statistics/count-family.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** A value that questions can be told apart by, with its name in the language of the request. */
export type NamedValue = { dimension: StatisticsDimension; value: string; name: string };

/** Names the values that occur: levels and quarters in order, regions and topics by name. One statement at most. */
export async function valueNames(context: Context, domains: Domains<StatisticsDimension>): Promise<NamedValue[]> {
  const regions = await regionNames(context, domains.REGION);
  return dimensionNames.flatMap((dimension) => {
    const named = domains[dimension].map((value) => ({ dimension, value, name: nameOf(dimension, value, regions, context.locale) }));
    return dimension === 'LEVEL' || dimension === 'QUARTER'
      ? named
      : named.toSorted((a, b) => a.name.localeCompare(b.name, context.locale));
  });
}

async function regionNames({ em }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== '');
  if (known.length === 0) return new Map();
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node')
    .select(['id', 'shortName'])
    .where('id', 'in', known)
    .execute();
  return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}

function nameOf(dimension: StatisticsDimension, value: string, regions: ReadonlyMap<string, string>, locale: Locale): string {
  const isSwedish = locale === 'sv';
  switch (dimension) {
    case 'LEVEL':
      return value === '' ? (isSwedish ? 'Ingen nivå' : 'No level') : `${isSwedish ? 'Nivå' : 'Level'} ${value}`;
    case 'REGION':
      return regions.get(value) ?? (isSwedish ? 'Utan region' : 'No region');
    case 'TOPIC':
      return consultTopics[value as ConsultTopicCode][locale];
    case 'QUARTER':
      return `${isSwedish ? 'Kvartal' : 'Quarter'} ${value.slice(-1)}`;
  }
}
