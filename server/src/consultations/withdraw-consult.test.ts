import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { withdrawConsult } from './withdraw-consult.ts';
import { answered, claimed, consultOf, contexts, errorsOf, openTasks, readyDraft, type As } from './testing/consult-steps.ts';

describe('taking a question back', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('deletes what was not sent, and keeps why', async () => {
    const consultId = await readyDraft(as);
    const id = String(idOf('Consult', consultId));
    expect(await withdrawConsult(await as('physician'), { consultId, reason: 'SOLVED_BY_KNOWLEDGE' })).toMatchObject({
      errors: [],
      consult: { state: 'WITHDRAWN' },
    });
    const em = database.orm.em.fork();
    expect(await em.count(ConsultDraftField, { consultId: id })).toBe(0);
    expect(await em.findOneOrFail(ConsultTransition, { consultId: id, transition: 'T22' })).toMatchObject({
      reasonCode: 'SOLVED_BY_KNOWLEDGE',
      fromState: 'DRAFT',
    });
  });

  it('is possible until it is answered, and closes every task', async () => {
    const consultId = await claimed(as);
    expect(errorsOf(await withdrawConsult(await as('consultant'), { consultId }))).toEqual(['NotAllowed']);
    expect(errorsOf(await withdrawConsult(await as('physician'), { consultId }))).toEqual([]);
    expect(await openTasks(database, consultId)).toEqual([]);
    expect(errorsOf(await withdrawConsult(await as('physician'), { consultId }))).toEqual(['NotReady']);
    expect(errorsOf(await withdrawConsult(await as('physician'), { consultId: await answered(as) }))).toEqual(['NotReady']);
    expect((await consultOf(database, consultId)).closedAt).not.toBeNull();
  });
});
