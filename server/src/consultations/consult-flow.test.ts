import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { answered, contexts, type As } from './testing/consult-steps.ts';
import { readConsult } from './consult.queries.ts';

describe('a question from draft to answer', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('is answered', async () => {
    const id = await answered(as);
    expect(await readConsult(await as('physician'), id)).toMatchObject({
      state: 'ANSWERED',
      disposition: 'MANAGE_HERE',
      knowledgeMissing: true,
    });
  });
});
