import type { AgeBand } from 'shared/consultations/consult-template.ts';
import type { LevelReason } from 'shared/consultations/handling-words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import type { Context } from '../kernel/context.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Task } from '../tasks/task.entity.ts';
import { personaViewer } from '../testing/signed-in-as.ts';
import { signedIn, TestClock, testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { answerConsult } from './answer-consult.ts';
import { askOpinion } from './opinions/ask-opinion.ts';
import { assignConsult } from './assign-consult.ts';
import { claimConsult } from './claim-consult.ts';
import { stepsOfConsult } from './consult-history.loaders.ts';
import { messagesOfConsult } from './consult-texts.loaders.ts';
import { acrossTargetsOfConsult, handlingOf } from './consult-handling.queries.ts';
import { consultRow } from './consult.queries.ts';
import { ConsultClockTime } from './consult-clock-time.entity.ts';
import { giveOpinion } from './opinions/give-opinion.ts';
import { passToLevel } from './pass-to-level.ts';
import { releaseConsult } from './release-consult.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { setCapacity } from './set-capacity.ts';
import { claimed, consultOf, contexts, errorsOf, plainAnswer, queued, unitOf, type As } from './testing/consult-steps.ts';

describe('working together on a question', () => {
  let database: TestDatabase;
  let as: As;
  let clinic: string;
  let nurseId: string;
  const clock = new TestClock();
  const personOf = async (persona: 'consultant' | 'secondConsultant') => (await personaViewer(database, clock, persona)).personId;
  const begun = async (ageBand?: AgeBand): Promise<string> => {
    const consultId = await claimed(as, ageBand ? { ageBand } : {});
    await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Jag läser.' });
    return consultId;
  };
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
    const em = database.orm.em.fork();
    clinic = (await em.findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' })).id;
    const nurse = await em.findOneOrFail(Person, { subject: 'nurse' });
    nurseId = nurse.id;
    em.persist(
      em.create(RoleAssignment, {
        personId: nurse.id,
        role: 'CONSULT_RESPONDER',
        organisationNodeId: clinic,
        validFrom: '2026-01-01',
        validTo: null,
        artefactId: null,
      }),
    );
    await em.flush();
  });
  afterAll(() => database.close());

  it('hands a question down to a lower level of the track with advice, and the pool there may pass it up again', async () => {
    const consultId = await begun();
    const pass = async (unitId: string, reason: LevelReason = 'BELONGS_LOWER') =>
      errorsOf(
        await passToLevel(await as('consultant'), {
          consultId,
          unitId: toNodeId('Unit', unitId),
          reason,
          text: 'Börja med sömnen.',
        }),
      );
    const other = await database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: 'exempel-niva-2-teamet-skane' });
    expect(await pass(other.id)).toEqual(['InvalidInput unitId']);
    expect(await pass(clinic, 'NEEDS_HIGHER_COMPETENCE')).toEqual(['InvalidInput reason']);
    expect(await pass(clinic)).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'QUEUED', rank: 3, answeringUnitId: clinic, responderId: null });
    expect(errorsOf(await claimConsult(await as('secondConsultant'), { consultId }))).toEqual(['NotFound consultId']);
    const read = async (reader: Context) => (await messagesOfConsult(reader, String(idOf('Consult', consultId)))) ?? [];
    // Advice to whoever takes over is no answer: the asker sees that it was passed on, and reads the advice once it is signed.
    expect((await read(await as('physician'))).map(({ kind }) => kind)).toEqual(['QUESTION']);
    const steps = await stepsOfConsult(await as('physician'), String(idOf('Consult', consultId)));
    expect(steps?.at(-1)).toMatchObject({ transition: 'T16', reasonCode: 'BELONGS_LOWER' });
    const there = testContext(database, signedIn(nurseId, [{ role: 'CONSULT_RESPONDER', organisationNodeId: clinic }], clinic), clock);
    expect(errorsOf(await claimConsult(there, { consultId }))).toEqual([]);
    expect((await read(there)).map(({ kind }) => kind)).toEqual(['QUESTION', 'HANDOVER']);
  });

  it('may be passed on as soon as it is taken, which begins the work', async () => {
    const consultId = await claimed(as);
    const responder = await as('consultant');
    const row = await consultRow(responder, String(idOf('Consult', consultId)));
    expect(row && (await handlingOf(responder, row))).toContain('PASS_TO_LEVEL');
    const input = { consultId, unitId: toNodeId('Unit', clinic), reason: 'BELONGS_LOWER', text: 'Börja med sömnen.' } as const;
    expect(errorsOf(await passToLevel(await as('secondConsultant'), input))).toEqual(['NotAllowed']);
    expect(errorsOf(await passToLevel(responder, input))).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'QUEUED', rank: 3, answeringUnitId: clinic });
  });

  it('goes across to those who answer for children, for that reason alone, and back to adult care once it is found to belong there', async () => {
    const em = database.orm.em.fork();
    const team = (await em.findOneOrFail(OrganisationNode, { slug: 'exempel-barnsmartteamet-skane' })).id;
    const consultId = await begun('AGE_18_29');
    const pass = async (as: Context, unitId: string, reason: LevelReason) =>
      errorsOf(await passToLevel(as, { consultId, unitId: toNodeId('Unit', unitId), reason, text: 'En ung vuxen, se tråden.' }));
    expect(await pass(await as('consultant'), team, 'NEEDS_TEAM')).toEqual(['InvalidInput reason']);
    expect(await pass(await as('consultant'), clinic, 'CHILD_COMPETENCE')).toEqual(['InvalidInput unitId']);
    clock.advance(60_000);
    expect(await pass(await as('consultant'), team, 'CHILD_COMPETENCE')).toEqual([]);
    // Levels of the track it came to: the team is on the third, whoever asked on the first.
    const there = { state: 'QUEUED', track: 'CHILD', rank: 3, requesterRank: 1, answeringUnitId: team };
    expect(await consultOf(database, consultId)).toMatchObject(there);
    const lap = await database.orm.em
      .fork()
      .findOneOrFail(ConsultClockTime, { consultId: String(idOf('Consult', consultId)), clock: 'LEVEL' });
    expect(lap).toMatchObject({ track: 'ADULT', rank: 4 });
    expect(errorsOf(await claimConsult(await as('childConsultant'), { consultId }))).toEqual([]);
    await saveAnswerDraft(await as('childConsultant'), { consultId, revision: 0, text: 'Jag läser.' });
    for (const reason of ['NEEDS_HIGHER_COMPETENCE', 'CHILD_COMPETENCE', 'NEEDS_TEAM'] as const)
      expect(await pass(await as('childConsultant'), clinic, reason)).toEqual(['InvalidInput reason']);
    expect(await pass(await as('childConsultant'), clinic, 'ADULT_CARE')).toEqual([]);
    const back = { state: 'QUEUED', track: 'ADULT', rank: 3, requesterRank: 1, answeringUnitId: clinic };
    expect(await consultOf(database, consultId)).toMatchObject(back);
  });

  it('never takes the question of a child to the track of adults', async () => {
    const consultId = await claimed(as, { topic: 'CHILD', ageBand: 'AGE_16_17' });
    await saveAnswerDraft(await as('childConsultant'), { consultId, revision: 0, text: 'Jag läser.' });
    const centre = await unitOf(as, 'consultant');
    for (const reason of ['ADULT_CARE', 'BELONGS_LOWER', 'CHILD_COMPETENCE'] as const) {
      for (const unitId of [toNodeId('Unit', clinic), centre]) {
        const down = { consultId, unitId, reason, text: 'Snart vuxen.' };
        expect(errorsOf(await passToLevel(await as('childConsultant'), down))).toEqual(['InvalidInput unitId']);
      }
    }
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'IN_PROGRESS', track: 'CHILD' });
  });

  it('does not go across with the question of somebody who is no child any more', async () => {
    const em = database.orm.em.fork();
    const team = (await em.findOneOrFail(OrganisationNode, { slug: 'exempel-barnsmartteamet-skane' })).id;
    const consultId = await begun('AGE_40_49');
    const responder = await as('consultant');
    const row = await consultRow(responder, String(idOf('Consult', consultId)));
    expect(row && (await acrossTargetsOfConsult(responder, row))).toEqual([]);
    const across = { consultId, unitId: toNodeId('Unit', team), reason: 'CHILD_COMPETENCE', text: 'En vuxen.' } as const;
    expect(errorsOf(await passToLevel(await as('consultant'), across))).toEqual(['InvalidInput unitId']);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'IN_PROGRESS', track: 'ADULT' });
  });

  it('waits for a mandatory second opinion, which a colleague gives in the thread while the responder stays accountable', async () => {
    const consultId = await begun();
    const ask = async (personId: string, mandatory: boolean) =>
      errorsOf(
        await askOpinion(await as('consultant'), {
          consultId,
          personId: toNodeId('Person', personId),
          mandatory,
          text: 'Håller du med om dosen?',
        }),
      );
    expect(await ask(await personOf('consultant'), false)).toEqual(['InvalidInput personId']);
    expect(await ask(await personOf('secondConsultant'), true)).toEqual([]);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual(['NotReady']);
    expect(errorsOf(await giveOpinion(await as('consultant'), { consultId, text: 'Ja.' }))).toEqual(['NotAllowed']);
    expect(errorsOf(await giveOpinion(await as('secondConsultant'), { consultId, text: 'Ja, men långsammare.' }))).toEqual([]);
    expect(errorsOf(await giveOpinion(await as('secondConsultant'), { consultId, text: 'Igen.' }))).toEqual(['NotAllowed']);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
    const times = await database.orm.em.fork().find(ConsultClockTime, { clock: 'FIRST_ANSWER' });
    expect(times.every(({ running, paused, elapsed }) => running + paused === elapsed)).toBe(true);
  });

  it('asks nothing more of a colleague once it is out of the responder’s hands, and holds up nobody who has it after', async () => {
    const consultId = await begun();
    const asked = { consultId, personId: toNodeId('Person', await personOf('secondConsultant')), mandatory: true, text: 'Se på dosen.' };
    expect(errorsOf(await askOpinion(await as('consultant'), asked))).toEqual([]);
    const open = () => database.orm.em.fork().count(Task, { kind: 'CONSULT_OPINION', closedAt: null });
    const before = await open();
    expect(errorsOf(await releaseConsult(await as('consultant'), { consultId, reason: 'WORKLOAD' }))).toEqual([]);
    expect(await open()).toBe(before - 1);
    expect(errorsOf(await claimConsult(await as('secondConsultant'), { consultId }))).toEqual([]);
    expect(errorsOf(await answerConsult(await as('secondConsultant'), { ...plainAnswer, consultId }))).toEqual([]);
  });

  it('is given by the lead to the least loaded who is there; who is away gets none and gives back what is not begun', async () => {
    const taken = await claimed(as);
    expect(await setCapacity(await as('consultant'), { cap: 3, awayFrom: '2026-11-23', awayUntil: '2026-11-27' })).toMatchObject({
      errors: [],
    });
    expect((await consultOf(database, taken)).state).toBe('QUEUED');
    expect(errorsOf(await claimConsult(await as('consultant'), { consultId: taken }))).toEqual(['NotReady']);
    const consultId = await queued(as);
    expect(errorsOf(await assignConsult(await as('consultant'), { consultId }))).toEqual(['NotAllowed']);
    expect(errorsOf(await assignConsult(await as('levelLead'), { consultId }))).toEqual([]);
    expect((await consultOf(database, consultId)).responderId).toBe(await personOf('secondConsultant'));
    expect(await setCapacity(await as('secondConsultant'), { cap: 0 })).toMatchObject({ errors: [] });
    expect(errorsOf(await claimConsult(await as('secondConsultant'), { consultId: taken }))).toEqual(['NotReady']);
    expect(errorsOf((await setCapacity(await as('nurse'), { cap: 3 })) as never)).toEqual(['NotAllowed']);
    expect(
      errorsOf((await setCapacity(await as('consultant'), { cap: 3, awayFrom: '2026-12-02', awayUntil: '2026-12-01' })) as never),
    ).toEqual(['InvalidInput awayUntil']);
  });
});
