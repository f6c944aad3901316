import type { Context } from '../kernel/context.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { staffStandings } from './standing.queries.ts';

const HEADINGS = {
  sv: ['Namn', 'Yrke', 'Läge', 'Ska vara gjort', 'Senast gjort', 'Gäller till'],
  en: ['Name', 'Profession', 'Status', 'Due', 'Last done', 'Valid until'],
} as const;

/** Where the staff of a unit stand, as CSV. */
export async function staffCsv(context: Context, requirementId: string, at: string): Promise<string> {
  const rows = (await staffStandings(context, requirementId, at)).map((row) => [
    row.personName,
    row.professionCode ?? '',
    row.status,
    row.due,
    row.lastCompletedOn ?? '',
    row.lastValidUntil ?? '',
  ]);
  return csvOf([HEADINGS[context.locale], ...rows]);
}
