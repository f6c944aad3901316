import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { TestClock, testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { answerConsult } from '../answer-consult.ts';
import { claimConsult } from '../claim-consult.ts';
import { consultRow } from '../consult.queries.ts';
import { ConsultClockTime } from '../consult-clock-time.entity.ts';
import { queueConsult } from '../queue-consult.ts';
import { saveAnswerDraft } from '../save-answer-draft.ts';
import {
  claimed,
  consultOf,
  contexts,
  errorsOf,
  idOfResult,
  openTasks,
  plainAnswer,
  submitted,
  type As,
} from '../testing/consult-steps.ts';
import { nextLevelOffer } from './next-level.queries.ts';
import { passToNextLevel } from './pass-to-next-level.ts';

const DAY = 86_400_000;

describe('the next level, offered when nobody answered in time', () => {
  let database: TestDatabase;
  let as: As;
  let clinic: string;
  let centre: string;
  const clock = new TestClock();
  const pass = async (milliseconds: number): Promise<void> => {
    clock.advance(milliseconds);
    await runDueJobs(() => testContext(database, undefined, clock));
  };
  const offerTo = async (persona: Parameters<As>[0], consultId: string) => {
    const context = await as(persona);
    const row = await consultRow(context, String(idOf('Consult', consultId)));
    return row && nextLevelOffer(context, row);
  };
  /** With the clinic on level 3, where somebody has begun to answer. */
  const begunAtClinic = async (): Promise<string> => {
    const consultId = await submitted(as);
    const unitId = toNodeId('Unit', clinic);
    idOfResult(await queueConsult(await as('triage'), { consultId, priority: 'ROUTINE', unitId }));
    idOfResult(await claimConsult(await as('clinicConsultant'), { consultId }));
    await saveAnswerDraft(await as('clinicConsultant'), { consultId, revision: 0, text: 'Jag läser.' });
    return consultId;
  };
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
    const em = database.orm.em.fork();
    clinic = (await em.findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' })).id;
    centre = (await em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' })).id;
  });
  afterAll(() => database.close());

  it('is nobody’s before the time is over, then the lead’s alone, who accepts with one decision; the time below is kept for the level below', async () => {
    const consultId = await begunAtClinic();
    expect(await offerTo('levelLead', consultId)).toBeNull();
    expect(errorsOf(await passToNextLevel(await as('levelLead'), { consultId }))).toEqual(['NotReady']);
    // Over a weekend: five working days from Monday morning are up on the Monday after.
    await pass(8 * DAY);
    expect(await openTasks(database, consultId)).toContain('CONSULT_LATE');
    expect(await offerTo('clinicConsultant', consultId)).toBeNull();
    expect(await offerTo('physician', consultId)).toBeNull();
    expect(await offerTo('levelLead', consultId)).toMatchObject({ target: { unitId: centre, rank: 4 } });
    expect(errorsOf(await passToNextLevel(await as('clinicConsultant'), { consultId }))).toEqual(['NotAllowed']);
    expect(errorsOf(await passToNextLevel(await as('physician'), { consultId }))).toEqual(['NotAllowed']);
    const both = await Promise.all([1, 2].map(async () => errorsOf(await passToNextLevel(await as('levelLead'), { consultId }))));
    expect(both.toSorted()).toEqual([[], ['NotReady']]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'QUEUED', rank: 4, answeringUnitId: centre, responderId: null });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLAIM']);
    const lap = await database.orm.em
      .fork()
      .findOneOrFail(ConsultClockTime, { consultId: String(idOf('Consult', consultId)), clock: 'LEVEL' });
    expect(lap).toMatchObject({ unitId: clinic, rank: 3 });
  });

  it('is told to be none on the highest level, and what was late is no longer once it is answered', async () => {
    const consultId = await claimed(as);
    await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Jag läser.' });
    await pass(8 * DAY);
    expect(await offerTo('levelLead', consultId)).toEqual({ target: null });
    expect(errorsOf(await passToNextLevel(await as('levelLead'), { consultId }))).toEqual(['NotReady']);
    expect(await openTasks(database, consultId)).toContain('CONSULT_LATE');
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLOSE_OUT']);
  });
});
