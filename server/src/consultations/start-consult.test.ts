import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projection } from '../kernel/database/projection.ts';
import type { OrganisationTables } from '../organisation/organisation.tables.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { startConsult } from './start-consult.ts';
import { contexts, errorsOf, type As } from './testing/consult-steps.ts';

describe('starting a question', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const input = () => ({ requestKey: crypto.randomUUID(), topic: 'NEUROPATHIC' as const });
  const nodeId = async (slug: string): Promise<string> => {
    const row = await projection<OrganisationTables>(database.em)
      .selectFrom('organisation_node')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    return row.id;
  };

  it('takes unit, region, healthcare region and level from the account', async () => {
    const { consult, errors } = await startConsult(await as('physician'), input());
    expect(errors).toEqual([]);
    expect(consult).toMatchObject({
      state: 'DRAFT',
      track: 'ADULT',
      requesterUnitId: await nodeId('exempelvardcentralen-skane'),
      requesterRegionId: await nodeId('skane'),
      requesterHealthcareRegionId: await nodeId('sodra'),
      requesterRank: 1,
      answeringUnitId: null,
      reference: null,
      step: 1,
    });
  });

  it('follows the unit chosen, and its own healthcare region', async () => {
    const { consult } = await startConsult(await as('twoUnits', 'exempelvardcentralen-vastra-gotaland'), input());
    expect(consult).toMatchObject({ requesterHealthcareRegionId: await nodeId('vastra') });
  });

  it('begins a question about a child in the track of children', async () => {
    const { consult } = await startConsult(await as('paediatrician'), { ...input(), topic: 'CHILD' });
    expect(consult).toMatchObject({ track: 'CHILD', requesterRank: 2 });
  });

  it('is refused where the unit has no level in the track', async () => {
    expect(errorsOf(await startConsult(await as('paediatrician'), input()))).toEqual(['NotReady']);
  });

  it('is refused for those who may not ask: guests, people without the role, people who must choose a unit', async () => {
    expect(errorsOf(await startConsult(testContext(database), input()))).toEqual(['NotAllowed']);
    expect(errorsOf(await startConsult(await as('consultant'), input()))).toEqual(['NotAllowed']);
    expect(errorsOf(await startConsult(await as('twoUnits'), input()))).toEqual(['NotReady']);
    expect(errorsOf(await startConsult(await as('administrator'), input()))).toEqual(['NotReady']);
  });

  it('begins one question however often it is asked with one key, and nobody else gets it', async () => {
    const key = input();
    const started = await Promise.all(Array.from({ length: 8 }, async () => startConsult(await as('physician'), key)));
    expect(new Set(started.map(({ consult }) => consult?.id)).size).toBe(1);
    expect(errorsOf(await startConsult(await as('nurse'), key))).toEqual(['InvalidInput requestKey']);
    expect(errorsOf(await startConsult(await as('physician'), { ...key, requestKey: 'not-a-uuid' }))).toEqual(['InvalidInput requestKey']);
  });
});
