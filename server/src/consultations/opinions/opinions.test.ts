import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { TestClock, testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { answerConsult } from '../answer-consult.ts';
import { claimConsult } from '../claim-consult.ts';
import { ConsultClockEvent } from '../consult-clock-event.entity.ts';
import { consultRow, readConsult } from '../consult.queries.ts';
import { handlingOf } from '../consult-handling.queries.ts';
import { messagesOfConsult } from '../consult-texts.loaders.ts';
import { liftQuarantine } from '../lift-quarantine.ts';
import { quarantineConsult } from '../quarantine-consult.ts';
import { releaseConsult } from '../release-consult.ts';
import { requestClarification } from '../request-clarification.ts';
import { saveAnswerDraft } from '../save-answer-draft.ts';
import { setCapacity } from '../set-capacity.ts';
import { claimed, contexts, errorsOf, idOfResult, plainAnswer, queued, type As } from '../testing/consult-steps.ts';
import { askOpinion, type AskOpinionInput } from './ask-opinion.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { endOpinion } from './end-opinion.ts';
import { giveOpinion } from './give-opinion.ts';
import { colleaguesOf, opinionsOf } from './opinions.queries.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a second opinion', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  const begun = async (by: PersonaKey = 'consultant', asked: Parameters<typeof queued>[1] = {}): Promise<string> => {
    const consultId =
      by === 'consultant' || asked.topic === 'CHILD'
        ? await claimed(as, asked)
        : idOfResult(await claimConsult(await as(by), { consultId: await queued(as, asked) }));
    await saveAnswerDraft(await as(by), { consultId, revision: 0, text: 'Jag läser.' });
    return consultId;
  };
  const ask = async (consultId: string, of: PersonaKey, more: Partial<AskOpinionInput> = {}, by: PersonaKey = 'consultant') => {
    const { personId, unitId } = await personaViewer(database, clock, of);
    const whom = { personId: toNodeId('Person', personId), unitId: toNodeId('Unit', String(unitId)) };
    return errorsOf(await askOpinion(await as(by), { consultId, ...whom, mandatory: false, text: 'Håller du med om dosen?', ...more }));
  };
  const give = async (consultId: string, by: PersonaKey) =>
    errorsOf(await giveOpinion(await as(by), { consultId, text: 'Ja, men långsammare.' }));
  const rowOf = async (by: PersonaKey, consultId: string) => {
    const context = await as(by);
    const row = await readConsult(context, consultId);
    return row && { context, row };
  };
  const threadOf = async (by: PersonaKey, consultId: string) => {
    const read = await rowOf(by, consultId);
    return read && ((await messagesOfConsult(read.context, read.row.id)) ?? []).map(({ kind }) => kind);
  };
  const opinionOf = (consultId: string) =>
    database.orm.em
      .fork()
      .findOneOrFail(ConsultOpinion, { consultId: String(idOf('Consult', consultId)) }, { orderBy: { askedAt: 'desc' } });
  const tasksOf = async (consultId: string, persona: PersonaKey): Promise<string[]> => {
    const { personId } = await personaViewer(database, clock, persona);
    const em = database.orm.em.fork();
    const ids = (await em.find(ConsultOpinion, { consultId: String(idOf('Consult', consultId)) })).map(({ id }) => id);
    const open = await em.find(Task, { personId, subjectId: { $in: ids }, closedAt: null });
    return open.map(({ kind }) => kind).toSorted();
  };
  const pass = async (milliseconds: number): Promise<void> => {
    clock.advance(milliseconds);
    await runDueJobs(() => testContext(database, undefined, clock));
  };
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  it('is asked of a named member of another pool, who reads and gives it in that question alone, and nothing once it is given', async () => {
    const [consultId, other] = [await begun(), await begun()];
    expect(await rowOf('clinicConsultant', consultId)).toBeNull();
    expect(await ask(consultId, 'clinicConsultant', { mandatory: true })).toEqual([]);
    expect(await ask(consultId, 'clinicConsultant')).toEqual(['InvalidInput personId']);
    expect(await tasksOf(consultId, 'clinicConsultant')).toEqual(['CONSULT_OPINION']);
    expect(await threadOf('clinicConsultant', consultId)).toEqual(['QUESTION', 'OPINION_REQUEST']);
    expect(await rowOf('clinicConsultant', other)).toBeNull();
    const read = await rowOf('clinicConsultant', consultId);
    expect(read && (await handlingOf(read.context, read.row))).toEqual(['GIVE_OPINION', 'QUARANTINE']);
    expect(read && (await colleaguesOf(read.context, read.row))).toEqual([]);
    expect(errorsOf(await answerConsult(await as('clinicConsultant'), { ...plainAnswer, consultId }))).toEqual(['NotAllowed']);
    expect(errorsOf(await releaseConsult(await as('clinicConsultant'), { consultId, reason: 'WORKLOAD' }))).toEqual(['NotAllowed']);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual(['NotReady']);
    expect(await give(consultId, 'clinicConsultant')).toEqual([]);
    // Not advice until the one accountable has signed.
    expect(await threadOf('physician', consultId)).toEqual(['QUESTION']);
    expect(await threadOf('secondConsultant', consultId)).toEqual(['QUESTION', 'OPINION_REQUEST', 'OPINION']);
    expect(await rowOf('clinicConsultant', consultId)).toBeNull();
    expect(await give(consultId, 'clinicConsultant')).toEqual(['NotFound consultId']);
    expect([await tasksOf(consultId, 'clinicConsultant'), await tasksOf(consultId, 'consultant')]).toEqual([[], ['CONSULT_OPINION_GIVEN']]);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
    expect(await tasksOf(consultId, 'consultant')).toEqual([]);
    expect(await threadOf('physician', consultId)).toEqual(['QUESTION', 'OPINION_REQUEST', 'OPINION', 'ANSWER']);
  });

  it('is asked by the responder alone, of somebody in a pool of the healthcare region who is there', async () => {
    const consultId = await begun();
    expect(await ask(consultId, 'clinicConsultant', {}, 'secondConsultant')).toEqual(['NotAllowed']);
    expect(await ask(consultId, 'physician')).toEqual(['InvalidInput personId']);
    expect(await ask(consultId, 'consultant')).toEqual(['InvalidInput personId']);
    const { personId } = await personaViewer(database, clock, 'clinicConsultant');
    expect(await ask(consultId, 'secondConsultant', { personId: toNodeId('Person', personId) })).toEqual(['InvalidInput personId']);
    await setCapacity(await as('clinicConsultant'), { cap: 3, awayFrom: '2026-11-23', awayUntil: '2026-11-27' });
    expect(await ask(consultId, 'clinicConsultant')).toEqual(['InvalidInput personId']);
    await setCapacity(await as('clinicConsultant'), { cap: 3 });
    const read = await rowOf('consultant', consultId);
    const colleagues = read ? await colleaguesOf(read.context, read.row) : [];
    expect(colleagues.map(({ name, tracks }) => [name.split(',')[0], tracks])).toEqual([
      ['Konsult två', ['ADULT']],
      ['Konsult under handledning', ['ADULT']],
      ['Konsult', ['CHILD']],
      ['Konsult', ['ADULT']],
    ]);
  });

  it('has a clock of its own: no clock of the question stands still for it, and it pauses in quarantine', async () => {
    const consultId = await begun();
    const effects = () => database.orm.em.fork().count(ConsultClockEvent, { consultId: String(idOf('Consult', consultId)) });
    const before = await effects();
    await ask(consultId, 'clinicConsultant');
    await pass(HOUR);
    await quarantineConsult(await as('clinicConsultant'), { consultId, reason: 'RECOGNISABLE' });
    expect(await give(consultId, 'clinicConsultant')).toEqual(['NotReady']);
    expect(await threadOf('clinicConsultant', consultId)).toEqual([]);
    clock.advance(HOUR);
    const redactions = [{ number: 1, title: 'En fråga', text: 'Maskerad.', parts: [] }];
    expect(errorsOf(await liftQuarantine(await as('privacyOfficer'), { consultId, redactions }))).toEqual([]);
    const during = await effects();
    clock.advance(HOUR);
    // It may be given while the asker is asked for more.
    await requestClarification(await as('consultant'), { consultId, questions: ['Vilken dos?'] });
    const asked = await effects();
    expect(await give(consultId, 'clinicConsultant')).toEqual([]);
    expect(during).toBeGreaterThan(before);
    expect(await effects()).toBe(asked);
    expect(await opinionOf(consultId)).toMatchObject({ outcome: 'GIVEN', running: 2 * HOUR, paused: HOUR, working: 2 * HOUR });
  });

  it('is reminded of, and the responder is told when its time is out', async () => {
    const consultId = await begun();
    await ask(consultId, 'clinicConsultant');
    expect((await opinionOf(consultId)).dueAt.getTime()).toBeGreaterThan(clock.now().getTime() + DAY);
    const reminders = async () => {
      const opinion = await opinionOf(consultId);
      const task = await database.orm.em.fork().findOneOrFail(Task, { subjectId: opinion.id, kind: 'CONSULT_OPINION' });
      return task.parameters['reminders'];
    };
    await pass(DAY + HOUR);
    expect([await reminders(), await tasksOf(consultId, 'consultant')]).toEqual([1, []]);
    await pass(DAY);
    expect([await reminders(), await tasksOf(consultId, 'consultant')]).toEqual([2, ['CONSULT_OPINION_LATE']]);
    await releaseConsult(await as('consultant'), { consultId, reason: 'WORKLOAD' });
    expect([await tasksOf(consultId, 'clinicConsultant'), await tasksOf(consultId, 'consultant')]).toEqual([[], []]);
    // Whoever has the question after asks anew: what was asked before gives nobody a way in.
    idOfResult(await claimConsult(await as('secondConsultant'), { consultId }));
    await saveAnswerDraft(await as('secondConsultant'), { consultId, revision: 0, text: 'Jag läser.' });
    expect(await rowOf('clinicConsultant', consultId)).toBeNull();
    expect(await opinionOf(consultId)).toMatchObject({ outcome: 'MOVED_ON' });
  });

  it('ends when the colleague cannot, or the responder takes it back, and holds up no answer after', async () => {
    const consultId = await begun();
    await ask(consultId, 'clinicConsultant', { mandatory: true });
    const end = async (by: PersonaKey) => {
      const opinionId = toNodeId('ConsultOpinion', (await opinionOf(consultId)).id);
      return errorsOf(await endOpinion(await as(by), { consultId, opinionId }));
    };
    expect(await end('secondConsultant')).toEqual(['NotFound opinionId']);
    expect(await end('physician')).toEqual(['NotFound opinionId']);
    expect(await end('clinicConsultant')).toEqual([]);
    expect(await end('clinicConsultant')).toEqual(['NotFound consultId']);
    expect(await tasksOf(consultId, 'consultant')).toEqual(['CONSULT_OPINION_DECLINED']);
    clock.advance(1);
    await ask(consultId, 'childConsultant', { mandatory: true });
    expect(await end('consultant')).toEqual([]);
    expect(await rowOf('childConsultant', consultId)).toBeNull();
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
  });

  it('joins an adult to a question about a child, and to one on the way between the tracks as a pair: the answer waits, one signs, and the asker sees both', async () => {
    const child = await begun('childConsultant', { topic: 'CHILD' });
    const childAsks = (id: string, of: PersonaKey, paired = false) => ask(id, of, { paired }, 'childConsultant');
    expect(await childAsks(child, 'clinicConsultant', true)).toEqual(['InvalidInput paired']);
    // The adult centre joins; it takes no child's question.
    expect(await childAsks(child, 'consultant')).toEqual([]);
    const consultId = await begun('childConsultant', { topic: 'CHILD', ageBand: 'AGE_16_17', transition: true });
    const read = await rowOf('childConsultant', consultId);
    expect(read && (await handlingOf(read.context, read.row))).toContain('INVITE_PAIR');
    expect(errorsOf(await answerConsult(await as('childConsultant'), { ...plainAnswer, consultId }))).toEqual(['NotReady']);
    expect(await childAsks(consultId, 'childConsultant', true)).toEqual(['InvalidInput personId']);
    expect(await childAsks(consultId, 'clinicConsultant', true)).toEqual([]);
    expect(await childAsks(consultId, 'secondConsultant', true)).toEqual(['InvalidInput paired']);
    expect(await opinionOf(consultId)).toMatchObject({ paired: true, mandatory: true });
    const id = String(idOf('Consult', consultId));
    const row = await consultRow(await as('physician'), id);
    expect(row && (await opinionsOf(await as('physician'), row))).toMatchObject([
      { paired: true, unitName: 'Exempelsmärtmottagningen', viewerCanEnd: false },
    ]);
    expect(errorsOf(await answerConsult(await as('childConsultant'), { ...plainAnswer, consultId }))).toEqual(['NotReady']);
    expect(await give(consultId, 'clinicConsultant')).toEqual([]);
    expect(errorsOf(await answerConsult(await as('childConsultant'), { ...plainAnswer, consultId }))).toEqual([]);
    const answer = ((await messagesOfConsult(await as('physician'), id)) ?? []).find(({ kind }) => kind === 'ANSWER');
    expect([answer?.authorName, answer?.pairName]).toEqual(['Konsult, Exempelbarnsmärtteamet', 'Konsult, Exempelsmärtmottagningen']);
  });
});
