import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { queueConsult } from './queue-consult.ts';
import { consultOf, contexts, errorsOf, openTasks, submitted, type As } from './testing/consult-steps.ts';

describe('putting a question in the queue', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('sets the priority, closes the task of triage and opens one for the pool', async () => {
    const consultId = await submitted(as);
    const { errors, consult } = await queueConsult(await as('triage'), { consultId, priority: 'PRIORITY' });
    expect(errors).toEqual([]);
    expect(consult).toMatchObject({ state: 'QUEUED', priority: 'PRIORITY' });
    expect((await consultOf(database, consultId)).queuedAt).not.toBeNull();
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLAIM']);
  });

  it('is triage’s to do, once', async () => {
    const consultId = await submitted(as);
    const input = { consultId, priority: 'ROUTINE' as const };
    for (const persona of ['physician', 'nurse', 'levelLead'] as const) {
      expect(errorsOf(await queueConsult(await as(persona), input))).toEqual(['NotAllowed']);
    }
    for (const persona of ['consultant', 'editor', 'administrator', 'privacyOfficer', 'paediatrician'] as const) {
      expect(errorsOf(await queueConsult(await as(persona), input))).toEqual(['NotFound consultId']);
    }
    const results = await Promise.all([1, 2, 3].map(async () => queueConsult(await as('triage'), input)));
    expect(results.filter(({ consult }) => consult !== null)).toHaveLength(1);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'QUEUED', step: 3 });
  });
});
