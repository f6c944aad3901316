import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const VIEWER = /* GraphQL */ `
  query Viewer {
    viewer {
      signedIn
      name
      mustChooseUnit
      profession {
        name
      }
      unit {
        id
        name
      }
      units {
        id
        shortName
      }
      roles {
        role
        label
        node {
          name
        }
      }
    }
    portal {
      demo
      identityProvider
    }
  }
`;

type Data = {
  viewer: {
    signedIn: boolean;
    name: string | null;
    mustChooseUnit: boolean;
    profession: { name: string } | null;
    unit: { id: string; name: string } | null;
    units: { id: string; shortName: string }[];
    roles: { role: string; label: string; node: { name: string } }[];
  };
  portal: { demo: boolean; identityProvider: string };
};

describe('who asks', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('is a guest without a session', async () => {
    const { data } = await app.query<Data>(VIEWER);
    expect(data).toEqual({
      viewer: { signedIn: false, name: null, mustChooseUnit: false, profession: null, unit: null, units: [], roles: [] },
      portal: { demo: true, identityProvider: 'DEVELOPMENT' },
    });
  });

  it('is a person with a unit and roles, worded in the language of the request', async () => {
    const { data } = await app.query<Data>(VIEWER, {}, { as: 'nurse', locale: 'en' });
    expect(data.viewer).toMatchObject({
      signedIn: true,
      mustChooseUnit: false,
      profession: { name: 'Nurse' },
      unit: { name: 'Exempelvårdcentralen, Region Skåne' },
      roles: [
        { role: 'CLINICIAN', label: 'Clinician', node: { name: 'Exempelvårdcentralen, Region Skåne' } },
        { role: 'COURSE_TAKER', label: 'Course taker', node: { name: 'Exempelvårdcentralen, Region Skåne' } },
      ],
    });
  });

  it('may be a person without any role', async () => {
    const { data, errors } = await app.query<Data>(VIEWER, {}, { as: 'withoutRole' });
    expect(errors).toEqual([]);
    expect(data.viewer).toMatchObject({ signedIn: true, name: 'Utan roll', mustChooseUnit: false, unit: null, units: [], roles: [] });
  });
});
