import type { RequirementStatus } from 'shared/education/requirement-status.ts';
import type { Locale } from 'shared/text/locale.ts';
import { inLocale } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { csvOf } from '../kernel/http/csv.ts';
import { professionsByCode } from '../organisation/organisation.loaders.ts';
import { requirementById, type RequirementRow } from './requirement.queries.ts';
import { dueStaff, staffStandings, type StandingRow } from './standing.queries.ts';

const HEADINGS = {
  sv: ['Person', 'Namn', 'Yrke', 'Läge', 'Ska vara gjort', 'Senast gjort', 'Gäller till'],
  en: ['Person', 'Name', 'Profession', 'Status', 'Due', 'Last done', 'Valid until'],
} as const;

/** What is asked, where lines are of different requirements. */
const ASKED = { sv: 'Krav', en: 'Requirement' } as const;

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
  return csvOf([HEADINGS[context.locale], ...(await lines(context, await staffStandings(context, requirementId, at)))]);
}

/** Who has something to do, whatever is asked of them, in the same columns and what is asked. */
export async function dueStaffCsv(context: Context, at: string): Promise<string> {
  const { locale } = context;
  const standings = await dueStaff(context, at);
  const asked = await Promise.all(standings.map(({ requirementId }) => requirementById(context, requirementId)));
  const told = await lines(context, standings);
  const nameOf = (requirement: RequirementRow | null | undefined): string => (requirement ? inLocale(requirement.title, locale) : '');
  return csvOf([[...HEADINGS[locale], ASKED[locale]], ...told.map((line, index) => [...line, nameOf(asked[index])])]);
}

async function lines(context: Context, standings: readonly StandingRow[]): Promise<string[][]> {
  const codes = [...new Set(standings.flatMap(({ professionCode }) => professionCode ?? []))];
  const professions = new Map((await professionsByCode(context, codes)).map(({ code, name }) => [code, name]));
  return standings.map((row) => [
    row.personEmail ?? row.personSubject,
    row.personName,
    professions.get(row.professionCode ?? '') ?? '',
    STATUSES[context.locale][row.status],
    row.due,
    row.lastCompletedOn ?? '',
    row.lastValidUntil ?? '',
  ]);
}
