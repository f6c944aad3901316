import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { noteKnowledgeShown } from './note-knowledge-shown.ts';
import { startConsult } from './start-consult.ts';
import { consultOf, contexts, errorsOf, idOfResult, submitted, type As } from './testing/consult-steps.ts';

describe('noting that knowledge was shown', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  it('keeps when it was first', async () => {
    const consultId = idOfResult(await startConsult(await as('physician'), { requestKey: crypto.randomUUID(), topic: 'HEADACHE' }));
    const first = clock.now();
    await noteKnowledgeShown(await as('physician'), { consultId });
    clock.advance(60_000);
    expect(await noteKnowledgeShown(await as('physician'), { consultId })).toMatchObject({ errors: [] });
    expect((await consultOf(database, consultId)).knowledgeShownAt).toEqual(first);
    expect(errorsOf(await noteKnowledgeShown(await as('nurse'), { consultId }))).toEqual(['NotFound consultId']);
  });

  it('is over once the question is sent', async () => {
    expect(errorsOf(await noteKnowledgeShown(await as('physician'), { consultId: await submitted(as) }))).toEqual(['NotReady']);
  });
});
