import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { replyToClarification } from './reply-to-clarification.ts';
import { requestClarification } from './request-clarification.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, type As } from './testing/consult-steps.ts';

describe('replying to a request for more information', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const waiting = async (): Promise<string> => {
    const consultId = await claimed(as);
    await requestClarification(await as('consultant'), { consultId, questions: ['Vilken dos?'] });
    return consultId;
  };

  it('gives it back to the responder, as one that came back', async () => {
    const consultId = await waiting();
    const result = await replyToClarification(await as('physician'), { consultId, text: '900 mg per dygn.' });
    expect(result).toMatchObject({ errors: [], consult: { state: 'IN_PROGRESS' } });
    expect((await consultOf(database, consultId)).repliedAt).not.toBeNull();
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_ANSWER']);
  });

  it('is the asker’s to do, not a colleague’s, and once', async () => {
    const consultId = await waiting();
    const input = { consultId, text: '900 mg per dygn.' };
    for (const persona of ['nurse', 'consultant', 'triage'] as const) {
      expect(errorsOf(await replyToClarification(await as(persona), input))).toEqual(['NotAllowed']);
    }
    const results = await Promise.all([1, 2, 3].map(async () => replyToClarification(await as('physician'), input)));
    expect(results.map(errorsOf).toSorted()).toEqual([[], ['NotReady'], ['NotReady']]);
    expect((await consultOf(database, consultId)).messageCount).toBe(3);
  });

  it('stores nothing in which a person may be identified', async () => {
    const consultId = await waiting();
    const reply = async (text: string) => errorsOf(await replyToClarification(await as('physician'), { consultId, text }));
    expect(await reply('Pat 1212121212 tar 900 mg.')).toEqual(['IdentityFound text']);
    expect(await reply('')).toEqual(['InvalidInput text']);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'AWAITING_REQUESTER', messageCount: 2 });
  });
});
