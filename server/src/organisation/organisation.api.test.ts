import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganisationNode } from './organisation-node.entity.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const UNITS = /* GraphQL */ `
  query Units($first: Int!, $region: ID) {
    units(first: $first, region: $region) {
      nodes {
        id
        name
        region {
          name
          parts {
            healthcareRegion {
              name
            }
          }
        }
        healthcareRegion {
          name
        }
        ancestors {
          __typename
          name
        }
        careLevels {
          level {
            rank
            name
            requiredProfessions {
              name
            }
          }
        }
      }
    }
  }
`;

type Units = { units: { nodes: { id: string; name: string }[] } };

describe('the organisation in the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
    const em = app.database.orm.em.fork();
    const region = await em.findOneOrFail(OrganisationNode, { slug: 'skane' });
    for (let number = 0; number < 100; number += 1) {
      const id = crypto.randomUUID();
      em.create(OrganisationNode, {
        id,
        kind: 'UNIT',
        slug: `unit-${number}`,
        name: `Unit ${number}`,
        shortName: `Unit ${number}`,
        parentId: region.id,
        healthcareRegionId: region.parentId,
        ancestorIds: [...region.ancestorIds, id],
        unitType: 'PRIMARY_CARE',
        providerForm: 'NON_PROFIT',
        sources: [],
        confirmation: 'CONFIRMED',
        validFrom: '2020-01-01',
      });
    }
    await em.flush();
  });
  afterAll(() => app.close());

  it('sends as many statements for 100 units as for 20', async () => {
    const [few, many] = [await app.query<Units>(UNITS, { first: 20 }), await app.query<Units>(UNITS, { first: 100 })];
    expect(few.errors).toEqual([]);
    expect(few.data.units.nodes).toHaveLength(20);
    expect(many.data.units.nodes).toHaveLength(100);
    expect(many.statements).toHaveLength(few.statements.length);
  });

  it('finds a node of any kind by its id, with the nodes above it', async () => {
    const { data } = await app.query<Units>(UNITS, { first: 100 });
    const unit = data.units.nodes.find(({ name }) => name === 'Exempelvårdcentralen, Region Skåne');
    const found = await app.query(
      'query Node($id: ID!) { organisationNode(id: $id) { __typename id name ancestors { __typename name } ... on Unit { unitType providerForm } } }',
      { id: unit?.id },
    );
    expect(found.data).toEqual({
      organisationNode: {
        __typename: 'Unit',
        id: unit?.id,
        name: 'Exempelvårdcentralen, Region Skåne',
        ancestors: [
          { __typename: 'Nation', name: 'Sverige' },
          { __typename: 'HealthcareRegion', name: 'Södra sjukvårdsregionen' },
          { __typename: 'Region', name: 'Region Skåne' },
        ],
        unitType: 'PRIMARY_CARE',
        providerForm: 'PUBLIC',
      },
    });
  });

  it.each([
    'nonsense',
    '',
    Buffer.from('Unit:1').toString('base64url'),
    Buffer.from(`Person:${crypto.randomUUID()}`).toString('base64url'),
  ])('has nothing for the id %j', async (id) => {
    const { data, errors } = await app.query('query Node($id: ID!) { organisationNode(id: $id) { id } }', { id });
    expect({ data, errors }).toEqual({ data: { organisationNode: null }, errors: [] });
  });

  it('has four levels in each track, with names in the language of the request', async () => {
    const query = 'query Levels($track: CareTrack!) { careLevels(track: $track) { rank name requiredProfessions { code name } } }';
    type Levels = { careLevels: { rank: number; name: string; requiredProfessions: { name: string }[] }[] };
    const adult = await app.query<Levels>(query, { track: 'ADULT' });
    const child = await app.query<Levels>(query, { track: 'CHILD' }, { locale: 'en' });
    expect(adult.data.careLevels.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(adult.data.careLevels[3]?.name).toBe('Multiprofessionellt smärtcentrum i sjukvårdsregionen');
    expect(child.data.careLevels[1]).toMatchObject({
      name: 'Paediatric clinic and child habilitation',
      requiredProfessions: [{ name: 'Paediatrician' }],
    });
  });

  it('names the regions of each healthcare region, Halland in two', async () => {
    type Answer = { healthcareRegions: { shortName: string; parts: { region: { shortName: string } }[] }[] };
    const { data, errors } = await app.query<Answer>('{ healthcareRegions { shortName parts { region { shortName } } } }');
    expect(errors).toEqual([]);
    const withHalland = data?.healthcareRegions.filter(({ parts }) => parts.some(({ region }) => region.shortName.includes('Halland')));
    expect(data?.healthcareRegions).toHaveLength(6);
    expect(withHalland).toHaveLength(2);
    expect(new Set(data?.healthcareRegions.flatMap(({ parts }) => parts.map(({ region }) => region.shortName))).size).toBe(21);
  });
});
