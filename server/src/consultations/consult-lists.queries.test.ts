import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { consultQueue, levelConsults, myConsults, triageInbox } from './consult-lists.queries.ts';
import type { QueueList } from './consult.enums.ts';
import { queueConsult } from './queue-consult.ts';
import { replyToClarification } from './reply-to-clarification.ts';
import { requestClarification } from './request-clarification.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { snoozeConsult } from './snooze-consult.ts';
import { answered, claimed, contexts, queued, readyDraft, submitted, type As } from './testing/consult-steps.ts';
import { withdrawConsult } from './withdraw-consult.ts';

describe('the lists of questions', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => toNodeId('Consult', id));
  const queue = async (list: QueueList, persona: PersonaKey = 'consultant') =>
    idsOf(await consultQueue(await as(persona), { first: 100 }, list));
  const inbox = async (persona: PersonaKey) => idsOf(await triageInbox(await as(persona), { first: 100 }));
  const asked = async (persona: PersonaKey, filter: object = {}, unit?: string) =>
    idsOf(await myConsults(await as(persona, unit), { first: 100 }, { wholeUnit: false, topic: null, open: null, ...filter }));

  it('have each question of a responder in one of four lists, and follow it', async () => {
    const where = async (id: string) => {
      const lists: QueueList[] = ['MINE', 'FREE', 'REPLIED', 'ANSWERED'];
      const found = await Promise.all(lists.map(async (list) => ((await queue(list)).includes(id) ? [list] : [])));
      return found.flat();
    };
    expect(await where(await queued(as))).toEqual(['FREE']);
    const id = await claimed(as);
    expect(await where(id)).toEqual(['MINE']);
    expect(await queue('FREE', 'secondConsultant')).not.toContain(id);
    await requestClarification(await as('consultant'), { consultId: id, questions: ['Vilken dos?'] });
    expect(await where(id)).toEqual(['MINE']);
    await replyToClarification(await as('physician'), { consultId: id, text: '900 mg.' });
    expect(await where(id)).toEqual(['REPLIED']);
    await saveAnswerDraft(await as('consultant'), { consultId: id, revision: 0, text: 'Svar' });
    expect(await where(id)).toEqual(['MINE']);
    const answeredId = await answered(as);
    expect(await where(answeredId)).toEqual(['ANSWERED']);
    await closeOutConsult(await as('physician'), {
      consultId: answeredId,
      patientOutcome: 'NEW_COURSE',
      referralEffect: 'NO_PARTICULAR_BENEFIT',
    });
    clock.advance(60_000);
    const newer = await answered(as);
    expect((await queue('ANSWERED')).slice(0, 2)).toEqual([newer, answeredId]);
    expect(await queue('ANSWERED', 'secondConsultant')).not.toContain(newer);
  });

  it('have every question of the level for whoever leads it, open or over, and none for others', async () => {
    const level = async (persona: PersonaKey, open: boolean) => idsOf(await levelConsults(await as(persona), { first: 100 }, open));
    const [sent, inQueue, taken, done] = [await submitted(as), await queued(as), await claimed(as), await answered(as)];
    await closeOutConsult(await as('physician'), {
      consultId: done,
      patientOutcome: 'NEW_COURSE',
      referralEffect: 'NO_PARTICULAR_BENEFIT',
    });
    const draft = await readyDraft(as);
    const open = await level('levelLead', true);
    const { nodes } = await levelConsults(await as('levelLead'), { first: 100 }, true);
    const isAnswered = nodes.map(({ state }) => state === 'ANSWERED' || state === 'FOLLOW_UP');
    expect(isAnswered).toEqual(isAnswered.toSorted((one, other) => Number(one) - Number(other)));
    expect(new Set(isAnswered).size).toBe(2);
    expect(open).toEqual(expect.arrayContaining([sent, inQueue, taken]));
    expect(open).not.toContain(draft);
    expect(open).not.toContain(done);
    expect((await level('levelLead', false))[0]).toBe(done);
    for (const persona of ['consultant', 'physician', 'triage'] as const) expect(await level(persona, true)).toEqual([]);
  });

  it('have what triage has put off in a list of its own until its day', async () => {
    const id = await submitted(as);
    expect(await snoozeConsult(await as('triage'), { consultId: id, until: '2026-11-25', reason: 'AWAITING_COLLEAGUE' })).toMatchObject({
      errors: [],
    });
    expect(await inbox('triage')).not.toContain(id);
    expect(idsOf(await triageInbox(await as('triage'), { first: 100 }, true))).toEqual([id]);
    expect(idsOf(await triageInbox(await as('consultant'), { first: 100 }, true))).toEqual([]);
  });

  it('put priority first, then the oldest, page after page', async () => {
    clock.advance(60_000);
    const first = await submitted(as);
    clock.advance(60_000);
    const second = await submitted(as);
    clock.advance(60_000);
    const urgent = await submitted(as);
    const context = await as('triage');
    for (const [consultId, priority] of [
      [second, 'ROUTINE'],
      [first, 'ROUTINE'],
      [urgent, 'PRIORITY'],
    ] as const) {
      await queueConsult(await as('triage'), { consultId, priority });
    }
    const all = await queue('FREE');
    expect(all[0]).toBe(urgent);
    expect(all.indexOf(first)).toBeLessThan(all.indexOf(second));
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof consultQueue>> = await consultQueue(await as('consultant'), { first: 2, after }, 'FREE');
      paged.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(idsOf(await triageInbox(context, { first: 100 }))).not.toContain(first);
  });

  it('show triage what was sent to where it does triage, and nobody else', async () => {
    const here = await submitted(as);
    const unit = 'exempelvardcentralen-vastra-gotaland';
    const elsewhere = await submitted(as, { persona: 'twoUnits', unit });
    expect(await inbox('triage')).toContain(here);
    expect(await inbox('triage')).not.toContain(elsewhere);
    for (const persona of ['physician', 'consultant', 'levelLead', 'administrator'] as const) expect(await inbox(persona)).toEqual([]);
    expect(idsOf(await triageInbox(testContext(database), { first: 20 }))).toEqual([]);
    for (const persona of ['physician', 'triage', 'editor'] as const) expect(await queue('FREE', persona)).toEqual([]);
  });

  it('show askers their own for the unit they work for, and colleagues’ sent ones when asked to', async () => {
    const unit = 'exempelvardcentralen-vastra-gotaland';
    const there = await readyDraft(as, { persona: 'twoUnits', unit });
    expect(await asked('twoUnits', {}, unit)).toEqual(expect.arrayContaining([there]));
    expect(await asked('twoUnits', {}, 'exempelvardcentralen-skane')).not.toContain(there);
    expect(await asked('twoUnits')).toEqual([]);

    const [draft, sent] = [await readyDraft(as), await submitted(as)];
    expect(await asked('physician')).toEqual(expect.arrayContaining([draft, sent]));
    expect(await asked('nurse')).not.toContain(sent);
    expect(await asked('nurse', { wholeUnit: true })).toContain(sent);
    expect(await asked('nurse', { wholeUnit: true })).not.toContain(draft);
    expect(await asked('consultant', { wholeUnit: true })).toEqual([]);
  });

  it('narrow by topic and by whether anything waits, and drop drafts that were given up', async () => {
    const draft = await readyDraft(as, { topic: 'HEADACHE' });
    expect(await asked('physician', { topic: 'HEADACHE', open: true })).toEqual([draft]);
    expect(await asked('physician', { topic: 'OROFACIAL', open: true })).toEqual([]);
    expect(await asked('physician', { topic: 'OROFACIAL', open: false })).toHaveLength(1);
    await withdrawConsult(await as('physician'), { consultId: draft });
    expect(await asked('physician', { topic: 'HEADACHE' })).not.toContain(draft);
    const sent = await submitted(as, { topic: 'HEADACHE' });
    await withdrawConsult(await as('physician'), { consultId: sent });
    expect(await asked('physician', { topic: 'HEADACHE' })).toContain(sent);
  });
});
