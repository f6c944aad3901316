import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { signedIn, testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { isUnavailable } from '../kernel/faults.ts';
import { claimConsult } from './claim-consult.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { claimed, consultOf, contexts, errorsOf, openTasks, queued, submitted, type As } from './testing/consult-steps.ts';
import { idOf } from '../kernel/node-id.ts';

describe('taking a question', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  it('gives it to whoever asks, with the task to answer', async () => {
    const consultId = await queued(as);
    const { viewer } = await as('consultant');
    expect(await claimConsult(await as('consultant'), { consultId })).toMatchObject({ errors: [], consult: { state: 'ASSIGNED' } });
    expect((await consultOf(database, consultId)).responderId).toBe(viewer.kind === 'PERSON' && viewer.personId);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_ANSWER']);
  });

  it('changes nothing when one takes what one has, and tells others who took it', async () => {
    const consultId = await claimed(as);
    expect(errorsOf(await claimConsult(await as('consultant'), { consultId }))).toEqual([]);
    const { errors } = await claimConsult(await as('secondConsultant'), { consultId });
    expect(errors).toMatchObject([{ __typename: 'Conflict', message: 'Konsult, Kunskapscentrum Södra har redan tagit frågan.' }]);
    expect((await consultOf(database, consultId)).step).toBe(4);
  });

  it('has exactly one winner of fifty people who try at once', async () => {
    const consultId = await queued(as);
    const unitId = String((await consultOf(database, consultId)).answeringUnitId);
    const em = database.orm.em.fork();
    const people = Array.from({ length: 50 }, (_, index) =>
      em.create(Person, {
        issuer: 'test',
        subject: `responder-${index}`,
        name: 'Testperson',
        professionCode: null,
        createdAt: clock.now(),
      }),
    );
    for (const { id: personId } of people) {
      const held = { role: 'CONSULT_RESPONDER' as const, organisationNodeId: unitId, artefactId: null };
      em.create(RoleAssignment, { personId, ...held, validFrom: '2026-01-01', validTo: null });
    }
    await em.flush();
    const results = await Promise.all(
      people.map(async ({ id }) => {
        const viewer = signedIn(id, [{ role: 'CONSULT_RESPONDER', organisationNodeId: unitId }], unitId);
        return { id, errors: errorsOf(await untilAnswered(() => claimConsult(testContext(database, viewer, clock), { consultId }))) };
      }),
    );
    const { responderId, step } = await consultOf(database, consultId);
    expect(results.filter(({ errors }) => errors.length === 0).map(({ id }) => id)).toEqual([responderId]);
    for (const { id, errors } of results) expect(errors).toEqual(id === responderId ? [] : ['Conflict']);
    expect(step).toBe(4);
    const taken = await database.orm.em
      .fork()
      .count(ConsultTransition, { consultId: String(idOf('Consult', consultId)), transition: 'T9' });
    expect(taken).toBe(1);
  });

  it('is for the pool of the unit that answers, and never for one’s own question', async () => {
    const consultId = await queued(as);
    for (const persona of ['triage', 'levelLead', 'physician'] as const) {
      expect(errorsOf(await claimConsult(await as(persona), { consultId }))).toEqual(['NotAllowed']);
    }
    const { requesterId, requesterUnitId, answeringUnitId } = await consultOf(database, consultId);
    const asker = signedIn(
      requesterId,
      [
        { role: 'CLINICIAN', organisationNodeId: requesterUnitId },
        { role: 'CONSULT_RESPONDER', organisationNodeId: String(answeringUnitId) },
      ],
      requesterUnitId,
    );
    expect(errorsOf(await claimConsult(testContext(database, asker, clock), { consultId }))).toEqual(['NotAllowed']);
    const elsewhere = signedIn(crypto.randomUUID(), [{ role: 'CONSULT_RESPONDER', organisationNodeId: requesterUnitId }], requesterUnitId);
    expect(errorsOf(await claimConsult(testContext(database, elsewhere, clock), { consultId }))).toEqual(['NotFound consultId']);
  });

  it('is not possible before it is in the queue', async () => {
    expect(errorsOf(await claimConsult(await as('consultant'), { consultId: await submitted(as) }))).toEqual(['NotFound consultId']);
  });
});

/** Fewer have a place at the database than try at once: whoever is told that it is busy tries again, as the pages do. */
async function untilAnswered<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
  }
}
