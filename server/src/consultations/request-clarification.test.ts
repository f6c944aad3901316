import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ConsultClockEvent } from './consult-clock-event.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { requestClarification } from './request-clarification.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, type As } from './testing/consult-steps.ts';

describe('asking for more information', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('sends the questions, waits for the asker and pauses the time to answer', async () => {
    const consultId = await claimed(as);
    const questions = ['Vilken dos?', 'Hur länge?'];
    expect(await requestClarification(await as('consultant'), { consultId, questions })).toMatchObject({
      errors: [],
      consult: { state: 'AWAITING_REQUESTER' },
    });
    const em = database.orm.em.fork();
    const uuid = String(idOf('Consult', consultId));
    const message = await em.findOneOrFail(ConsultMessage, { consultId: uuid, kind: 'CLARIFICATION_REQUEST' });
    expect(message.parts?.map(({ text }) => text)).toEqual(questions);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLARIFY']);
    const clocks = await em.find(ConsultClockEvent, { consultId: uuid, effect: { $in: ['PAUSE'] } });
    expect(clocks.map(({ clock }) => clock).toSorted()).toEqual(['CLARIFY', 'FIRST_ANSWER']);
  });

  it('needs at least one question, and each without anything that identifies a person', async () => {
    const consultId = await claimed(as);
    const ask = async (questions: string[]) => errorsOf(await requestClarification(await as('consultant'), { consultId, questions }));
    expect(await ask([])).toEqual(['InvalidInput questions']);
    expect(await ask(['Vilken dos?', ' '])).toEqual(['InvalidInput questions 1']);
    expect(await ask(['Vilken dos?', 'Är det 18900117-9838?'])).toEqual(['IdentityFound questions 1']);
    expect((await consultOf(database, consultId)).state).toBe('ASSIGNED');
  });

  it('is the responder’s to do, once at a time', async () => {
    const consultId = await claimed(as);
    const input = { consultId, questions: ['Vilken dos?'] };
    expect(errorsOf(await requestClarification(await as('secondConsultant'), input))).toEqual(['NotAllowed']);
    const results = await Promise.all([1, 2, 3].map(async () => requestClarification(await as('consultant'), input)));
    expect(results.map(errorsOf).toSorted()).toEqual([[], ['NotReady'], ['NotReady']]);
    expect((await consultOf(database, consultId)).messageCount).toBe(2);
  });
});
