import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projection } from '../../kernel/database/projection.ts';
import { idOf } from '../../kernel/node-id.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { Draft } from '../../publishing/draft.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { closeOutConsult } from '../close-out-consult.ts';
import { Consult } from '../consult.entity.ts';
import { answered, consultOf, contexts, errorsOf, type As } from '../testing/consult-steps.ts';
import { copyWithClocks } from '../statistics/testing/copy-with-clocks.ts';
import { acceptReuse } from './accept-reuse.ts';
import { ConsultReuse } from './consult-reuse.entity.ts';
import { proposeQaArticle } from './propose-qa-article.ts';
import { reuseGuards } from './reuse-guards.ts';
import { vetoTimeOver } from './veto-time-over.ts';
import { vetoReuse } from './veto-reuse.ts';

const DAY = 86_400_000;
const text = {
  question: 'Hur länge prövas gabapentin vid nervsmärta?',
  answer: 'Åtta veckor på en dos som tolereras.\n\nTrappa sedan ut.',
};
const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT' } as const;

describe('a text for everyone, made of a question', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  async function closed(): Promise<string> {
    const consultId = await answered(as);
    await closeOutConsult(await as('physician'), { ...survey, consultId });
    return consultId;
  }
  async function proposed(): Promise<{ consultId: string; reuse: ConsultReuse }> {
    const consultId = await closed();
    expect(errorsOf(await proposeQaArticle(await as('consultant'), { consultId, ...text }))).toEqual([]);
    return {
      consultId,
      reuse: await app.database.orm.em.fork().findOneOrFail(ConsultReuse, { consultId: String(idOf('Consult', consultId)) }),
    };
  }
  /** What is told of before a text is written. */
  async function hindrance(id: string, as: 'consultant' | 'physician'): Promise<string | null> {
    const { data } = await app.query<{ consult: { proposalHindrance: string | null } }>(
      'query ($id: ID!) { consult(id: $id) { proposalHindrance } }',
      { id },
      { as },
    );
    return data.consult.proposalHindrance;
  }
  /** What stands in the way of publishing it, as the publishing engine asks. */
  async function inTheWay({ artefactId }: ConsultReuse, words = text.answer): Promise<string[]> {
    const context = await as('editor');
    const artefact = await context.em.findOneOrFail(Artefact, artefactId);
    const draft = await context.em.findOneOrFail(Draft, { artefactId });
    const document = {
      kind: 'qaArticle',
      schema: 1,
      root: 'a',
      nodes: { a: { type: 'qaArticle', attrs: { question: { sv: words } }, children: [] } },
    };
    const guards = await reuseGuards(context, { artefact, draft });
    return guards.flatMap((guard) => guard({ transition: 'PUBLISH', document } as never)).map(({ code }) => code);
  }

  it('is made by who answered, of a closed question that is one of many, and names nobody', async () => {
    const consultId = await closed();
    expect(errorsOf(await proposeQaArticle(await as('physician'), { consultId, ...text }))).toEqual(['NotAllowed']);
    expect(errorsOf(await proposeQaArticle(await as('editor'), { consultId, ...text }))).toEqual(['NotFound consultId']);
    expect(errorsOf(await proposeQaArticle(await as('consultant'), { consultId, ...text }))).toEqual(['NotReady']);
    // Who may propose is told before anything is written, and nobody else.
    expect(await hindrance(consultId, 'consultant')).toContain('För få har frågat om ämnet');
    expect(await hindrance(consultId, 'physician')).toBeNull();
    await copyWithClocks(app.database.ownerUrl, (await consultOf(app.database, consultId)).id, 5);
    expect(await hindrance(consultId, 'consultant')).toBeNull();
    const named = { consultId, ...text, answer: 'Patienten heter Svea Ek.' };
    expect(errorsOf(await proposeQaArticle(await as('consultant'), named))).toEqual(['NotReady answer']);
    // Everything at once, each where it stands.
    const both = { consultId, question: 'Opererad i Eslöv?', answer: 'Brandman med syringomyeli, mars 2024. Ring 070-1740605.' };
    expect(errorsOf(await proposeQaArticle(await as('consultant'), both)).toSorted()).toEqual([
      'IdentityFound answer',
      'NotReady answer',
      'NotReady question',
    ]);
    expect(errorsOf(await proposeQaArticle(await as('consultant'), { consultId: await answered(as), ...text }))).toEqual(['NotReady']);
  });

  it('is an edition of the publishing engine, of which the editors and the asker are told, and nobody else learns whose it was', async () => {
    const { consultId, reuse } = await proposed();
    const em = app.database.orm.em.fork();
    // The address says the topic alone: the title may still tell more than it should.
    expect(await em.findOne(Artefact, reuse.artefactId)).toMatchObject({
      kind: 'qaArticle',
      publishedVersionId: null,
      slug: expect.stringMatching(/^fraga-om-neuropatisk-smarta(-\d+)?$/u),
    });
    // Those who look at it see what it asks, not the last part of its address.
    const desk = await app.query<{ review: { title: { sv: string } } | null }>(
      'query ($slug: String!) { review(slug: $slug) { title { sv } } }',
      { slug: (await em.findOneOrFail(Artefact, reuse.artefactId)).slug },
      { as: 'editor' },
    );
    expect(desk.data.review?.title.sv).toBe(text.question);
    expect(await em.count(Task, { kind: 'WRITE_EDITION', closedAt: null, parameters: { title: { sv: text.question } } })).toBe(1);
    expect(await em.count(Task, { kind: 'CONSULT_REUSE', subjectId: reuse.consultId, closedAt: null })).toBe(1);
    const seen = await app.query<{ consult: { viewerCanPropose: boolean; reuse: { question: string; viewerCanVeto: boolean } } }>(
      'query ($id: ID!) { consult(id: $id) { viewerCanPropose reuse { question answer vetoUntil viewerCanVeto } } }',
      { id: consultId },
      { as: 'physician' },
    );
    expect(seen.data.consult).toMatchObject({ viewerCanPropose: false, reuse: { question: text.question, viewerCanVeto: true } });
    expect(errorsOf(await proposeQaArticle(await as('consultant'), { consultId, ...text }))).toEqual(['NotReady']);
  });

  it('waits ten business days for the asker, and points to nobody still when the editors are done with it', async () => {
    const { consultId, reuse } = await proposed();
    expect(await inTheWay(reuse)).toEqual(['vetoTimeRuns']);
    app.clock.advance(20 * DAY);
    expect(await inTheWay(reuse)).toEqual([]);
    expect(await inTheWay(reuse, 'Svea Ek heter patienten, ring 070-1740605')).toEqual(['publicationIdentity']);
    expect(errorsOf(await vetoReuse(await as('physician'), { consultId }))).toEqual(['NotReady']);
    app.clock.advance(-20 * DAY);
  });

  it('is no longer a task of the asker who has nothing against it, and may say no still', async () => {
    const { consultId, reuse } = await proposed();
    const tasks = () => app.database.orm.em.fork().count(Task, { kind: 'CONSULT_REUSE', subjectId: reuse.consultId, closedAt: null });
    expect(errorsOf(await acceptReuse(await as('consultant'), { consultId }))).toEqual(['NotAllowed']);
    expect(await tasks()).toBe(1);
    expect(errorsOf(await acceptReuse(await as('physician'), { consultId }))).toEqual([]);
    expect(await tasks()).toBe(0);
    expect(errorsOf(await vetoReuse(await as('physician'), { consultId }))).toEqual([]);
    expect(errorsOf(await acceptReuse(await as('physician'), { consultId }))).toEqual(['NotReady']);
  });

  it('is no task either once the time to say no is over', async () => {
    const { consultId, reuse } = await proposed();
    const context = testContext(app.database, undefined, app.clock);
    const { rows } = await sql<{ at: Date }>`select start_after as at from jobs.job
      where data->>'kind' = ${vetoTimeOver.kind} and data->'data'->>'consultId' = ${reuse.consultId}`.execute(projection(context.em));
    expect(rows).toEqual([{ at: reuse.vetoUntil }]);
    await vetoTimeOver.run(context, { consultId: reuse.consultId });
    expect(await app.database.orm.em.fork().count(Task, { subjectType: 'ConsultReuse', subjectId: reuse.consultId, closedAt: null })).toBe(
      0,
    );
    app.clock.advance(20 * DAY);
    expect(errorsOf(await acceptReuse(await as('physician'), { consultId }))).toEqual(['NotReady']);
    app.clock.advance(-20 * DAY);
  });

  it('is never published where the asker says no', async () => {
    const { consultId, reuse } = await proposed();
    expect(errorsOf(await vetoReuse(await as('consultant'), { consultId }))).toEqual(['NotAllowed']);
    const em = app.database.orm.em.fork();
    const draft = await em.findOneOrFail(Draft, { artefactId: reuse.artefactId });
    // It had been approved, and waited for its publisher.
    await em.nativeUpdate(Draft, { id: draft.id }, { state: 'APPROVED' });
    expect(errorsOf(await vetoReuse(await as('physician'), { consultId }))).toEqual([]);
    const back = await app.database.orm.em.fork().findOneOrFail(Draft, { artefactId: reuse.artefactId });
    expect(back).toMatchObject({ state: 'ASSESSING', sentBackReason: expect.stringContaining('sagt nej') });
    const open = await app.database.orm.em.fork().find(Task, { subjectId: draft.id, closedAt: null });
    expect(open.map(({ kind, role }) => [kind, role])).toEqual([['REVISE_EDITION', 'CENTRE_EDITOR']]);
    expect(errorsOf(await vetoReuse(await as('physician'), { consultId }))).toEqual([]);
    app.clock.advance(60 * DAY);
    expect(await inTheWay(reuse)).toEqual(['askerVetoed']);
    await em.nativeUpdate(Consult, { id: reuse.consultId }, { quarantined: true });
    expect(await inTheWay(reuse)).toEqual(['askerVetoed', 'questionSealed']);
    app.clock.advance(-60 * DAY);
  });
});
