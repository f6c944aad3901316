import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ballotsOf } from './ballot.queries.ts';
import { Ballot } from './ballot.entity.ts';
import { castVote } from './cast-vote.ts';
import { closeBallot } from './close-ballot.ts';
import { documentInWork } from './edition-document.ts';
import { endRecusal } from './end-recusal.ts';
import { openBallot } from './open-ballot.ts';
import { recuseMember } from './recuse-member.ts';
import { Recusal } from './recusal.entity.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { Vote } from './vote.entity.ts';
import type { BallotChoice } from 'shared/review/review-words.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.editions.start(GABAPENTIN);
  await reviews.member('consultant', 'AUTHOR');
  await reviews.member('twoUnits', 'REVIEWER', { external: true, area: 'blekinge', specialty: 'allmänmedicin' });
});
afterAll(() => database.close());

describe('a vote', () => {
  const open = async (question: string) => {
    expect(wordsOf(await openBallot(await reviews.as('editor'), { artefactId, nodeId: 'gap-1', question }))).toEqual([]);
    return reviews.em.findOneOrFail(Ballot, { question });
  };
  const vote = async (key: PersonaKey, { id }: Ballot, choice: BallotChoice, reason: string | null = null) =>
    wordsOf(await castVote(await reviews.as(key), { artefactId, ballotId: toNodeId('Ballot', id), choice, reason }));
  const seenBy = async (key: PersonaKey, { id, artefactId }: Ballot) =>
    (await ballotsOf(await reviews.as(key), artefactId)).find((ballot) => ballot.id === id);

  it('is one for each member, tells nothing while it is open, and keeps dissent with its reason', async () => {
    await reviews.member('secondConsultant', 'AUTHOR');
    const ballot = await open('Är kunskapsluckan rätt beskriven?');
    expect(await vote('consultant', ballot, 'FOR')).toEqual([]);
    expect(await vote('consultant', ballot, 'AGAINST', 'Ändrar mig.')).toEqual(['Du har redan röstat.']);
    expect(await vote('twoUnits', ballot, 'AGAINST')).toEqual(['Skriv ett skäl.']);
    expect(await vote('twoUnits', ballot, 'AGAINST', 'Studierna är för små.')).toEqual([]);
    expect(await vote('editor', ballot, 'FOR')).toEqual(['Bara den som är med i arbetsgruppen kan göra det här.']);
    expect(await seenBy('editor', ballot)).toMatchObject({ voters: 3, voted: 2, tally: null, agreement: null, dissents: [] });
    const id = toNodeId('Ballot', ballot.id);
    expect(wordsOf(await closeBallot(await reviews.as('consultant'), { artefactId, ballotId: id }))).toHaveLength(1);
    expect(wordsOf(await closeBallot(await reviews.as('editor'), { artefactId, ballotId: id }))).toEqual([]);
    expect(await seenBy('secondConsultant', ballot)).toMatchObject({
      tally: { FOR: 1, AGAINST: 1, ABSTAIN: 0 },
      agreement: 'NONE',
      dissents: [{ name: 'Läkare på två enheter', reason: 'Studierna är för små.' }],
    });
    expect(await vote('secondConsultant', ballot, 'FOR')).toEqual(['Omröstningen är avslutad.']);
    expect(await reviews.em.count(Task, { kind: 'VOTE', subjectId: ballot.id, closedAt: null })).toBe(0);
  });

  it('is not given by a member with a conflict of interest in the question, who is told so', async () => {
    const memberId = toNodeId('TeamMember', (await reviews.memberOf('secondConsultant')).id);
    const asked = { artefactId, memberId, nodeId: 'gap-1', reason: 'Ledde studien.' };
    expect((await recuseMember(await reviews.as('consultant'), asked)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await recuseMember(await reviews.as('secondConsultant'), asked))).toEqual([]);
    const ballot = await open('Ska luckan prioriteras?');
    expect(await vote('secondConsultant', ballot, 'FOR')).toEqual(['Du är jävig i den här frågan och kan inte rösta om den.']);
    expect(await seenBy('secondConsultant', ballot)).toMatchObject({ voters: 2, viewerIsRecused: true, viewerMayVote: false });
    expect(await reviews.em.count(Task, { kind: 'VOTE', subjectId: ballot.id })).toBe(2);
    const recusal = await reviews.em.findOneOrFail(Recusal, { endedAt: null });
    const end = { artefactId, recusalId: toNodeId('Recusal', recusal.id) };
    expect((await endRecusal(await reviews.as('secondConsultant'), end)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await endRecusal(await reviews.as('editor'), end))).toEqual([]);
    expect(await reviews.em.count(Task, { kind: 'VOTE', subjectId: ballot.id, closedAt: null })).toBe(3);
    expect(await vote('secondConsultant', ballot, 'FOR')).toEqual([]);
  });

  const recuse = async (key: PersonaKey, nodeId = 'gap-1') => {
    const { id, personId } = await reviews.memberOf(key);
    const said = { artefactId, memberId: toNodeId('TeamMember', id), nodeId, reason: 'Ledde studien.' };
    expect(wordsOf(await recuseMember(await reviews.as('editor'), said))).toEqual([]);
    const recusal = await reviews.em.findOneOrFail(Recusal, { personId, nodeId, endedAt: null });
    return { artefactId, recusalId: toNodeId('Recusal', recusal.id) };
  };
  const close = async ({ id }: Ballot) =>
    expect(wordsOf(await closeBallot(await reviews.as('editor'), { artefactId, ballotId: toNodeId('Ballot', id) }))).toEqual([]);
  const waiting = async (key: PersonaKey, { id }: Ballot) =>
    reviews.em.count(Task, { kind: 'VOTE', subjectId: id, personId: (await reviews.person(key)).id, closedAt: null });

  it('of a member found to have a conflict of interest while it is open does not count, and nobody is asked for it', async () => {
    const ballot = await open('Räknas den som är jävig?');
    await vote('consultant', ballot, 'FOR');
    await vote('twoUnits', ballot, 'AGAINST', 'Studierna är för små.');
    const end = await recuse('twoUnits');
    expect(await seenBy('twoUnits', ballot)).toMatchObject({ voters: 2, voted: 1, viewerHasVoted: false, viewerMayVote: false });
    await endRecusal(await reviews.as('editor'), end);
    expect(await seenBy('twoUnits', ballot)).toMatchObject({ voters: 3, voted: 2, viewerHasVoted: true });
    expect(await waiting('twoUnits', ballot)).toBe(0);
    await endRecusal(await reviews.as('editor'), await recuse('secondConsultant'));
    expect(await waiting('secondConsultant', ballot)).toBe(1);
    const again = await recuse('twoUnits');
    await recuse('secondConsultant');
    expect(await waiting('secondConsultant', ballot)).toBe(0);
    reviews.pass(1);
    await close(ballot);
    reviews.pass(1);
    await endRecusal(await reviews.as('editor'), again);
    expect(await seenBy('editor', ballot)).toMatchObject({
      voters: 1,
      voted: 1,
      tally: { FOR: 1, AGAINST: 0, ABSTAIN: 0 },
      dissents: [],
      keptOut: ['Konsult två, Kunskapscentrum Södra', 'Läkare på två enheter'],
      recusedAfter: [],
    });
    for (const { id } of await reviews.em.find(Recusal, { endedAt: null }))
      await endRecusal(await reviews.as('editor'), { artefactId, recusalId: toNodeId('Recusal', id) });
  });

  it('stands as it was when the conflict of interest is told after the close, and it is told that it was', async () => {
    const ballot = await open('Anmäls jävet för sent?');
    await vote('consultant', ballot, 'FOR');
    await vote('twoUnits', ballot, 'AGAINST', 'Studierna är för små.');
    await close(ballot);
    reviews.pass(1);
    const end = await recuse('twoUnits');
    expect(await seenBy('editor', ballot)).toMatchObject({
      voters: 3,
      tally: { FOR: 1, AGAINST: 1 },
      keptOut: [],
      recusedAfter: ['Läkare på två enheter'],
    });
    await endRecusal(await reviews.as('editor'), end);
  });

  it('is not written, changed or taken away in the database when it is closed, nor given with a conflict of interest', async () => {
    const ballot = await open('I databasen?');
    await vote('consultant', ballot, 'FOR');
    const end = await recuse('twoUnits');
    const { id: personId } = await reviews.person('twoUnits');
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const give = () =>
      owner.query(`insert into vote ("ballotId", "personId", choice, "votedAt") values ($1, $2, 'FOR', now())`, [ballot.id, personId]);
    await expect(give()).rejects.toMatchObject({ code: '23001' });
    await endRecusal(await reviews.as('editor'), end);
    await close(ballot);
    await expect(give()).rejects.toMatchObject({ code: '23001' });
    await expect(owner.query(`update vote set choice = 'AGAINST'`)).rejects.toMatchObject({ code: '23001' });
    await expect(owner.query('delete from vote')).rejects.toMatchObject({ code: '23001' });
    await owner.end();
  });

  it('is not opened again or asked otherwise in the database by the role that serves', async () => {
    const ballot = await open('Öppnas igen?');
    const served = new pg.Client({ connectionString: database.appUrl });
    await served.connect();
    const set = (change: string) => served.query(`update ballot set ${change} where id = $1`, [ballot.id]);
    await expect(set(`question = 'En annan?'`)).rejects.toMatchObject({ code: '23001' });
    await close(ballot);
    for (const change of [`"closedAt" = null`, `"closedAt" = now()`, `within = '{}'`])
      await expect(set(change)).rejects.toMatchObject({ code: '23001' });
    await served.end();
  });

  describe('on a part that stands within what somebody keeps out of', () => {
    let root: string;
    let end: { artefactId: string; recusalId: string };
    beforeAll(async () => {
      root = (await documentInWork(await reviews.as('editor'), await reviews.artefact()))?.root ?? '';
    });

    it('is not theirs to give: the page keeps them out, nobody asks them, and it does not count', async () => {
      const before = await open('Öppnad innan jävet?');
      await vote('twoUnits', before, 'FOR');
      end = await recuse('twoUnits', root);
      expect(await seenBy('twoUnits', before)).toMatchObject({ voted: 0, voters: 2, viewerIsRecused: true, viewerMayVote: false });
      const after = await open('Öppnad efter jävet?');
      expect(await seenBy('twoUnits', after)).toMatchObject({ voters: 2, keptOut: ['Läkare på två enheter'], viewerMayVote: false });
      expect(await waiting('twoUnits', after)).toBe(0);
      expect(await vote('twoUnits', after, 'FOR')).toEqual(['Du är jävig i den här frågan och kan inte rösta om den.']);
      expect(await waiting('secondConsultant', before)).toBe(1);
      await recuse('secondConsultant', root);
      expect([await waiting('secondConsultant', before), await waiting('secondConsultant', after)]).toEqual([0, 0]);
    });

    it('is refused by the database too', async () => {
      const ballot = await open('I databasen, inom det hela?');
      const { id: personId } = await reviews.person('twoUnits');
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      const insert = `insert into vote ("ballotId", "personId", choice, "votedAt") values ($1, $2, 'FOR', now())`;
      await expect(owner.query(insert, [ballot.id, personId])).rejects.toMatchObject({ code: '23001' });
      await owner.end();
    });

    it('stays closed to them when they keep out of the part alone no longer, and a vote on the whole stays open to who keeps out of a part', async () => {
      const ofPart = await recuse('twoUnits');
      const ballot = await open('Om delen?');
      await endRecusal(await reviews.as('editor'), ofPart);
      expect(await waiting('twoUnits', ballot)).toBe(0);
      await endRecusal(await reviews.as('editor'), end);
      expect(await waiting('twoUnits', ballot)).toBe(1);
      await recuse('twoUnits');
      const question = 'Om det hela?';
      expect(wordsOf(await openBallot(await reviews.as('editor'), { artefactId, nodeId: root, question }))).toEqual([]);
      expect(await vote('twoUnits', await reviews.em.findOneOrFail(Ballot, { question }), 'FOR')).toEqual([]);
      for (const { id } of await reviews.em.find(Recusal, { endedAt: null }))
        await endRecusal(await reviews.as('editor'), { artefactId, recusalId: toNodeId('Recusal', id) });
    });
  });

  it('of fewer than half of those who may vote is counted, and says nothing of how far the team agrees', async () => {
    const ballot = await open('Räcker en röst av tre?');
    await vote('consultant', ballot, 'FOR');
    await close(ballot);
    expect(await seenBy('editor', ballot)).toMatchObject({ voters: 3, voted: 1, tally: { FOR: 1 }, agreement: null });
  });

  it('given twice at the same moment counts once', async () => {
    const ballot = await open('Två gånger?');
    const both = await Promise.all([vote('consultant', ballot, 'FOR'), vote('consultant', ballot, 'ABSTAIN')]);
    expect(both.map((words) => words.length).sort()).toEqual([0, 1]);
    expect(await reviews.em.count(Vote, { ballotId: ballot.id })).toBe(1);
  });
});
