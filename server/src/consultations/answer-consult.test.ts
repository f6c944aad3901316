import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { Citation } from '../publishing/citation.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { answerConsult } from './answer-consult.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, plainAnswer, queued, type As } from './testing/consult-steps.ts';

describe('answering a question', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  const cite = (slug: string, nodeId: string) => ({ artefactId: toNodeId('Artefact', contentId(slug)), nodeId });
  const outcome = cite('eval-gabapentin-neuropatisk', 'outcome-phn-50');
  const lesson = cite('kurs-lakemedel', 'lm-2');
  const messages = (consultId: string) =>
    database.orm.em.fork().find(ConsultMessage, { consultId: String(idOf('Consult', consultId)), kind: 'ANSWER' });

  it('pins what it rests on, read at the asker’s unit, to be told to who answered', async () => {
    const consultId = await claimed(as);
    const followUp = { weeks: 8, measure: 'Sömn och fall' };
    const citations = [outcome, lesson, outcome];
    const result = await answerConsult(await as('consultant'), { ...plainAnswer, consultId, citations, knowledgeMissing: false, followUp });
    expect(result).toMatchObject({ errors: [], consult: { state: 'ANSWERED', disposition: 'MANAGE_HERE', knowledgeMissing: false } });
    const [answer] = await messages(consultId);
    expect(answer).toMatchObject({
      authorRole: 'RS',
      disposition: 'MANAGE_HERE',
      followUpWeeks: 8,
      parts: [{ key: 'followUpMeasure', text: 'Sömn och fall' }],
    });
    const { requesterUnitId, responderId } = await consultOf(database, consultId);
    const pinned = await database.orm.em.fork().find(Citation, { sourceType: 'CONSULT_MESSAGE', sourceId: String(answer?.id) });
    expect(pinned.map(({ targetNodeId }) => targetNodeId).toSorted()).toEqual(['lm-2', 'outcome-phn-50']);
    for (const each of pinned) expect(each).toMatchObject({ organisationNodeId: requesterUnitId, tellPersonId: responderId });
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLOSE_OUT']);
  });

  it('needs something it rests on, or the statement that no knowledge exists', async () => {
    const consultId = await claimed(as);
    const sign = async (changes: object) =>
      errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId, ...changes }));
    expect(await sign({ knowledgeMissing: false })).toEqual(['InvalidInput citations']);
    expect(await sign({ citations: [cite('eval-gabapentin-neuropatisk', 'no-such-part')] })).toEqual(['InvalidInput citations 0']);
    expect(await sign({ citations: [outcome, { artefactId: 'nonsense', nodeId: 'x' }] })).toEqual(['InvalidInput citations 1']);
    expect(await sign({ text: 'Kort.' })).toEqual(['InvalidInput text']);
    expect(await sign({ followUp: { weeks: 2, measure: 'Sömn' } })).toEqual(['InvalidInput followUp weeks']);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'ASSIGNED', step: 4, messageCount: 1 });
    expect(await sign({})).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'ANSWERED', step: 6, knowledgeMissing: true });
  });

  it('stores nothing in which a person may be identified', async () => {
    const consultId = await claimed(as);
    const texts = { text: 'Patienten 18900117-9838 kan fortsätta.', followUp: { weeks: 8, measure: 'Ring 070-1740605' } };
    const { errors } = await answerConsult(await as('consultant'), { ...plainAnswer, consultId, ...texts });
    expect(errorsOf({ errors })).toEqual(['IdentityFound text', 'IdentityFound followUp measure']);
    expect(await messages(consultId)).toEqual([]);
    const citations = await database.orm.em.fork().count(Citation, { sourceType: 'CONSULT_MESSAGE', createdAt: clock.now() });
    expect(citations).toBeLessThanOrEqual(2);
  });

  it('lets through what the author vouched for while writing', async () => {
    const consultId = await claimed(as);
    const measure = 'Ring mottagningen, 070-1740605';
    const overrides = [{ field: 'followUpMeasure', kind: 'PHONE' as const, reason: 'Mottagningens eget nummer' }];
    const saved = await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, followUpMeasure: measure, overrides });
    expect(errorsOf(saved)).toEqual([]);
    const signed = await answerConsult(await as('consultant'), { ...plainAnswer, consultId, followUp: { weeks: 8, measure } });
    expect(errorsOf(signed)).toEqual([]);
  });

  it('is the responder’s to sign, once', async () => {
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId: await queued(as) }))).toEqual(['NotAllowed']);
    const consultId = await claimed(as);
    for (const persona of ['secondConsultant', 'triage', 'physician', 'nurse'] as const) {
      expect(errorsOf(await answerConsult(await as(persona), { ...plainAnswer, consultId }))).toEqual(['NotAllowed']);
    }
    const results = await Promise.all([1, 2, 3].map(async () => answerConsult(await as('consultant'), { ...plainAnswer, consultId })));
    expect(results.map(errorsOf).toSorted()).toEqual([[], ['NotReady'], ['NotReady']]);
    expect(await messages(consultId)).toHaveLength(1);
  });
});
