import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { declineConsult } from './decline-consult.ts';
import { consultOf, contexts, errorsOf, openTasks, queued, submitted, type As } from './testing/consult-steps.ts';

describe('declining a question', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const input = (consultId: string) => ({ consultId, reason: 'NEEDS_REFERRAL' as const, redirect: 'Skriv remiss till smärtmottagningen.' });

  it('says why and where to turn, and gives the asker a notice with a task', async () => {
    const consultId = await submitted(as);
    expect(await declineConsult(await as('triage'), input(consultId))).toMatchObject({ errors: [], consult: { state: 'DECLINED' } });
    const em = database.orm.em.fork();
    const uuid = String(idOf('Consult', consultId));
    expect(await em.findOneOrFail(ConsultMessage, { consultId: uuid, kind: 'DECLINE' })).toMatchObject({
      text: 'Skriv remiss till smärtmottagningen.',
    });
    const notice = await em.findOneOrFail(ConsultNotice, { consultId: uuid });
    expect(notice).toMatchObject({ kind: 'DECLINED', acknowledgedAt: null });
    const { requesterId } = await consultOf(database, consultId);
    expect(await em.findOneOrFail(Task, { subjectId: notice.id, closedAt: null })).toMatchObject({
      kind: 'CONSULT_NOTICE',
      personId: requesterId,
    });
    expect(await openTasks(database, consultId)).toEqual([]);
  });

  it('is also the lead’s to do, from the queue too, and nobody else’s', async () => {
    const consultId = await queued(as);
    expect(errorsOf(await declineConsult(await as('consultant'), input(consultId)))).toEqual(['NotAllowed']);
    expect(errorsOf(await declineConsult(await as('physician'), input(consultId)))).toEqual(['NotAllowed']);
    expect(errorsOf(await declineConsult(await as('levelLead'), input(consultId)))).toEqual([]);
    expect(errorsOf(await declineConsult(await as('triage'), input(consultId)))).toEqual(['NotReady']);
  });

  it('needs somewhere to turn, without anything that identifies a person', async () => {
    const consultId = await submitted(as);
    const decline = async (redirect: string) => errorsOf(await declineConsult(await as('triage'), { ...input(consultId), redirect }));
    expect(await decline(' ')).toEqual(['InvalidInput redirect']);
    expect(await decline('Ring patienten 18900117-9838.')).toEqual(['IdentityFound redirect']);
    expect((await consultOf(database, consultId)).state).toBe('SUBMITTED');
  });
});
