import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { idOf } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { Consult } from './consult.entity.ts';
import { saveConsultDraft } from './save-consult-draft.ts';
import { startConsult } from './start-consult.ts';
import { submitConsult } from './submit-consult.ts';
import { consultOf, contexts, errorsOf, idOfResult, openTasks, readyDraft, type As } from './testing/consult-steps.ts';

describe('sending a question', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const uuid = (consultId: string) => String(idOf('Consult', consultId));

  it('makes it the first message of a thread, with a reference and a task for triage where it is answered', async () => {
    const consultId = await readyDraft(as);
    const { consult, errors } = await submitConsult(await as('physician'), { consultId });
    expect(errors).toEqual([]);
    expect(consult?.reference).toMatch(/^KS-2026-\d{4}$/u);
    expect(consult).toMatchObject({ state: 'SUBMITTED', filledFields: 5, fieldCount: 5, priority: 'ROUTINE' });
    const [message, ...others] = await database.orm.em.fork().find(ConsultMessage, { consultId: uuid(consultId) });
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      number: 1,
      kind: 'QUESTION',
      authorRole: 'RQ',
      title: 'Neuropatisk smärta',
      text: 'Neuropatisk smärta',
    });
    expect(message?.parts?.map(({ key }) => key)).toEqual(['utbredning', 'kanselfynd', 'provade_lakemedel', 'njurfunktion', 'mal']);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_TRIAGE']);
    const task = await database.orm.em.fork().findOneOrFail(Task, { subjectId: uuid(consultId), kind: 'CONSULT_TRIAGE' });
    expect(task).toMatchObject({
      role: 'CONSULT_TRIAGE',
      organisationNodeId: consult?.answeringUnitId,
      link: `/konsultation/fraga/${consultId}`,
    });
  });

  it('keeps the hash of the text in the ledger, and no text', async () => {
    const consultId = await readyDraft(as, { token: 'Kanariefågel' });
    await submitConsult(await as('physician'), { consultId });
    const em = database.orm.em.fork();
    const { title, text, parts, textHash } = await em.findOneOrFail(ConsultMessage, { consultId: uuid(consultId) });
    expect(textHash).toBe(sha256Hex(canonicalJson({ title, text, parts })));
    const events = await em.find(LedgerEvent, { objectId: uuid(consultId) });
    expect(events.find(({ action }) => action === 'CONSULT_MESSAGE')?.details).toMatchObject({ kind: 'QUESTION', textHash });
    expect(JSON.stringify(events)).not.toContain('Kanariefågel');
  });

  it('tells everything that is missing at once, and sends nothing', async () => {
    const consultId = idOfResult(await startConsult(await as('physician'), { requestKey: crypto.randomUUID(), topic: 'HEADACHE' }));
    await saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'template.mal', text: 'Färre dagar', revision: 0 }] });
    const errors = errorsOf(await submitConsult(await as('physician'), { consultId }));
    for (const each of ['ageBand', 'sex', 'title', 'question', 'template rodflagg', 'notEmergency', 'deidentifiedConfirmed']) {
      expect(errors).toContain(`InvalidInput ${each}`);
    }
    expect(errors).not.toContain('InvalidInput template mal');
    expect(errors).toContain('NotReady');
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'DRAFT', reference: null, step: 1 });
  });

  it('is refused until the asker has been shown what is known', async () => {
    const consultId = await readyDraft(as);
    await database.orm.em.fork().nativeUpdate(Consult, { id: uuid(consultId) }, { knowledgeShownAt: null });
    expect(errorsOf(await submitConsult(await as('physician'), { consultId }))).toEqual(['NotReady']);
  });

  it('scans what was saved once more, and honours what the author vouched for', async () => {
    const consultId = await readyDraft(as);
    const overrides = [{ field: 'question', kind: 'PHONE' as const, reason: 'Växelns nummer, inte patientens.' }];
    await saveConsultDraft(await as('physician'), {
      consultId,
      fields: [{ key: 'question', text: 'Ring 070-1740605?', revision: 1 }],
      overrides,
    });
    expect(errorsOf(await submitConsult(await as('physician'), { consultId }))).toEqual([]);

    const other = await readyDraft(as);
    await database.orm.em
      .fork()
      .nativeUpdate(ConsultDraftField, { consultId: uuid(other), key: 'question' }, { text: 'Pat 18900117-9838.' });
    expect(errorsOf(await submitConsult(await as('physician'), { consultId: other }))).toEqual(['IdentityFound question']);
    expect(await consultOf(database, other)).toMatchObject({ state: 'DRAFT' });
  });

  it('sends only the fields of its topic, in the child track with what is asked about every child', async () => {
    const consultId = await readyDraft(as, { topic: 'CHILD' });
    await saveConsultDraft(await as('physician'), { consultId, fields: [{ key: 'template.njurfunktion', text: 'Okänd', revision: 0 }] });
    const { consult } = await submitConsult(await as('physician'), { consultId });
    expect(consult).toMatchObject({ track: 'CHILD', fieldCount: 6 });
    const { parts } = await database.orm.em.fork().findOneOrFail(ConsultMessage, { consultId: uuid(consultId) });
    expect(parts?.[0]).toMatchObject({ key: 'aldersband', text: '12–15' });
    expect(parts?.map(({ key }) => key)).not.toContain('njurfunktion');
  });

  it('goes to the knowledge centre of the healthcare region of the unit', async () => {
    const unit = 'exempelvardcentralen-vastra-gotaland';
    const consultId = await readyDraft(as, { persona: 'twoUnits', unit });
    const { consult } = await submitConsult(await as('twoUnits', unit), { consultId });
    const { answeringUnitId, requesterHealthcareRegionId } = await consultOf(database, consultId);
    expect(consult?.answeringScope).toContain(answeringUnitId);
    expect(consult?.answeringScope).toContain(requesterHealthcareRegionId);
  });

  it('happens once however often it is tried, and takes one number', async () => {
    const drafts = await Promise.all(Array.from({ length: 4 }, () => readyDraft(as)));
    const results = await Promise.all(
      drafts.flatMap((consultId) => [1, 2].map(async () => submitConsult(await as('physician'), { consultId }))),
    );
    expect(results.filter(({ consult }) => consult !== null)).toHaveLength(4);
    const numbers = (await Promise.all(drafts.map((id) => consultOf(database, id)))).map(({ reference }) => Number(reference?.slice(-4)));
    const [least = 0] = numbers.toSorted((a, b) => a - b);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([least, least + 1, least + 2, least + 3]);
  });
});
