import { sql } from 'kysely';
import { organisationNodeKinds, unitTypes, type OrganisationNodeKind, type UnitType } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { audience } from '../kernel/search/audience.ts';
import type { SearchDocument } from '../kernel/search/index/search-document.ts';
import type { SearchSource } from '../kernel/search/index/search-source.ts';
import type { GroupTrack } from '../kernel/search/query/group-track.ts';
import type { ReadingPlace } from '../kernel/search/query/reading-place.ts';
import { organisationPath } from './organisation-path.ts';
import type { OrganisationTables } from './organisation.tables.ts';

const ORGANISATION = 'organisation';
const kinds = { NATION: 'nation', HEALTHCARE_REGION: 'healthcareRegion', REGION: 'region', UNIT: 'unit' } as const;
/** A unit is what people look for; what it belongs to comes after. */
const ranks: Record<OrganisationNodeKind, number> = { UNIT: 0, REGION: 1, HEALTHCARE_REGION: 2, NATION: 3 };

/** Units that care for children alone, whatever their levels. */
const CHILD_UNITS: ReadonlySet<UnitType> = new Set(['CHILD_CLINIC', 'CHILD_PAIN_TEAM']);

const tables = (context: Context) => projection<OrganisationTables>(context.em);

/**
 * Regions, healthcare regions and units, by their names, what they are and where they lie. The register is open to everyone. A use case that changes a node
 * writes its entries.
 */
export const organisationSource: SearchSource = {
  name: ORGANISATION,
  ids: async (context) => (await tables(context).selectFrom('organisation_node').select('id').execute()).map(({ id }) => id),
  objectOf: async (context, id) => ({ source: ORGANISATION, objectId: id, documents: await placeDocuments(context, id) }),
};

/** Where the texts of an organisation are read: the nation first, itself last; the nation alone where there is no such organisation and no unit. */
export const organisationReadingPlace: ReadingPlace = (slug, unitId) =>
  sql<
    string[]
  >`coalesce((select "ancestorIds" from organisation_node where slug = ${slug ?? ''}), (select "ancestorIds" from organisation_node where id = ${unitId}::uuid), array(select id from organisation_node where kind = 'NATION'))`;

/** The track a group of patients belongs to, as the register has it. */
export const patientGroupTrack: GroupTrack = (slug) =>
  sql<string | null>`(select who.track from patient_group who where who.slug = ${slug})`;

async function placeDocuments(context: Context, id: string): Promise<SearchDocument[]> {
  const node = await tables(context)
    .selectFrom('organisation_node as node')
    .leftJoin('organisation_node as parent', 'parent.id', 'node.parentId')
    .selectAll('node')
    .select(['parent.name as parentName', levelsOf.as('levels'), tracksOf.as('tracks')])
    .where('node.id', '=', id)
    .executeTakeFirst();
  if (!node) return [];
  const what = node.unitType ? unitTypes[node.unitType] : organisationNodeKinds[node.kind];
  const lines = (language: 'sv' | 'en') =>
    [what[language], node.shortName === node.name ? null : node.shortName, node.municipality, language === 'sv' ? node.summary : null]
      .filter(Boolean)
      .join('\n');
  return [
    {
      nodeId: '',
      place: null,
      group: 'PLACE',
      kind: kinds[node.kind],
      path: organisationPath(node.slug),
      page: organisationPath(node.slug),
      isWithin: false,
      kindName: null,
      home: node.ancestorIds,
      title: { sv: node.name },
      partOf: node.parentName ? { sv: node.parentName } : null,
      body: { sv: lines('sv'), en: lines('en') },
      version: null,
      publishedAt: null,
      track: trackOf(node),
      levels: node.levels,
      patientGroups: [],
      professions: [],
      audience: [audience.everyone],
      validFrom: node.validFrom,
      validTo: node.validTo,
      rank: ranks[node.kind],
    },
  ];
}

/** Whom a unit cares for by its levels; where it has none, by what it is. Null for what is about everybody. */
function trackOf({ tracks, unitType }: { tracks: string[]; unitType: UnitType | null }): string | null {
  if (tracks.length > 1) return 'BOTH';
  return tracks[0] ?? (unitType && CHILD_UNITS.has(unitType) ? 'CHILD' : null);
}

const levelsOf = sql<
  number[]
>`array(select distinct level.rank from unit_care_level held join care_level level on level.id = held."careLevelId" where held."unitId" = node.id)`;
const tracksOf = sql<
  string[]
>`array(select distinct level.track from unit_care_level held join care_level level on level.id = held."careLevelId" where held."unitId" = node.id)`;
