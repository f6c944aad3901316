import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../kernel/context.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { claimConsult } from './claim-consult.ts';
import { closeAsKnown } from './close-as-known.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { Consult } from './consult.entity.ts';
import { liftQuarantine } from './lift-quarantine.ts';
import { moveConsult } from './move-consult.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { releaseConsult } from './release-consult.ts';
import { reopenConsult } from './reopen-consult.ts';
import { requestClarification } from './request-clarification.ts';
import { saveConsultDraft } from './save-consult-draft.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { submitConsult } from './submit-consult.ts';
import { answered, claimed, contexts, errorsOf, readyDraft, type As } from './testing/consult-steps.ts';
import { voidConsult } from './void-consult.ts';
import { withdrawConsult } from './withdraw-consult.ts';

describe('telling those who have no work by a step', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  /** What is told and not yet seen: to whom, and what. Each has a task of its own. */
  async function told(consultId: string): Promise<string[]> {
    const em = database.orm.em.fork();
    const id = String(idOf('Consult', consultId));
    const notices = await em.find(ConsultNotice, { consultId: id, acknowledgedAt: null });
    const tasks = await em.find(Task, { subjectType: 'ConsultNotice', subjectId: { $in: notices.map((each) => each.id) }, closedAt: null });
    expect(tasks.map(({ subjectId, personId }) => `${subjectId} ${personId ?? ''}`).toSorted()).toEqual(
      notices.map((each) => `${each.id} ${each.personId}`).toSorted(),
    );
    const { requesterId } = await em.findOneOrFail(Consult, id);
    return notices.map(({ kind, personId }) => `${personId === requesterId ? 'asker' : 'responder'} ${kind}`).toSorted();
  }

  it('tells who answered that the question is closed, who says when it is seen', async () => {
    const consultId = await answered(as);
    await closeOutConsult(await as('physician'), {
      consultId,
      patientOutcome: 'NEW_COURSE',
      referralEffect: 'NO_PARTICULAR_BENEFIT',
    });
    expect(await told(consultId)).toEqual(['responder CLOSED_OUT']);
    const [notice] = await database.orm.em
      .fork()
      .find(ConsultNotice, { consultId: String(idOf('Consult', consultId)), kind: 'CLOSED_OUT' });
    const noticeId = toNodeId('ConsultNotice', String(notice?.id));
    expect(errorsOf(await acknowledgeNotice(await as('physician'), { noticeId }))).toEqual(['NotFound noticeId']);
    expect(errorsOf(await acknowledgeNotice(await as('consultant'), { noticeId }))).toEqual([]);
    expect(await told(consultId)).toEqual([]);
  });

  it('tells both of a quarantine and of its end, but nobody of what they did, and both of a question entered in error', async () => {
    const consultId = await claimed(as);
    await quarantineConsult(await as('consultant'), { consultId, reason: 'RECOGNISABLE' });
    expect(await told(consultId)).toEqual(['asker QUARANTINED', 'asker TAKEN']);
    const redactions = [{ number: 1, title: 'Nervsmärta', text: 'Utan kännetecken.' }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    expect(await told(consultId)).toEqual(['asker QUARANTINE_LIFTED', 'asker TAKEN', 'responder QUARANTINE_LIFTED']);
    await voidConsult(await as('levelLead'), { consultId, reason: 'DOUBLE' });
    await voidConsult(await as('privacyOfficer'), { consultId, reason: 'DOUBLE' });
    expect(await told(consultId)).toEqual(['asker VOIDED', 'responder VOIDED']);
  });

  it('tells the asker of another level', async () => {
    const consultId = await claimed(as);
    await saveAnswerDraft(await as('consultant'), { consultId, text: 'Börjar här', revision: 0 });
    await inTransaction(await as('consultant'), async (context) => {
      const consult = await context.em.findOneOrFail(Consult, String(idOf('Consult', consultId)));
      const facts = { reason: 'CHILD', summary: 'Se tråden', sameTrack: true, targetRank: 5, currentRank: 4, leadMustConfirm: false };
      expect(await moveConsult(context, consult, { transition: 'T15', role: 'RS', facts, changes: { responderId: null } })).toBeNull();
    });
    expect(await told(consultId)).toEqual(['asker LEVEL_CHANGED']);
  });

  it('tells the asker that somebody has taken it, until nobody has or something more comes', async () => {
    const consultId = await claimed(as);
    expect(await told(consultId)).toEqual(['asker TAKEN']);
    expect(errorsOf(await releaseConsult(await as('consultant'), { consultId, reason: 'WORKLOAD' }))).toEqual([]);
    expect(await told(consultId)).toEqual([]);
    await claimConsult(await as('secondConsultant'), { consultId });
    expect(await told(consultId)).toEqual(['asker TAKEN']);
    await requestClarification(await as('secondConsultant'), { consultId, questions: ['Hur är sömnen?'] });
    expect(await told(consultId)).toEqual([]);
    expect(await told(await answered(as))).toEqual([]);
  });

  it('tells who had it in hand that it was withdrawn', async () => {
    const consultId = await claimed(as);
    expect(errorsOf(await withdrawConsult(await as('physician'), { consultId, reason: 'NO_LONGER_NEEDED' }))).toEqual([]);
    expect(await told(consultId)).toEqual(['responder WITHDRAWN']);
  });

  it('takes away what is no longer so when a question is opened again', async () => {
    const consultId = await readyDraft(as);
    await saveConsultDraft(await as('physician'), { consultId, fields: [], answers: { revision: 1, acceptsKnownAnswer: true } });
    await submitConsult(await as('physician'), { consultId });
    const artefactId = toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk'));
    expect(errorsOf(await closeAsKnown(await as('triage'), { consultId, artefactId }))).toEqual([]);
    expect(await told(consultId)).toEqual(['asker KNOWN_ANSWER']);
    expect(errorsOf(await reopenConsult(await as('physician'), { consultId, reason: 'NOT_ANSWERED' }))).toEqual([]);
    expect(await told(consultId)).toEqual([]);
  });
});
