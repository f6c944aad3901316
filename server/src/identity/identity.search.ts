import type { Selectable } from 'kysely';
import { roles } from 'shared/identity/roles.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { SearchDocument } from '../kernel/search/index/search-document.ts';
import type { SearchSource } from '../kernel/search/index/search-source.ts';
import { organisationPath } from '../organisation/organisation-path.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import type { IdentityTables } from './identity.tables.ts';
import { audienceOfRole, publicRoles } from './public-roles.ts';

const PEOPLE = 'person';
/** After the places they work at. */
const RANK = 5;

/** People by the roles others may know of, at the place where they hold them. A use case that gives or takes a role writes the person's entries. */
export const personSource: SearchSource = {
  name: PEOPLE,
  ids: async (context) => {
    const rows = await projection<IdentityTables>(context.em)
      .selectFrom('role_assignment')
      .select('personId')
      .distinct()
      .where('role', 'in', publicRoles)
      .execute();
    return rows.map(({ personId }) => personId);
  },
  objectOf: async (context, id) => ({ source: PEOPLE, objectId: id, documents: (await publicAssignments(context, id)).map(roleDocument) }),
};

type Row = Pick<Selectable<IdentityTables['role_assignment']>, 'id' | 'role' | 'validFrom' | 'validTo'> & {
  personId: string;
  personName: string;
  nodeName: string;
  slug: string;
  home: string[];
};

function publicAssignments(context: Context, personId: string): Promise<Row[]> {
  return projection<IdentityTables & OrganisationTables>(context.em)
    .selectFrom('role_assignment as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .innerJoin('organisation_node as node', 'node.id', 'held.organisationNodeId')
    .select(['held.id', 'held.role', 'held.validFrom', 'held.validTo', 'held.personId'])
    .select(['person.name as personName', 'node.name as nodeName', 'node.slug', 'node.ancestorIds as home'])
    .where('held.personId', '=', personId)
    .where('held.artefactId', 'is', null)
    .where('held.role', 'in', publicRoles)
    .execute();
}

function roleDocument({ id, role, validFrom, validTo, personId, personName, nodeName, slug, home }: Row): SearchDocument {
  const { sv, en } = roles[role];
  return {
    nodeId: id,
    place: null,
    group: 'PLACE',
    kind: 'person',
    path: organisationPath(slug),
    page: `${PEOPLE}:${personId} ${slug}`,
    isWithin: false,
    kindName: null,
    home,
    title: { sv: personName },
    partOf: { sv: nodeName },
    body: { sv, en },
    version: null,
    publishedAt: null,
    track: null,
    levels: [],
    patientGroups: [],
    professions: [],
    audience: audienceOfRole(role),
    validFrom: validFrom,
    validTo: validTo,
    rank: RANK,
  };
}
