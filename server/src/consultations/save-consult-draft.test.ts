import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import { IdentityOverride } from './identity-override.entity.ts';
import { saveConsultDraft } from './save-consult-draft.ts';
import { startConsult } from './start-consult.ts';
import { submitConsult } from './submit-consult.ts';
import { consultNode, consultOf, contexts, errorsOf, idOfResult, readyDraft, type As } from './testing/consult-steps.ts';
import { idOf } from '../kernel/node-id.ts';

describe('saving what is being written', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const draft = async () =>
    idOfResult(await startConsult(await as('physician'), { requestKey: crypto.randomUUID(), topic: 'NEUROPATHIC' }));
  const stored = async (consultId: string) => {
    const rows = await database.orm.em.fork().find(ConsultDraftField, { consultId: String(idOf('Consult', consultId)) });
    return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
  };

  it('keeps each field with its revision, and changes nothing when it is sent again', async () => {
    const consultId = await draft();
    const fields = [{ key: 'title', text: 'Bältrossmärta', revision: 0 }];
    const first = await saveConsultDraft(await as('physician'), { consultId, fields });
    expect(first.saved).toMatchObject([{ key: 'title', revision: 1 }]);
    expect((await saveConsultDraft(await as('physician'), { consultId, fields })).saved).toMatchObject([{ key: 'title', revision: 1 }]);
    const second = await saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'title', text: 'Smärta', revision: 1 }] });
    expect(second).toMatchObject({ errors: [], saved: [{ revision: 2 }] });
  });

  it('gives back their text where a field was saved elsewhere, and saves the others', async () => {
    const consultId = await draft();
    await saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'title', text: 'Första fönstret', revision: 0 }] });
    const { errors, saved } = await saveConsultDraft(await as('physician'), {
      consultId,
      fields: [
        { key: 'title', text: 'Andra fönstret', revision: 0 },
        { key: 'question', text: 'Vad nu?', revision: 0 },
      ],
    });
    expect(errors).toMatchObject([{ __typename: 'DraftFieldConflict', path: ['fields', 'title'], theirs: 'Första fönstret', revision: 1 }]);
    expect(saved).toMatchObject([{ key: 'question' }]);
  });

  it('stores no field that holds an identity number, stores the others of the same save, and says what and where', async () => {
    const consultId = await draft();
    const { errors, saved, warnings } = await saveConsultDraft(await as('physician'), {
      consultId,
      fields: [
        { key: 'question', text: 'Kvinna 18900117-9838 med smärta.', revision: 0 },
        { key: 'title', text: 'Sökte 14 februari 2026 med smärta', revision: 0 },
      ],
    });
    expect(errors).toMatchObject([
      {
        __typename: 'IdentityFound',
        path: ['fields', 'question'],
        field: 'question',
        canOverride: false,
        message: 'Inte sparat: ta bort personnummer.',
        hits: [{ kind: 'PERSONNUMMER', severity: 'HARD', start: 7, end: 20 }],
      },
    ]);
    expect(saved).toMatchObject([{ key: 'title' }]);
    expect(warnings).toMatchObject([{ field: 'title', hits: [{ kind: 'DATE', severity: 'SOFT' }] }]);
    expect(await stored(consultId)).toEqual({ title: 'Sökte 14 februari 2026 med smärta' });
  });

  it('lets nobody vouch for an identity number, and lets the author vouch for a telephone number with a reason', async () => {
    const consultId = await draft();
    const save = async (text: string, kind: 'PHONE' | 'PERSONNUMMER', reason: string) =>
      saveConsultDraft(await as('physician'), {
        consultId,
        fields: [{ key: 'question', text, revision: 0 }],
        overrides: [{ field: 'question', kind, reason }],
      });
    const reason = 'Det är jourtelefonens nummer.';
    expect(errorsOf(await save('Kvinna 18900117-9838.', 'PERSONNUMMER', reason))).toEqual(['IdentityFound fields question']);
    expect(errorsOf(await save('Ring 070-1740605.', 'PHONE', 'kort'))).toEqual([
      'InvalidInput overrides 0 reason',
      'IdentityFound fields question',
    ]);
    expect(await save('Ring 070-1740605.', 'PHONE', reason)).toMatchObject({ errors: [], saved: [{ key: 'question' }] });
    const [override, ...others] = await database.orm.em.fork().find(IdentityOverride, { consultId: String(idOf('Consult', consultId)) });
    expect(others).toEqual([]);
    expect(override).toMatchObject({ field: 'draft.question', kind: 'PHONE', hits: 1 });
    expect(override?.reasonHash).toMatch(/^[0-9a-f]{64}$/u);

    const again = async (text: string) =>
      saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'question', text, revision: 1 }] });
    expect(errorsOf(await again('Ring 070-1740605 eller 070-1740606.'))).toEqual(['IdentityFound fields question']);
    expect(await again('Ring gärna 070-1740605.')).toMatchObject({ errors: [], saved: [{ revision: 2 }] });
  });

  it('takes only fields of the form, no longer than they may be', async () => {
    const consultId = await draft();
    const field = (key: string, text: string) => ({ key, text, revision: 0 });
    const { errors } = await saveConsultDraft(await as('physician'), {
      consultId,
      fields: [field('personnummer', 'x'), field('template.unknown', 'x'), field('title', 'a'.repeat(121)), field('template.mal', 'Sova')],
    });
    expect(errorsOf({ errors })).toEqual([
      'InvalidInput fields personnummer',
      'InvalidInput fields template.unknown',
      'InvalidInput fields title',
    ]);
    expect(await stored(consultId)).toEqual({ 'template.mal': 'Sova' });
  });

  it('keeps chosen answers by a revision of their own, and no free words among the patient groups', async () => {
    const consultId = await draft();
    const save = async (answers: Parameters<typeof saveConsultDraft>[1]['answers']) =>
      saveConsultDraft(await as('physician'), { consultId, answers });
    expect(await save({ revision: 0, ageBand: 'AGE_80_89', patientGroups: ['aldre'] })).toMatchObject({ errors: [] });
    expect(errorsOf(await save({ revision: 0, sex: 'MALE' }))).toEqual(['Conflict answers revision']);
    expect(await save({ revision: 0, ageBand: 'AGE_80_89' })).toMatchObject({ errors: [] });
    expect(errorsOf(await save({ revision: 1, patientGroups: ['18900117-9838'] }))).toEqual(['InvalidInput answers patientGroups']);
    expect(await save({ revision: 1, ageBand: null })).toMatchObject({ consult: { ageBand: null, answersRevision: 2 } });
  });

  it('keeps one text of many saved at once, and tells the others', async () => {
    const consultId = await draft();
    const results = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'title', text: `Fönster ${index}`, revision: 0 }] }),
      ),
    );
    expect(results.filter(({ saved }) => saved.length > 0)).toHaveLength(1);
    expect(results.flatMap(({ errors }) => errors.map(({ __typename }) => __typename))).toEqual(
      Array.from({ length: 7 }, () => 'DraftFieldConflict'),
    );
  });

  it('is for the author alone, and over once it is sent', async () => {
    const consultId = await readyDraft(as);
    const fields = [{ key: 'title', text: 'Annat', revision: 1 }];
    expect(errorsOf(await saveConsultDraft(await as('nurse'), { consultId, fields }))).toEqual(['NotFound consultId']);
    expect(errorsOf(await saveConsultDraft(await as('physician'), { consultId: consultNode(crypto.randomUUID()), fields }))).toEqual([
      'NotFound consultId',
    ]);
    await submitConsult(await as('physician'), { consultId });
    expect(errorsOf(await saveConsultDraft(await as('physician'), { consultId, fields }))).toEqual(['NotReady']);
    expect(await stored(consultId)).toEqual({});
    expect((await consultOf(database, consultId)).state).toBe('SUBMITTED');
  });
});
