import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testContext } from '../testing/test-context.ts';
import { nodesOfKind } from './organisation.queries.ts';

describe('the register of the organisation', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
  });
  afterAll(() => database.close());

  it('has 21 regions, and no region with a code that does not exist', async () => {
    const regions = await nodesOfKind(testContext(database), 'REGION');
    expect(regions).toHaveLength(21);
    expect(regions.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['02', '11', '15', '16']));
  });
});
