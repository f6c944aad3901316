import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { Person } from '../../identity/person.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { answerConsult } from '../answer-consult.ts';
import { askFollowUp } from '../ask-follow-up.ts';
import { claimConsult } from '../claim-consult.ts';
import { releaseConsult } from '../release-consult.ts';
import { saveAnswerDraft } from '../save-answer-draft.ts';
import { consultOf, contexts, errorsOf, plainAnswer, queued, type As } from '../testing/consult-steps.ts';
import { askCoSignature } from './ask-co-signature.ts';
import { setSupervision } from './set-supervision.ts';
import { coSignAnswer, returnAnswer } from './settle-co-signature.ts';

const READ = `query ($id: ID!) { consult(id: $id) { viewerNeedsCoSigning viewerHandling coSigning { askedOfName outcome revision }
  answerToCoSign { text revision } messages { kind coSignerName } } }`;

type Read = {
  consult: {
    viewerNeedsCoSigning: boolean;
    viewerHandling: string[];
    coSigning: { askedOfName: string; outcome: string | null; revision: number | null } | null;
    answerToCoSign: { text: string; revision: number } | null;
    messages: { kind: string; coSignerName: string | null }[];
  } | null;
};

describe('the answer of a responder under supervision', () => {
  let app: TestApp;
  let as: As;
  let people: Record<'trainee' | 'consultant' | 'secondConsultant' | 'clinicConsultant', string>;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    const idOfPersona = async (subject: string) =>
      toNodeId('Person', (await app.database.orm.em.fork().findOneOrFail(Person, { subject })).id);
    const [trainee, consultant, secondConsultant, clinicConsultant] = await Promise.all(
      ['trainee', 'consultant', 'secondConsultant', 'clinicConsultant'].map(idOfPersona),
    );
    people = { trainee, consultant, secondConsultant, clinicConsultant } as typeof people;
    await setSupervision(await as('levelLead'), { personId: people.trainee, supervised: true });
  });
  afterAll(() => app.close());

  const read = async (consultId: string, persona: Parameters<As>[0]) =>
    (await app.query<Read>(READ, { id: consultId }, { as: persona })).data.consult;
  const open = (kind: string) => app.database.orm.em.fork().count(Task, { kind, closedAt: null });

  async function claimedByTrainee(): Promise<string> {
    const consultId = await queued(as);
    expect(errorsOf(await claimConsult(await as('trainee'), { consultId }))).toEqual([]);
    return consultId;
  }
  const write = async (consultId: string, revision: number, text = plainAnswer.text) =>
    Number((await saveAnswerDraft(await as('trainee'), { ...plainAnswer, text, consultId, revision })).revision);
  const sign = async (consultId: string, text = plainAnswer.text) =>
    errorsOf(await answerConsult(await as('trainee'), { ...plainAnswer, text, consultId }));

  async function asked(): Promise<{ consultId: string; revision: number }> {
    const consultId = await claimedByTrainee();
    const revision = await write(consultId, 0);
    expect(errorsOf(await askCoSignature(await as('trainee'), { consultId, personId: people.consultant }))).toEqual([]);
    return { consultId, revision };
  }

  it('is not sent before a colleague has signed it too, and then says who', async () => {
    const { consultId, revision } = await asked();
    expect(await sign(consultId)).toEqual(['NotReady']);
    expect(await read(consultId, 'trainee')).toMatchObject({
      viewerNeedsCoSigning: true,
      coSigning: { outcome: null },
      answerToCoSign: null,
    });
    const seen = await read(consultId, 'consultant');
    expect(seen).toMatchObject({ answerToCoSign: { text: plainAnswer.text, revision }, viewerNeedsCoSigning: false, coSigning: null });
    expect(seen?.viewerHandling).toContain('CO_SIGN');
    expect(await read(consultId, 'secondConsultant')).toMatchObject({ answerToCoSign: null });
    expect(await read(consultId, 'physician')).toMatchObject({ answerToCoSign: null, coSigning: null });
    expect(errorsOf(await coSignAnswer(await as('consultant'), { consultId, revision }))).toEqual([]);
    expect(await read(consultId, 'trainee')).toMatchObject({ coSigning: { outcome: 'SIGNED', revision } });
    expect(await open('CONSULT_CO_SIGNED')).toBe(1);
    expect(await sign(consultId)).toEqual([]);
    expect((await read(consultId, 'physician'))?.messages.find(({ kind }) => kind === 'ANSWER')).toEqual({
      kind: 'ANSWER',
      coSignerName: 'Konsult, Kunskapscentrum Södra',
    });
    expect((await consultOf(app.database, consultId)).responderId).toBe(idOf('Person', people.trainee));
    expect([await open('CONSULT_CO_SIGN'), await open('CONSULT_CO_SIGNED')]).toEqual([0, 0]);
  });

  it('has to be signed anew when a word is changed, and for every answer', async () => {
    const { consultId, revision } = await asked();
    const changed = `${plainAnswer.text} Ring om det blir sämre.`;
    const next = await write(consultId, revision, changed);
    expect(errorsOf(await coSignAnswer(await as('consultant'), { consultId, revision }))).toEqual(['Conflict revision']);
    await coSignAnswer(await as('consultant'), { consultId, revision: next });
    // Neither another text than the one that was signed, nor the signed one once the draft reads otherwise.
    expect(await sign(consultId)).toEqual(['NotReady']);
    await write(consultId, next, plainAnswer.text);
    expect(await sign(consultId, changed)).toEqual(['NotReady']);
    expect(await read(consultId, 'trainee')).toMatchObject({ coSigning: { revision: next } });
    await askCoSignature(await as('trainee'), { consultId, personId: people.secondConsultant });
    expect(errorsOf(await coSignAnswer(await as('consultant'), { consultId, revision: next + 1 }))).toEqual(['NotAllowed']);
    expect(errorsOf(await coSignAnswer(await as('secondConsultant'), { consultId, revision: next + 1 }))).toEqual([]);
    expect(await sign(consultId)).toEqual([]);
    expect(errorsOf(await askFollowUp(await as('physician'), { consultId, text: 'Och om det inte hjälper?' }))).toEqual([]);
    for (let again = 0; again < next + 1; again += 1) await write(consultId, again, `${plainAnswer.text} ${again === next ? '' : again}`);
    expect(await sign(consultId)).toEqual(['NotReady']);
  });

  it('comes back with comments, which stand in the thread', async () => {
    const { consultId } = await asked();
    expect(errorsOf(await returnAnswer(await as('consultant'), { consultId, text: 'Ring 070-1740605.' }))).toEqual(['IdentityFound text']);
    expect(errorsOf(await returnAnswer(await as('consultant'), { consultId, text: 'Ta upp risken med opioider.' }))).toEqual([]);
    expect(await read(consultId, 'trainee')).toMatchObject({ coSigning: { outcome: 'RETURNED' } });
    expect(await open('CONSULT_RETURNED')).toBe(1);
    expect(await sign(consultId)).toEqual(['NotReady']);
    expect(errorsOf(await returnAnswer(await as('consultant'), { consultId, text: 'Igen.' }))).toEqual(['NotAllowed']);
  });

  it('is asked of a colleague of the pool who is under nobody’s supervision, once it is whole', async () => {
    const consultId = await claimedByTrainee();
    await saveAnswerDraft(await as('trainee'), { consultId, revision: 0, text: 'Kort' });
    const ask = async (personId: string) => errorsOf(await askCoSignature(await as('trainee'), { consultId, personId }));
    expect(await ask(people.consultant)).toContain('InvalidInput disposition');
    await write(consultId, 1);
    for (const personId of [people.trainee, people.clinicConsultant, 'Person:finns-inte'])
      expect(await ask(personId)).toEqual(['InvalidInput personId']);
    await setSupervision(await as('levelLead'), { personId: people.secondConsultant, supervised: true });
    expect(await ask(people.secondConsultant)).toEqual(['InvalidInput personId']);
    await setSupervision(await as('levelLead'), { personId: people.secondConsultant, supervised: false });
    expect(await ask(people.consultant)).toEqual([]);
    const before = await open('CONSULT_CO_SIGN');
    expect(errorsOf(await releaseConsult(await as('trainee'), { consultId, reason: 'WORKLOAD' }))).toEqual([]);
    expect(await open('CONSULT_CO_SIGN')).toBe(before - 1);
    expect(errorsOf(await coSignAnswer(await as('consultant'), { consultId, revision: 2 }))).toEqual(['NotAllowed']);
  });

  it('is decided by the lead of the level, for those in the pool', async () => {
    const set = async (persona: Parameters<As>[0], personId: string) =>
      errorsOf(await setSupervision(await as(persona), { personId, supervised: true }));
    expect(await set('consultant', people.trainee)).toEqual(['NotAllowed']);
    expect(await set('physician', people.trainee)).toEqual(['NotAllowed']);
    expect(await set('levelLead', people.clinicConsultant)).toEqual(['NotFound personId']);
    const pool = await app.query<{ myPool: { name: string; supervised: boolean }[] }>(
      '{ myPool { name supervised } }',
      {},
      { as: 'levelLead' },
    );
    expect(pool.data.myPool.filter(({ supervised }) => supervised).map(({ name }) => name)).toEqual([
      'Konsult under handledning, Kunskapscentrum Södra',
    ]);
  });
});
