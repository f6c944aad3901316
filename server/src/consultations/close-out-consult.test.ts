import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { CloseOut } from './close-out.entity.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { answered, claimed, consultOf, contexts, errorsOf, openTasks, type As } from './testing/consult-steps.ts';

describe('closing a question', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'CONTEMPLATED_AVOIDED' } as const;
  const storedOf = (consultId: string) => database.orm.em.fork().findOne(CloseOut, { consultId: String(idOf('Consult', consultId)) });

  it('takes the survey with the first two answers alone', async () => {
    const consultId = await answered(as);
    expect(await closeOutConsult(await as('physician'), { consultId, ...survey })).toMatchObject({
      errors: [],
      consult: { state: 'CLOSED' },
    });
    expect(await storedOf(consultId)).toMatchObject({ ...survey, patientValue: null, teachingCase: null, learned: null });
    expect((await consultOf(database, consultId)).closedAt).not.toBeNull();
    expect(await openTasks(database, consultId)).toEqual([]);
  });

  it('takes all of it, and checks each answer', async () => {
    const consultId = await answered(as);
    const close = async (changes: object) => errorsOf(await closeOutConsult(await as('physician'), { consultId, ...survey, ...changes }));
    expect(await close({ patientValue: 6 })).toEqual(['InvalidInput patientValue']);
    expect(await close({ patientOutcome: undefined })).toEqual(['InvalidInput patientOutcome']);
    expect(await close({ learned: 'Fråga 18900117-9838 igen' })).toEqual(['IdentityFound learned']);
    expect(await storedOf(consultId)).toBeNull();
    const rest = { patientValue: 4, providerValue: 5, manageNextMyself: true, teachingCase: false, learned: 'Njurfunktionen styr dosen' };
    expect(await close(rest)).toEqual([]);
    expect(await storedOf(consultId)).toMatchObject(rest);
  });

  it('is the asker’s to do, after an answer, once', async () => {
    expect(errorsOf(await closeOutConsult(await as('physician'), { consultId: await claimed(as), ...survey }))).toEqual(['NotReady']);
    const consultId = await answered(as);
    for (const persona of ['nurse', 'consultant', 'triage'] as const) {
      expect(errorsOf(await closeOutConsult(await as(persona), { consultId, ...survey }))).toEqual(['NotAllowed']);
    }
    const results = await Promise.all([1, 2, 3].map(async () => closeOutConsult(await as('physician'), { consultId, ...survey })));
    expect(results.map(errorsOf).toSorted()).toEqual([[], ['NotReady'], ['NotReady']]);
  });

  it('keeps the survey as it was given, but for what retention erases', async () => {
    const consultId = await answered(as);
    await closeOutConsult(await as('physician'), { consultId, ...survey, learned: 'Trappa långsamt' });
    const { em } = await as('physician');
    const id = String(idOf('Consult', consultId));
    await expect(em.nativeUpdate(CloseOut, { consultId: id }, { patientValue: 1 })).rejects.toThrow(/append-only/u);
    await expect(em.fork().nativeDelete(CloseOut, { consultId: id })).rejects.toThrow(/permission denied/u);
    await em.fork().nativeUpdate(CloseOut, { consultId: id }, { learned: null });
    expect(await storedOf(consultId)).toMatchObject({ learned: null });
  });
});
