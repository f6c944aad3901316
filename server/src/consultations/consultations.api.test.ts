import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { answerConsult } from './answer-consult.ts';
import { askFollowUp } from './ask-follow-up.ts';
import { ResponderCapacity } from './responder-capacity.entity.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { copyConsult } from './testing/copies.ts';
import { answered, claimed, consultNode, contexts, plainAnswer, queued, readyDraft, submitted, type As } from './testing/consult-steps.ts';
import { CONSULT, LISTS } from './testing/operations.ts';

type Thread = {
  consult:
    | null
    | (Record<string, unknown> & {
        messages: { citations: unknown[]; parts: unknown[] }[];
        history: { text: string }[];
        title: string | null;
        recordText: string | null;
      });
};
type Page = { nodes: { id: string; title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Lists = Record<'mine' | 'free' | 'replied' | 'inbox' | 'asked', Page>;

describe('questions in the API', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    // Lists of a hundred need somebody who has taken a hundred.
    const { em, viewer } = await as('consultant');
    if (viewer.kind === 'GUEST' || !viewer.unitId) throw new Error('The consultant works nowhere.');
    const always = { awayFrom: null, awayUntil: null, changedAt: app.clock.now() };
    em.persist(em.create(ResponderCapacity, { personId: viewer.personId, unitId: viewer.unitId, cap: 1000, ...always }));
    await em.flush();
  });
  afterAll(() => app.close());

  const thread = (id: string, who: Parameters<TestApp['query']>[2]) => app.query<Thread>(CONSULT, { id }, who);
  const readsOf = (id: string) =>
    app.database.orm.em
      .fork()
      .find(LedgerEvent, { action: 'CONSULT_READ', objectId: String(idOf('Consult', id)) }, { orderBy: { sequence: 'asc' } });
  const can = (consult: Thread['consult']): string[] =>
    Object.entries(consult ?? {})
      .filter(([name, value]) => name.startsWith('viewerCan') && value === true)
      .map(([name]) => name.slice('viewerCan'.length));

  it('shows the asker the thread, the answer with what it rests on, and text for the record', async () => {
    const { data, errors } = await app.query<{ myConsults: { nodes: { id: string; title: string }[] } }>(
      '{ myConsults(topic: NEUROPATHIC, first: 5) { nodes { id title } } }',
      {},
      { as: 'nurse' },
    );
    expect(errors).toEqual([]);
    const [found] = data.myConsults.nodes;
    expect(found?.title).toBe('Bältrossmärta med yrsel och nedsatt njurfunktion');
    const answer = await thread(String(found?.id), { as: 'nurse' });
    expect(answer.errors).toEqual([]);
    expect(answer.data.consult).toMatchObject({
      state: 'FOLLOW_UP',
      stateLabel: 'Uppföljning planerad',
      waitingOn: 'RQ',
      viewerIs: ['RQ'],
      dispositionLabel: 'Fortsätt handlägga på er nivå',
      requesterUnit: { shortName: expect.stringContaining('Exempelvårdcentralen') },
      closeOut: { patientOutcome: 'NEW_COURSE' },
      draft: null,
      answerDraft: null,
    });
    const messages = answer.data.consult?.messages ?? [];
    expect(messages).toMatchObject([
      { kind: 'QUESTION', authorRoleLabel: 'Den som frågar', parts: [{ label: 'Utbredning' }, {}, {}, {}, {}] },
      { kind: 'ANSWER', authorName: 'Konsult, Kunskapscentrum Södra', dispositionLabel: 'Fortsätt handlägga på er nivå' },
    ]);
    expect(messages[1]?.citations).toContainEqual(
      expect.objectContaining({
        targetNodeId: 'outcome-phn-50',
        targetType: 'outcome',
        stale: null,
        pinnedVersion: expect.objectContaining({ major: 1, minor: 0 }),
      }),
    );
    expect(answer.data.consult?.history.map(({ text }) => text)).toEqual([
      'Påbörjade frågan',
      'Skickade frågan',
      'Lade frågan i kö',
      'Tog frågan',
      'Började skriva svar',
      'Besvarade frågan',
      'Avslutade frågan',
    ]);
    const { recordText } = answer.data.consult ?? {};
    expect(recordText).toMatch(/^Råd från .*\n\nFråga: Går det att använda gabapentin/u);
    expect(recordText).toContain('Stöds av: ');
    for (const hidden of ['KS-', 'http', '/konsultation', 'Konsult, Kunskapscentrum', 'Sjuksköterska'])
      expect(recordText).not.toContain(hidden);
  });

  it('gives the responder the parts an answer rests on so far, with the texts they belong to', async () => {
    const consultId = await claimed(as);
    const citations = [{ artefactId: toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk')), nodeId: 'outcome-phn-50' }];
    await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, citations });
    const read = await app.query<{ consult: unknown }>(
      'query ($id: ID!) { consult(id: $id) { answerDraft { citations { nodeId type label { sv } artefact { slug publishedVersion { number } } } } } }',
      { id: consultId },
      { as: 'consultant' },
    );
    expect(read.errors).toEqual([]);
    expect(read.data.consult).toMatchObject({
      answerDraft: {
        citations: [
          {
            nodeId: 'outcome-phn-50',
            type: 'outcome',
            artefact: { slug: 'eval-gabapentin-neuropatisk', publishedVersion: { number: '1.0' } },
          },
        ],
      },
    });
  });

  it('words it in English for those who ask in English', async () => {
    const id = await submitted(as);
    const { data } = await thread(id, { as: 'physician', locale: 'en' });
    expect(data.consult).toMatchObject({ stateLabel: 'Sent', topicName: 'Neuropathic pain', waitingOnLabel: 'Triage' });
    expect(data.consult?.messages[0]).toMatchObject({ kindLabel: 'Question' });
  });

  it('answers an unknown id and a forbidden one byte for byte alike, and logs both', async () => {
    const forbidden = [await readyDraft(as), await submitted(as), await claimed(as), await answered(as)];
    const outsiders = ['paediatrician', 'unitManager', 'editor', 'administrator', 'privacyOfficer', 'courseEditor', 'withoutRole'] as const;
    for (const persona of outsiders) {
      const unknown = consultNode(crypto.randomUUID());
      const nothing = await thread(unknown, { as: persona });
      expect(nothing.data).toEqual({ consult: null });
      expect((await readsOf(unknown)).map(({ outcome }) => outcome)).toEqual(['DENIED']);
      for (const id of persona === 'unitManager' ? forbidden.slice(0, 1) : forbidden) {
        const refused = await thread(id, { as: persona });
        expect(refused.body).toBe(nothing.body);
        expect(refused.statements.length).toBe(nothing.statements.length);
        expect((await readsOf(id)).at(-1)).toMatchObject({ outcome: 'DENIED' });
      }
    }
    const [draft = ''] = forbidden;
    for (const persona of ['nurse', 'triage', 'consultant', 'levelLead', 'unitManager'] as const)
      expect((await thread(draft, { as: persona })).data).toEqual({ consult: null });
    const guest = await thread(draft, {});
    expect(guest.data).toEqual({ consult: null });
  });

  it('finds a question by its number for who may see it, however the number is written, and for nobody else', async () => {
    const id = await claimed(as);
    const { data } = await app.query<{ consult: { reference: string } }>(
      'query ($id: ID!) { consult(id: $id) { reference } }',
      { id },
      { as: 'physician' },
    );
    const { reference } = data.consult;
    const find = (text: string, persona?: 'physician' | 'consultant' | 'levelLead' | 'unitManager' | 'paediatrician' | 'editor') =>
      app.query<{ consultByReference: { id: string } | null }>(
        'query ($text: String!) { consultByReference(reference: $text) { id } }',
        { text },
        persona ? { as: persona } : {},
      );
    for (const persona of ['physician', 'consultant', 'levelLead', 'unitManager'] as const)
      expect((await find(reference, persona)).data).toEqual({ consultByReference: { id } });
    const [, year, number] = reference.split('-');
    expect((await find(` ks ${year} ${Number(number)}`, 'physician')).data).toEqual({ consultByReference: { id } });
    const unknown = await find('KS-1999-0001', 'editor');
    expect(unknown.data).toEqual({ consultByReference: null });
    for (const persona of ['paediatrician', 'editor'] as const) {
      expect((await find(reference, persona)).body).toBe(unknown.body);
      expect((await readsOf(id)).at(-1)).toMatchObject({ outcome: 'DENIED' });
    }
    expect((await find(reference)).body).toBe(unknown.body);
    expect((await find('opioider', 'physician')).data).toEqual({ consultByReference: null });
  });

  it('answers mutations of unknown and forbidden questions alike', async () => {
    const mutation = `mutation ($id: ID!) { claimConsult(input: { consultId: $id }) { consult { id } errors { __typename ... on UserError { message path } } } }`;
    const forbidden = await app.query(mutation, { id: await submitted(as) }, { as: 'paediatrician' });
    const unknown = await app.query(mutation, { id: consultNode(crypto.randomUUID()) }, { as: 'paediatrician' });
    const nonsense = await app.query(mutation, { id: 'nonsense' }, { as: 'paediatrician' });
    expect(forbidden.data).toMatchObject({ claimConsult: { consult: null, errors: [{ __typename: 'NotFound' }] } });
    expect([unknown.body, nonsense.body]).toEqual([forbidden.body, forbidden.body]);
  });

  it('offers each person the steps that are theirs', async () => {
    const [draft, sent, free, taken, done] = [
      await readyDraft(as),
      await submitted(as),
      await queued(as),
      await claimed(as),
      await answered(as),
    ];
    const offered = async (id: string, persona: 'physician' | 'nurse' | 'triage' | 'consultant' | 'secondConsultant' | 'levelLead') =>
      can((await thread(id, { as: persona })).data.consult);
    expect(await offered(draft, 'physician')).toEqual(['Edit', 'Submit', 'Withdraw']);
    expect(await offered(sent, 'physician')).toEqual(['Withdraw']);
    expect(await offered(sent, 'nurse')).toEqual([]);
    expect(await offered(sent, 'triage')).toEqual(['Queue', 'Decline']);
    expect(await offered(sent, 'levelLead')).toEqual(['Decline']);
    expect(await offered(free, 'consultant')).toEqual(['Claim']);
    expect(await offered(taken, 'consultant')).toEqual(['Release', 'RequestClarification', 'Answer']);
    expect(await offered(taken, 'secondConsultant')).toEqual([]);
    expect(await offered(taken, 'levelLead')).toEqual(['Release']);
    expect(await offered(done, 'physician')).toEqual(['AskFollowUp', 'CloseOut']);
  });

  it('logs every read of a text before it answers: who, in which role, which part', async () => {
    const id = await answered(as);
    await thread(id, { as: 'secondConsultant' });
    const parts = (await readsOf(id)).map(({ actorRole, outcome, details }) => `${actorRole} ${outcome} ${String(details['part'])}`);
    expect(parts.toSorted()).toEqual(['MB ALLOWED THREAD', 'MB ALLOWED TITLE']);
    await app.query('query ($id: ID!) { consult(id: $id) { state topicName } }', { id }, { as: 'secondConsultant' });
    expect(await readsOf(id)).toHaveLength(2);
  });

  it('tells the drafts of an asker apart by their first words, in as many statements for three as for one, and tells nobody else', async () => {
    const drafts: string[] = [];
    for (const token of ['a', 'b', 'c']) {
      app.clock.advance(1000);
      drafts.push(await readyDraft(as, { token, topic: 'OROFACIAL' }));
    }
    type Glances = { myConsults: { nodes: { id: string; draftGlance: { words: string } | null }[] } };
    const read = (first: number) =>
      app.query<Glances>(
        `{ myConsults(topic: OROFACIAL, first: ${first}) { nodes { id draftGlance { words writtenAt } } } }`,
        {},
        { as: 'physician' },
      );
    const [one, three] = [await read(1), await read(3)];
    expect(three.data.myConsults.nodes.map(({ draftGlance }) => draftGlance?.words.at(-1))).toEqual(['c', 'b', 'a']);
    expect(three.statements.length).toBe(one.statements.length);
    const foreign = `{ consult(id: "${drafts[0]}") { draftGlance { words } } }`;
    expect((await app.query(foreign, {}, { as: 'nurse' })).data).toEqual({ consult: null });
  });

  it('runs as many statements for a hundred rows as for twenty, in every list, titles and all', async () => {
    for (const [make, persona] of [
      [submitted, 'triage'],
      [queued, 'consultant'],
      [claimed, 'consultant'],
      [answered, 'physician'],
    ] as const) {
      const id = await make(as);
      await copyConsult(app.database.ownerUrl, id, 100);
      const twenty = await app.query<Lists>(LISTS, { first: 20 }, { as: persona });
      const hundred = await app.query<Lists>(LISTS, { first: 100 }, { as: persona });
      expect([twenty.errors, hundred.errors]).toEqual([[], []]);
      const longest = ({ data }: typeof twenty): number => Math.max(...Object.values(data).map(({ nodes }) => nodes.length));
      expect([longest(twenty), longest(hundred)]).toEqual([20, 100]);
      expect(hundred.statements.length).toBe(twenty.statements.length);
    }
  });

  it('runs as many statements for a long thread as for a short one', async () => {
    const [short, long] = [await answered(as), await answered(as)];
    for (let turn = 0; turn < 4; turn += 1) {
      await askFollowUp(await as('physician'), { consultId: long, text: 'Och sedan?' });
      await answerConsult(await as('consultant'), { ...plainAnswer, consultId: long });
    }
    const [few, many] = [await thread(short, { as: 'physician' }), await thread(long, { as: 'physician' })];
    expect([few.data.consult?.messages.length, many.data.consult?.messages.length]).toEqual([2, 10]);
    expect(many.statements.length).toBe(few.statements.length);
  });
});
