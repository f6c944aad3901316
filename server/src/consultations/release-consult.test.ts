import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { claimConsult } from './claim-consult.ts';
import { releaseConsult } from './release-consult.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, type As } from './testing/consult-steps.ts';

describe('giving a question back', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('puts it in the queue again, for anyone of the pool to take', async () => {
    const consultId = await claimed(as);
    await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Påbörjat svar.' });
    expect(await releaseConsult(await as('consultant'), { consultId, reason: 'ABSENCE' })).toMatchObject({
      errors: [],
      consult: { state: 'QUEUED', responderId: null },
    });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLAIM']);
    expect(errorsOf(await claimConsult(await as('secondConsultant'), { consultId }))).toEqual([]);
  });

  it('is the responder’s or the lead’s to do', async () => {
    const consultId = await claimed(as);
    const input = { consultId, reason: 'WORKLOAD' as const };
    for (const persona of ['secondConsultant', 'triage', 'physician'] as const) {
      expect(errorsOf(await releaseConsult(await as(persona), input))).toEqual(['NotAllowed']);
    }
    expect(errorsOf(await releaseConsult(await as('levelLead'), input))).toEqual([]);
    expect((await consultOf(database, consultId)).responderId).toBeNull();
    expect(errorsOf(await releaseConsult(await as('levelLead'), input))).toEqual(['NotReady']);
  });
});
