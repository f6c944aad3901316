import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { CentreForChildren } from './children/centre-for-children.entity.ts';
import { setChildQuestions } from './children/set-child-questions.ts';
import { claimConsult } from './claim-consult.ts';
import { targetsOfConsult } from './consult-handling.queries.ts';
import { readConsult } from './consult.queries.ts';
import { queueConsult } from './queue-consult.ts';
import { consultOf, contexts, errorsOf, openTasks, submitted, unitOf, type As } from './testing/consult-steps.ts';

describe('putting a question in the queue', () => {
  let database: TestDatabase;
  let as: As;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, new TestClock());
  });
  afterAll(() => database.close());

  it('sets the priority, closes the task of triage and opens one for the pool', async () => {
    const consultId = await submitted(as);
    const { errors, consult } = await queueConsult(await as('triage'), { consultId, priority: 'PRIORITY' });
    expect(errors).toEqual([]);
    expect(consult).toMatchObject({ state: 'QUEUED', priority: 'PRIORITY' });
    expect((await consultOf(database, consultId)).queuedAt).not.toBeNull();
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_CLAIM']);
  });

  it('is triage’s to do, once', async () => {
    const consultId = await submitted(as);
    const input = { consultId, priority: 'ROUTINE' as const };
    for (const persona of ['physician', 'nurse', 'levelLead'] as const) {
      expect(errorsOf(await queueConsult(await as(persona), input))).toEqual(['NotAllowed']);
    }
    for (const persona of ['consultant', 'editor', 'administrator', 'privacyOfficer', 'paediatrician'] as const) {
      expect(errorsOf(await queueConsult(await as(persona), input))).toEqual(['NotFound consultId']);
    }
    const results = await Promise.all([1, 2, 3].map(async () => queueConsult(await as('triage'), input)));
    expect(results.filter(({ consult }) => consult !== null)).toHaveLength(1);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'QUEUED', step: 3 });
  });

  it('sends the question of a child to those who answer for children, and keeps it at the centre only where that is marked for them', async () => {
    const consultId = await submitted(as, { persona: 'paediatrician', topic: 'CHILD', ageBand: 'AGE_16_17' });
    const [team, centre] = [await unitOf(as, 'childConsultant'), await unitOf(as, 'consultant')];
    const offered = async () => {
      const context = await as('triage');
      const row = await readConsult(context, consultId);
      return row ? (await targetsOfConsult(context, row)).map(({ unitId }) => toNodeId('Unit', unitId)) : [];
    };
    expect(await offered()).toEqual([team]);
    for (const unitId of [undefined, centre])
      expect(errorsOf(await queueConsult(await as('triage'), { consultId, priority: 'ROUTINE', unitId }))).toEqual(['InvalidInput unitId']);
    await setChildQuestions(await as('levelLead'), { unitId: centre, takes: true });
    expect(await offered()).toEqual([centre, team]);
    expect(errorsOf(await queueConsult(await as('triage'), { consultId, priority: 'ROUTINE' }))).toEqual([]);
    // Were it no longer marked, nobody there would take it.
    await database.orm.em.fork().nativeUpdate(CentreForChildren, { endedAt: null }, { endedAt: new Date() });
    expect(errorsOf(await claimConsult(await as('consultant'), { consultId }))).toEqual(['NotReady']);
  });
});
