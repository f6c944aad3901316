import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from 'shared/publishing/document.ts';
import { emptyOverlay, type Overlay } from 'shared/publishing/overlay.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { publishDecisions, words } from '../publishing/adaptation/testing/programme.ts';
import { Citation } from '../publishing/citation.entity.ts';
import { confirmCitation } from '../publishing/confirm-citation.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { TestClock, testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { answerConsult } from './answer-consult.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { consultPath } from './consult-link.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { claimed, consultOf, contexts, errorsOf, plainAnswer, type As } from './testing/consult-steps.ts';
import { publishNext, renameOutcome } from './testing/new-edition.ts';

const slug = 'eval-mmr-landryggssmarta';
const [cited, other] = ['outcome-arbete-lang', 'outcome-skador'];

describe('when a text that answers rest on changes', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const answerCiting = async (nodeId: string): Promise<string> => {
    const consultId = await claimed(as);
    const citations = [{ artefactId: toNodeId('Artefact', contentId(slug)), nodeId }];
    const { errors } = await answerConsult(await as('consultant'), { ...plainAnswer, consultId, citations, knowledgeMissing: false });
    expect(errors).toEqual([]);
    return consultId;
  };
  const publish = async (node: string, name: string) =>
    publishNext(testContext(database, undefined, clock), slug, renameOutcome(node, name));
  const notices = (consultId: string) =>
    database.orm.em.fork().find(ConsultNotice, { consultId: String(idOf('Consult', consultId)), kind: 'SOURCE_CHANGED' });
  const tasksOf = (subjectId: string) => database.orm.em.fork().find(Task, { subjectId, closedAt: null });
  const citationOf = async (consultId: string): Promise<Citation> => {
    const em = database.orm.em.fork();
    const { id } = await em.findOneOrFail(ConsultMessage, { consultId: String(idOf('Consult', consultId)), kind: 'ANSWER' });
    return em.findOneOrFail(Citation, { sourceId: id });
  };

  it('the asker gets a notice and who answered a task, also when the question is closed; who cites another part hears nothing', async () => {
    const [consultId, untouched] = [await answerCiting(cited), await answerCiting(other)];
    await closeOutConsult(await as('physician'), { consultId, patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT' });
    const version = await publish(cited, 'Andel i arbete, ny mätning');
    const [notice, ...more] = await notices(consultId);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: 'SOURCE_CHANGED', artefactId: contentId(slug), versionId: version.id, acknowledgedAt: null });
    const { requesterId, responderId, reference } = await consultOf(database, consultId);
    expect(await tasksOf(String(notice?.id))).toMatchObject([
      { kind: 'CONSULT_NOTICE', personId: requesterId, link: consultPath(String(idOf('Consult', consultId))) },
    ]);
    const citation = await citationOf(consultId);
    expect(await tasksOf(citation.id)).toMatchObject([
      {
        kind: 'STALE_CITATION',
        personId: responderId,
        link: `/redaktion/hanvisning/${toNodeId('Citation', citation.id)}`,
        parameters: { reference, change: 'CHANGED' },
      },
    ]);
    expect(await notices(untouched)).toEqual([]);
    expect(await tasksOf((await citationOf(untouched)).id)).toEqual([]);
  });

  it('a further change moves the unread notice, and a text that comes back takes it away with both tasks', async () => {
    const consultId = await answerCiting(cited);
    await publish(cited, 'Ett nytt namn');
    const last = await publish(cited, 'Ännu ett namn');
    const [notice, ...more] = await notices(consultId);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ versionId: last.id });
    await publish(cited, 'Andel i arbete, ny mätning');
    expect((await notices(consultId))[0]).toMatchObject({ acknowledgedById: null, acknowledgedAt: clock.now() });
    expect(await tasksOf(String(notice?.id))).toEqual([]);
    expect(await tasksOf((await citationOf(consultId)).id)).toEqual([]);
  });

  it('the asker acknowledges, who answered says it still holds', async () => {
    const consultId = await answerCiting(cited);
    await publish(cited, 'Tredje namnet');
    const [notice] = await notices(consultId);
    const noticeId = toNodeId('ConsultNotice', String(notice?.id));
    for (const persona of ['nurse', 'consultant', 'triage', 'editor'] as const) {
      expect(errorsOf(await acknowledgeNotice(await as(persona), { noticeId }))).toEqual(['NotFound noticeId']);
    }
    expect(await acknowledgeNotice(await as('physician'), { noticeId })).toMatchObject({ errors: [], consult: { state: 'ANSWERED' } });
    expect(await acknowledgeNotice(await as('physician'), { noticeId })).toMatchObject({ errors: [] });
    expect(await tasksOf(String(notice?.id))).toEqual([]);

    const { id } = await citationOf(consultId);
    const confirm = { citationId: toNodeId('Citation', id), reason: 'Bara namnet är ändrat.' };
    expect(errorsOf(await confirmCitation(await as('physician'), confirm))).toEqual(['NotFound citationId']);
    expect(errorsOf(await confirmCitation(await as('consultant'), confirm))).toEqual([]);
    expect(await tasksOf(id)).toEqual([]);
  });

  it("hears of what the asker's own region words otherwise, and nothing of another region, which takes no notice away either", async () => {
    const programme = 'vardprogram-langvarig-smarta';
    const part = 'reg-konsultationsvagar';
    const consultId = await claimed(as);
    const citations = [{ artefactId: toNodeId('Artefact', contentId(programme)), nodeId: part }];
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId, citations, knowledgeMissing: false });
    const adapt = (at: string, decide: (above: Doc) => Overlay) =>
      publishDecisions(testContext(database, undefined, clock), programme, at, decide);
    const open = async () => (await notices(consultId)).filter(({ acknowledgedAt }) => !acknowledgedAt).length;
    await adapt('vastra-gotaland', (above) => words(above, part, { note: { sv: 'I Västra Götaland.' } }));
    expect(await open()).toBe(0);
    await adapt('skane', (above) => words(above, part, { note: { sv: 'I Skåne.' } }));
    expect(await open()).toBe(1);
    await adapt('vastra-gotaland', () => emptyOverlay);
    expect(await open()).toBe(1);
    await adapt('skane', () => emptyOverlay);
    expect(await open()).toBe(0);
    expect(await tasksOf((await citationOf(consultId)).id)).toEqual([]);
  });
});
