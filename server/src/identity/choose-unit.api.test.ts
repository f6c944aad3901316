import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const VIEWER = /* GraphQL */ `
  query Viewer {
    viewer {
      mustChooseUnit
      unit {
        id
      }
      units {
        id
        shortName
      }
      roles {
        node {
          name
        }
      }
    }
  }
`;

const CHOOSE = /* GraphQL */ `
  mutation ChooseUnit($input: ChooseUnitInput!) {
    chooseUnit(input: $input) {
      viewer {
        mustChooseUnit
        unit {
          shortName
        }
        roles {
          role
          node {
            name
          }
        }
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
    }
  }
`;

type ViewerData = { viewer: { mustChooseUnit: boolean; units: { id: string; shortName: string }[]; roles: unknown[] } };
type ChooseData = { chooseUnit: { viewer: { unit: { shortName: string }; roles: unknown[] } | null; errors: unknown[] } };

describe('choosing a unit', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('is asked of a person with two units, and decides which roles hold', async () => {
    const before = await app.query<ViewerData>(VIEWER, {}, { as: 'twoUnits' });
    expect(before.data.viewer).toMatchObject({ mustChooseUnit: true, unit: null, roles: [] });
    expect(before.data.viewer.units.map(({ shortName }) => shortName)).toEqual(['Exempelvårdcentralen', 'Exempelvårdcentralen Väst']);

    const unitId = before.data.viewer.units[1]?.id;
    const { data } = await app.query<ChooseData>(CHOOSE, { input: { unitId } }, { as: 'twoUnits' });
    const node = { name: 'Exempelvårdcentralen, Västra Götalandsregionen' };
    expect(data.chooseUnit).toEqual({
      viewer: {
        mustChooseUnit: false,
        unit: { shortName: 'Exempelvårdcentralen Väst' },
        roles: [
          { role: 'CLINICIAN', node },
          { role: 'COURSE_TAKER', node },
        ],
      },
      errors: [],
    });
  });

  it('answers the same for a unit without a role there, for another object and for nonsense', async () => {
    const { data } = await app.query<{ units: { nodes: { id: string }[] }; regions: { id: string }[] }>(
      '{ units(first: 1) { nodes { id } } regions { id } }',
    );
    const notFound = { viewer: null, errors: [{ __typename: 'NotFound', message: expect.any(String) as string, path: ['unitId'] }] };
    for (const unitId of [data.units.nodes[0]?.id, data.regions[0]?.id, 'nonsense', '']) {
      const answer = await app.query<ChooseData>(CHOOSE, { input: { unitId } }, { as: 'twoUnits' });
      expect(answer.data.chooseUnit).toEqual(notFound);
    }
  });

  it('is not for guests', async () => {
    const { data } = await app.query<ChooseData>(CHOOSE, { input: { unitId: 'any' } });
    expect(data.chooseUnit.errors).toEqual([{ __typename: 'NotAllowed', message: 'Logga in först.', path: [] }]);
  });
});
