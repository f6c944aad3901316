import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { handlingOf } from './consult-handling.queries.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { messagesOfConsult } from './consult-texts.loaders.ts';
import { consultRow, readConsult } from './consult.queries.ts';
import { liftQuarantine } from './lift-quarantine.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { refuseVoid } from './refuse-void.ts';
import { takeBackVoid } from './take-back-void.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, type As } from './testing/consult-steps.ts';
import { voidConsult } from './void-consult.ts';

describe('a question one of the two has marked as entered in error', () => {
  let database: TestDatabase;
  let as: As;
  const uuid = (consultId: string): string => String(idOf('Consult', consultId));
  const marked = async (): Promise<string> => {
    const consultId = await claimed(as);
    expect(errorsOf(await voidConsult(await as('levelLead'), { consultId, reason: 'DOUBLE' }))).toEqual([]);
    return consultId;
  };
  const offered = async (persona: 'levelLead' | 'privacyOfficer', consultId: string) => {
    const context = await as(persona);
    const row = await consultRow(context, uuid(consultId));
    return row ? (await handlingOf(context, row)).filter((step) => step.includes('VOID')) : [];
  };
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('goes on as it was when the other says no, and whoever marked and asked is told why', async () => {
    const consultId = await marked();
    const refuse = async (persona: 'levelLead' | 'privacyOfficer' | 'consultant') =>
      errorsOf(await refuseVoid(await as(persona), { consultId, reason: 'NOT_DOUBLE' }));
    expect(await offered('privacyOfficer', consultId)).toEqual(['VOID', 'REFUSE_VOID']);
    expect(await consultOf(database, consultId)).toMatchObject({ voidRole: 'LD', voidReason: 'DOUBLE' });
    expect(await refuse('levelLead')).toEqual(['NotAllowed']);
    expect(await refuse('consultant')).toEqual(['NotAllowed']);
    expect(await refuse('privacyOfficer')).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'ASSIGNED', voidRole: null, voidById: null, voidReason: null });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_ANSWER']);
    const notices = await database.orm.em.fork().find(ConsultNotice, { consultId: uuid(consultId), kind: 'VOID_REFUSED' });
    expect(notices.map(({ reason }) => reason)).toEqual(['NOT_DOUBLE', 'NOT_DOUBLE']);
    // No asking is left to refuse, and the officer has no part in the question any more.
    expect(await refuse('privacyOfficer')).toEqual(['NotFound consultId']);
    expect(errorsOf(await voidConsult(await as('levelLead'), { consultId, reason: 'DOUBLE' }))).toEqual([]);
    // Marked anew, nobody is told of the no to the time before, whether it is then taken back or not.
    const open = { consultId: uuid(consultId), kind: 'VOID_REFUSED' as const, acknowledgedAt: null };
    expect(await database.orm.em.fork().count(ConsultNotice, open)).toBe(0);
    const tasks = { kind: { $in: ['CONSULT_NOTICE', 'CONSULT_TOLD'] }, subjectId: { $in: notices.map(({ id }) => id) }, closedAt: null };
    expect(await database.orm.em.fork().count(Task, tasks)).toBe(0);
  });

  it('tells an officer who marked it in quarantine, who may open it for that alone once the quarantine is lifted', async () => {
    const consultId = await claimed(as);
    await quarantineConsult(await as('consultant'), { consultId, reason: 'RECOGNISABLE' });
    expect(errorsOf(await voidConsult(await as('privacyOfficer'), { consultId, reason: 'IDENTIFIES' }))).toEqual([]);
    const redactions = [{ number: 1, title: 'En fråga', text: 'Maskerad.', parts: [] }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    expect(errorsOf(await refuseVoid(await as('levelLead'), { consultId, reason: 'CAN_BE_MASKED' }))).toEqual([]);
    const { viewer } = await as('privacyOfficer');
    const personId = viewer.kind === 'PERSON' ? viewer.personId : '';
    const em = database.orm.em.fork();
    const notice = await em.findOneOrFail(ConsultNotice, { consultId: uuid(consultId), kind: 'VOID_REFUSED', personId });
    expect(await em.count(Task, { kind: 'CONSULT_TOLD', subjectId: notice.id, personId, closedAt: null })).toBe(1);
    const officer = await as('privacyOfficer');
    expect(await readConsult(officer, consultId)).not.toBeNull();
    expect((await messagesOfConsult(officer, uuid(consultId))) ?? []).toEqual([]);
    await acknowledgeNotice(await as('privacyOfficer'), { noticeId: toNodeId('ConsultNotice', notice.id) });
    expect(await readConsult(await as('privacyOfficer'), consultId)).toBeNull();
  });

  it('is taken back by whoever marked it, and by nobody else', async () => {
    const consultId = await marked();
    expect(await offered('levelLead', consultId)).toEqual(['TAKE_BACK_VOID']);
    expect(errorsOf(await takeBackVoid(await as('privacyOfficer'), { consultId }))).toEqual(['NotAllowed']);
    const context = () => as('levelLead');
    const twice = await Promise.all([1, 2].map(async () => takeBackVoid(await context(), { consultId })));
    expect(twice.map(errorsOf).toSorted()).toEqual([[], ['NotReady']]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'ASSIGNED', voidRole: null, voidById: null });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_ANSWER']);
    expect(await offered('levelLead', consultId)).toEqual(['VOID']);
  });
});
