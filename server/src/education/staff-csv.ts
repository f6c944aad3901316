import type { RequirementStatus } from 'shared/education/requirement-status.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { professionsByCode } from '../organisation/organisation.loaders.ts';
import { staffStandings } from './standing.queries.ts';

const HEADINGS = {
  sv: ['Person', 'Namn', 'Yrke', 'Läge', 'Ska vara gjort', 'Senast gjort', 'Gäller till'],
  en: ['Person', 'Name', 'Profession', 'Status', 'Due', 'Last done', 'Valid until'],
} as const;

const STATUSES: Record<Locale, Record<RequirementStatus, string>> = {
  sv: {
    NOT_STARTED: 'inte påbörjad',
    IN_PROGRESS: 'påbörjad',
    COMPLIANT: 'uppfyllt',
    EXPIRING_SOON: 'uppfyllt, dags att förnya',
    IN_GRACE: 'försenad',
    NON_COMPLIANT: 'saknas',
    WAIVED: 'undantagen',
  },
  en: {
    NOT_STARTED: 'not begun',
    IN_PROGRESS: 'begun',
    COMPLIANT: 'fulfilled',
    EXPIRING_SOON: 'fulfilled, time to renew',
    IN_GRACE: 'late',
    NON_COMPLIANT: 'missing',
    WAIVED: 'let off',
  },
};

/** Where the staff of a unit stand, as CSV in words; its first column names people as `assignRequirement` reads them. */
export async function staffCsv(context: Context, requirementId: string, at: string): Promise<string> {
  const standings = await staffStandings(context, requirementId, at);
  const codes = [...new Set(standings.flatMap(({ professionCode }) => professionCode ?? []))];
  const professions = new Map((await professionsByCode(context, codes)).map(({ code, name }) => [code, name]));
  const rows = standings.map((row) => [
    row.personEmail ?? row.personSubject,
    row.personName,
    professions.get(row.professionCode ?? '') ?? '',
    STATUSES[context.locale][row.status],
    row.due,
    row.lastCompletedOn ?? '',
    row.lastValidUntil ?? '',
  ]);
  return csvOf([HEADINGS[context.locale], ...rows]);
}
