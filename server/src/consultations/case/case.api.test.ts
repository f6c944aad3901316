import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { sessionCookie } from '../../identity/session-cookie.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { assignConsult } from '../assign-consult.ts';
import { issueDirective } from '../issue-directive.ts';
import { moveDirective } from '../move-directive.ts';
import { answered, consultNode, consultOf, contexts, queued, readyDraft, submitted, type As } from '../testing/consult-steps.ts';

const LOG = `query ($id: String!, $first: Int!, $after: String) { consultLog(id: $id, first: $first, after: $after) { reference events { nodes { id happenedAt who unitName text reason } pageInfo { hasNextPage endCursor } } } }`;
const CASE = 'query ($id: ID!) { consult(id: $id) { retentionClass viewerCanReadLog viewerCanTakeAlong } }';

type Event = { id: string; who: string; unitName: string | null; text: string; reason: string | null };
type Log = {
  consultLog: { reference: string | null; events: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null;
};

describe('a question as a case', () => {
  let app: TestApp;
  let as: As;
  let id: string;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
    id = await answered(as, { token: 'Blåhakesång' });
  });
  afterAll(() => app.close());

  const log = (who: PersonaKey | null, page: object = { first: 100 }, of = id) => app.query<Log>(LOG, { id: of, ...page }, { as: who });
  const file = async (who: PersonaKey | null, of = id) =>
    app.fastify.inject({
      method: 'GET',
      url: `/konsultation/fraga/${of}/arende.json`,
      cookies: who ? { [sessionCookie.name]: await signedInAs(app.database, app.clock, who) } : {},
    });

  it('has a log of who did what, where and why, in plain words and without any text', async () => {
    await app.query('query ($id: ID!) { consult(id: $id) { messages { text } } }', { id }, { as: 'secondConsultant' });
    await app.query('query ($id: ID!) { consult(id: $id) { id } }', { id }, { as: 'paediatrician' });
    const { data, errors, body } = await log('physician');
    expect(errors).toEqual([]);
    const events = data.consultLog?.events.nodes ?? [];
    expect(data.consultLog?.reference).toBe((await consultOf(app.database, id)).reference);
    expect(events).toContainEqual(expect.objectContaining({ text: 'Besvarade frågan', reason: 'Hade tagit frågan för att svara.' }));
    expect(events).toContainEqual(
      expect.objectContaining({
        who: 'Konsult två, Kunskapscentrum Södra',
        text: 'Läste frågan och svaren',
        reason: 'Ingår i gruppen som svarar på frågor.',
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ text: 'Försökte läsa frågan och nekades', reason: 'Hade ingen uppgift i frågan.' }),
    );
    expect(events.find(({ text }) => text === 'Skickade frågan')?.unitName).toContain('Exempelvårdcentralen');
    expect(body).not.toContain('Blåhakesång');
    expect(events.filter(({ text }) => text === 'Gjorde något annat med frågan')).toEqual([]);
  });

  it('tells of a directive and of each step of it, and who was given a question by others', async () => {
    const consultId = await queued(as);
    const { viewer } = await as('secondConsultant');
    const personId = toNodeId('Person', viewer.kind === 'PERSON' ? viewer.personId : '');
    await assignConsult(await as('levelLead'), { consultId, personId });
    await issueDirective(await as('secondConsultant'), { consultId, kind: 'HANDBACK', text: 'Ta över planen.' });
    const reading = 'query ($id: ID!) { consult(id: $id) { directives { id text } } }';
    const { data } = await app.query<{ consult: { directives: { id: string }[] } }>(reading, { id: consultId }, { as: 'physician' });
    const directiveId = data.consult.directives[0]?.id ?? '';
    await moveDirective(await as('physician'), { directiveId, action: 'ACKNOWLEDGE', reason: null });
    await moveDirective(await as('physician'), { directiveId, action: 'CANNOT', reason: 'STAFF' });
    const told = ((await log('physician', { first: 100 }, consultId)).data.consultLog?.events.nodes ?? []).map(
      ({ text, reason }) => `${text} (${reason})`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Gav frågan till Konsult två, Kunskapscentrum Södra (Ansvarar för vårdnivån som svarar.)',
        'Skickade ett uppdrag: Plan att ta över (Svarar på frågor där uppdraget kom ifrån.)',
        'Läste ett uppdrag (Ställde frågan.)',
        'Bekräftade att ett uppdrag är mottaget (Arbetar på enheten som fick uppdraget.)',
        'Sade att ett uppdrag inte går att göra: Personal saknas (Arbetar på enheten som fick uppdraget.)',
      ]),
    );
  });

  it('notes that the log was read, and gives it page by page without loss', async () => {
    const whole = (await log('levelLead')).data.consultLog?.events.nodes ?? [];
    const first = (await log('physician', { first: 5 })).data.consultLog?.events;
    expect(first?.nodes[0]).toMatchObject({ text: 'Läste den här loggen', reason: 'Ansvarar för vårdnivån som svarar.' });
    const second = (await log('physician', { first: 100, after: first?.pageInfo.endCursor })).data.consultLog?.events;
    const paged = [...(first?.nodes ?? []), ...(second?.nodes ?? [])].map((event) => event.id);
    expect(paged.slice(1)).toEqual(whole.map((event) => event.id));
  });

  it('shows its log to the asker, the lead and the privacy officer, and to nobody else', async () => {
    expect((await log('privacyOfficer')).data.consultLog).not.toBeNull();
    for (const who of ['nurse', 'consultant', 'triage', 'unitManager', 'editor', 'paediatrician', 'administrator', null] as const)
      expect((await log(who)).data).toEqual({ consultLog: null });
    expect((await log('physician', { first: 10 }, consultNode(crypto.randomUUID()))).data).toEqual({ consultLog: null });
    const draft = await readyDraft(as);
    expect((await log('privacyOfficer', { first: 10 }, draft)).data).toEqual({ consultLog: null });
  });

  it('is the asker’s to take along as a file, which the log then tells', async () => {
    const answer = await file('physician');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(JSON.parse(answer.body)).toMatchObject({
      shape: 'kunskapsnav.konsultation.1',
      topic: { code: 'NEUROPATHIC', name: 'Neuropatisk smärta' },
      retention: { code: 'CASE', name: 'Ärende' },
      messages: [
        { kind: { code: 'QUESTION' }, author: { role: 'Den som frågar' } },
        { kind: { code: 'ANSWER' }, disposition: { code: 'MANAGE_HERE' }, knowledgeMissing: true, citations: [] },
      ],
      closeOut: null,
    });
    expect(answer.body).toContain('Blåhakesång');
    for (const who of ['nurse', 'consultant', 'levelLead', 'privacyOfficer', null] as const) expect((await file(who)).statusCode).toBe(404);
    expect((await file('physician', await readyDraft(as))).statusCode).toBe(404);
    expect((await log('physician')).data.consultLog?.events.nodes).toContainEqual(
      expect.objectContaining({ text: 'Hämtade ärendet som fil' }),
    );
  });

  it('has a class of retention', async () => {
    const classOf = async (of: string, who: PersonaKey) => (await app.query(CASE, { id: of }, { as: who })).data;
    expect(await classOf(id, 'physician')).toEqual({
      consult: { retentionClass: 'CASE', viewerCanReadLog: true, viewerCanTakeAlong: true },
    });
    expect(await classOf(id, 'consultant')).toEqual({
      consult: { retentionClass: 'CASE', viewerCanReadLog: false, viewerCanTakeAlong: false },
    });
    expect(await classOf(await readyDraft(as), 'physician')).toMatchObject({ consult: { retentionClass: 'WORKING_PAPER' } });
    expect(await classOf(await submitted(as), 'levelLead')).toMatchObject({
      consult: { viewerCanReadLog: true, viewerCanTakeAlong: false },
    });
  });
});
