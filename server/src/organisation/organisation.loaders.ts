import { sql, type Selectable } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { defineLoader } from '../kernel/loader.ts';
import { asOrganisationNode, type OrganisationNodeRow } from './organisation.queries.ts';
import type { OrganisationTables } from './organisation.tables.ts';
import type { CareLevelRow, PatientGroupRow, ProfessionRow } from './vocabulary.queries.ts';

export type RegionPartRow = Selectable<OrganisationTables['region_healthcare_region']>;
export type UnitCareLevelRow = Selectable<OrganisationTables['unit_care_level']> & { level: CareLevelRow };

const tables = (context: Context) => projection<OrganisationTables>(context.em);

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  return Map.groupBy(rows, key);
}

/** A node by its UUID, also one no longer valid: what once referred to it still shows its name. */
export const organisationNodeById = defineLoader<string, OrganisationNodeRow>(async (context, ids) => {
  const rows = await tables(context).selectFrom('organisation_node').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, asOrganisationNode(row)]));
});

/** The healthcare regions a region belongs to today, with its parts. */
export const partsOfRegion = defineLoader<string, RegionPartRow[]>(async (context, ids) => {
  const parts = tables(context)
    .selectFrom('region_healthcare_region')
    .selectAll()
    .where(validOn('region_healthcare_region', today(context.clock)));
  return grouped(await parts.where('regionId', 'in', ids).orderBy('part').execute(), (row) => row.regionId);
});

/** The regions that belong to a healthcare region today, whole or in part. */
export const partsOfHealthcareRegion = defineLoader<string, RegionPartRow[]>(async (context, ids) => {
  const rows = await tables(context)
    .selectFrom('region_healthcare_region')
    .innerJoin('organisation_node as region', 'region.id', 'region_healthcare_region.regionId')
    .selectAll('region_healthcare_region')
    .where('region_healthcare_region.healthcareRegionId', 'in', ids)
    .where(validOn('region_healthcare_region', today(context.clock)))
    .orderBy(sql`region."shortName" collate "sv-SE-x-icu"`)
    .execute();
  return grouped(rows, (row) => row.healthcareRegionId);
});

/** The levels a unit works at. */
export const careLevelsOfUnit = defineLoader<string, UnitCareLevelRow[]>(async (context, ids) => {
  const rows = await tables(context).selectFrom('unit_care_level').selectAll().where('unitId', 'in', ids).execute();
  const levels = await tables(context).selectFrom('care_level').selectAll().orderBy('track').orderBy('rank').execute();
  const withLevel = levels.flatMap((level) => rows.filter((row) => row.careLevelId === level.id).map((row) => ({ ...row, level })));
  return grouped(withLevel, (row) => row.unitId);
});

/** A profession by its code. */
export const professionByCode = defineLoader<string, ProfessionRow>(async (context, codes) => {
  const rows = await tables(context).selectFrom('profession').selectAll().where('code', 'in', codes).execute();
  return new Map(rows.map((row) => [row.code, row]));
});

/** The professions behind codes, in the order of the codes; a code that is not in the register is left out. */
export async function professionsByCode(context: Context, codes: readonly string[]): Promise<ProfessionRow[]> {
  const found = await Promise.all(codes.map((code) => professionByCode(context, code)));
  return found.filter((profession) => profession !== null);
}

const patientGroupBySlug = defineLoader<string, PatientGroupRow>(async (context, slugs) => {
  const rows = await tables(context).selectFrom('patient_group').selectAll().where('slug', 'in', slugs).execute();
  return new Map(rows.map((row) => [row.slug, row]));
});

/** The patient groups behind slugs, in their order; a slug that is not in the register is left out. */
export async function patientGroupsBySlug(context: Context, slugs: readonly string[]): Promise<PatientGroupRow[]> {
  const found = await Promise.all(slugs.map((slug) => patientGroupBySlug(context, slug)));
  return found.filter((group) => group !== null);
}

/** The nodes above a node, the nation first. */
export async function ancestorsOf(context: Context, node: OrganisationNodeRow): Promise<OrganisationNodeRow[]> {
  const found = await Promise.all(node.ancestorIds.slice(0, -1).map((id) => organisationNodeById(context, id)));
  return found.filter((ancestor) => ancestor !== null);
}

/** The region a unit lies in; null for one that serves a whole healthcare region. */
export async function regionOf(context: Context, unit: OrganisationNodeRow): Promise<OrganisationNodeRow | null> {
  return (await ancestorsOf(context, unit)).find(({ kind }) => kind === 'REGION') ?? null;
}
