import { sql, type Selectable } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { OrganisationTables } from './organisation.tables.ts';

export type CareLevelRow = Selectable<OrganisationTables['care_level']>;
export type ProfessionRow = Selectable<OrganisationTables['profession']>;
export type PatientGroupRow = Selectable<OrganisationTables['patient_group']>;

const tables = (context: Context) => projection<OrganisationTables>(context.em);

/** The four levels of a track, from the first point of care upwards. */
export function careLevelsOf(context: Context, track: CareTrack): Promise<CareLevelRow[]> {
  return tables(context).selectFrom('care_level').selectAll().where('track', '=', track).orderBy('rank').execute();
}

/** The professions of the register, in Swedish alphabetical order. */
export function professions(context: Context): Promise<ProfessionRow[]> {
  return tables(context)
    .selectFrom('profession')
    .selectAll()
    .orderBy(sql`name collate "sv-SE-x-icu"`)
    .execute();
}

/** The groups of patients, in the order of the register. */
export function patientGroups(context: Context): Promise<PatientGroupRow[]> {
  return tables(context).selectFrom('patient_group').selectAll().orderBy('position').execute();
}

/** The name of a word of the register in the reader's language. */
export function nameIn(locale: Locale, word: { name: string; nameEnglish: string }): string {
  return locale === 'en' ? word.nameEnglish : word.name;
}
