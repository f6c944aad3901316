import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { AnswerDraft } from './answer-draft.entity.ts';
import { mayAnswer } from './consult-actions.ts';
import { consultRow } from './consult.queries.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { answered, claimed, consultOf, contexts, errorsOf, type As } from './testing/consult-steps.ts';
import { idOf } from '../kernel/node-id.ts';

describe('saving an answer that is being written', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const draftOf = (consultId: string) => database.orm.em.fork().findOne(AnswerDraft, { consultId: String(idOf('Consult', consultId)) });

  it('begins the work with the first save, and keeps what is left out', async () => {
    const consultId = await claimed(as);
    const citations = [{ artefactId: toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk')), nodeId: 'outcome-phn-50' }];
    const first = await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Börja lågt.', citations });
    expect(first).toMatchObject({ errors: [], revision: 1, consult: { state: 'IN_PROGRESS' } });
    const second = await saveAnswerDraft(await as('consultant'), { consultId, revision: 1, disposition: 'MANAGE_HERE' });
    expect(second).toMatchObject({ errors: [], revision: 2 });
    expect(await draftOf(consultId)).toMatchObject({
      text: 'Börja lågt.',
      disposition: 'MANAGE_HERE',
      citations: [{ artefact: contentId('eval-gabapentin-neuropatisk'), node: 'outcome-phn-50' }],
    });
    expect((await consultOf(database, consultId)).step).toBe(5);
  });

  it('meets a second window, and takes the same text twice', async () => {
    const consultId = await claimed(as);
    const save = async (revision: number, text: string) => saveAnswerDraft(await as('consultant'), { consultId, revision, text });
    await save(0, 'Ett');
    expect(errorsOf(await save(0, 'Två'))).toEqual(['Conflict revision']);
    expect(await save(0, 'Ett')).toMatchObject({ errors: [], revision: 1 });
  });

  it('stores everything but a text in which a person may be identified', async () => {
    const consultId = await claimed(as);
    const result = await saveAnswerDraft(await as('consultant'), {
      consultId,
      revision: 0,
      text: 'Patienten 18900117-9838 bör…',
      disposition: 'LEVEL_2_TEAM',
      followUpMeasure: 'Sömn',
    });
    expect(errorsOf(result)).toEqual(['IdentityFound text']);
    expect(result).toMatchObject({ revision: 1, consult: { state: 'IN_PROGRESS' } });
    expect(await draftOf(consultId)).toMatchObject({ text: '', disposition: 'LEVEL_2_TEAM', followUpMeasure: 'Sömn' });
  });

  it('keeps no citation of what is not published, and the rest all the same', async () => {
    const consultId = await claimed(as);
    const known = { artefactId: toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk')), nodeId: 'outcome-phn-50' };
    const unknown = { ...known, nodeId: 'Patienten 18900117-9838' };
    const result = await saveAnswerDraft(await as('consultant'), {
      consultId,
      revision: 0,
      text: 'Börja lågt.',
      citations: [known, unknown],
    });
    expect(errorsOf(result)).toEqual(['InvalidInput citations 1']);
    expect(await draftOf(consultId)).toMatchObject({ text: 'Börja lågt.', citations: [] });
  });

  it('is the responder’s alone, while the question is being answered', async () => {
    const consultId = await claimed(as);
    const input = { consultId, revision: 0, text: 'Svar' };
    for (const persona of ['secondConsultant', 'physician', 'triage', 'levelLead'] as const) {
      expect(errorsOf(await saveAnswerDraft(await as(persona), input))).toEqual(['NotAllowed']);
    }
    const done = await answered(as);
    expect(errorsOf(await saveAnswerDraft(await as('consultant'), { ...input, consultId: done }))).toEqual(['NotReady']);
    expect(await draftOf(done)).toBeNull();
  });

  it('says that the question is in quarantine, and keeps what was written before', async () => {
    const consultId = await claimed(as);
    await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'Före spärren.' });
    await quarantineConsult(await as('physician'), { consultId, reason: 'RECOGNISABLE' });
    const result = await saveAnswerDraft(await as('consultant'), { consultId, revision: 1, text: 'Under spärren.' });
    expect(result).toMatchObject({ revision: null, errors: [{ __typename: 'NotReady', message: fieldMessage('quarantined', 'sv') }] });
    expect(await draftOf(consultId)).toMatchObject({ text: 'Före spärren.', revision: 1 });
    const context = await as('consultant');
    const row = await consultRow(context, String(idOf('Consult', consultId)));
    expect(row && mayAnswer(context.viewer, row)).toBe(false);
  });

  it('refuses what is no citation and what is too long', async () => {
    const consultId = await claimed(as);
    const citations = [{ artefactId: 'nonsense', nodeId: 'x' }];
    expect(errorsOf(await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, citations }))).toEqual([
      'InvalidInput citations 0',
    ]);
    expect(errorsOf(await saveAnswerDraft(await as('consultant'), { consultId, revision: 0, text: 'a'.repeat(8_001) }))).toEqual([
      'InvalidInput text',
    ]);
  });
});
