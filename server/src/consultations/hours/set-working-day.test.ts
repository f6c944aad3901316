import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workingTimeBetween } from 'shared/time/working-time.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { replyToClarification } from '../reply-to-clarification.ts';
import { requestClarification } from '../request-clarification.ts';
import { claimed, contexts, errorsOf, queued, type As } from '../testing/consult-steps.ts';
import { calendarOf } from '../working-hours.queries.ts';
import { setWorkingDay } from './set-working-day.ts';
import { workingDays } from './working-days.queries.ts';

const HOUR = 3_600_000;
/** A Tuesday after the clock of the test. */
const DAY = '2026-12-01';

describe('a day a region works otherwise', () => {
  let database: TestDatabase;
  let as: As;
  let region: string;
  let elsewhere: string;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
    const [own] = await workingDays(await as('levelLead'));
    region = String(own?.node.id);
    elsewhere = (await database.orm.em.fork().findOneOrFail(OrganisationNode, { kind: 'HEALTHCARE_REGION', id: { $ne: region } })).id;
  });
  afterAll(() => database.close());
  const nodeId = (id: string) => toNodeId('HealthcareRegion', id);
  /** Working hours of the day at a unit. */
  const worked = async (unitId: string): Promise<number> => {
    const [from, to] = [new Date(`${DAY}T00:00:00+01:00`), new Date(`${DAY}T23:59:59+01:00`)];
    return workingTimeBetween(from, to, await calendarOf(await as('levelLead'), unitId, [from])) / HOUR;
  };

  it('counts for every unit below it, and is taken back', async () => {
    const unit = await database.orm.em
      .fork()
      .findOneOrFail(OrganisationNode, { kind: 'UNIT', unitType: 'KNOWLEDGE_CENTRE', healthcareRegionId: region });
    expect(unit.ancestorIds).toContain(region);
    const target = unit.id;
    expect(await worked(target)).toBe(9);
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: DAY, from: '08:00', to: '12:00' }))).toEqual(
      [],
    );
    expect((await workingDays(await as('levelLead')))[0]?.days).toEqual([{ day: DAY, open: [{ from: '08:00', to: '12:00' }] }]);
    expect(await worked(target)).toBe(4);
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: DAY }))).toEqual([]);
    expect((await workingDays(await as('levelLead')))[0]?.days).toEqual([{ day: DAY, open: [] }]);
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: DAY, asAbove: true }))).toEqual([]);
    expect((await workingDays(await as('levelLead')))[0]?.days).toEqual([]);
  });

  it('moves what is due past it: in the tasks of the pool, and of who has taken the question', async () => {
    const dueOf = async (consultId: string, kind: string) =>
      (await database.orm.em.fork().findOneOrFail(Task, { kind, subjectId: String(idOf('Consult', consultId)), closedAt: null })).dueAt;
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: '2026-11-24' }))).toEqual([]);
    // Two and five working days from nine on Monday the 23rd, over the closed Tuesday.
    expect(await dueOf(await queued(as), 'CONSULT_CLAIM')).toEqual(new Date('2026-11-26T08:00:00.000Z'));
    const taken = await claimed(as);
    expect(await dueOf(taken, 'CONSULT_ANSWER')).toEqual(new Date('2026-12-01T08:00:00.000Z'));
    await requestClarification(await as('consultant'), { consultId: taken, questions: ['Vilken dos?'] });
    clock.advance(2 * 24 * HOUR);
    await replyToClarification(await as('physician'), { consultId: taken, text: '900 mg.' });
    // Nothing has been used of it: the clock stood still.
    expect(await dueOf(taken, 'CONSULT_ANSWER')).toEqual(new Date('2026-12-02T08:00:00.000Z'));
    clock.advance(-2 * 24 * HOUR);
    expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: '2026-11-24', asAbove: true }))).toEqual([]);
  });

  it('is decided by those who lead, manage or administer there, for days to come and whole times', async () => {
    expect(await workingDays(await as('physician'))).toEqual([]);
    for (const id of [elsewhere, crypto.randomUUID()])
      expect(errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(id), day: DAY }))).toEqual(['NotFound nodeId']);
    expect(errorsOf(await setWorkingDay(await as('physician'), { nodeId: nodeId(region), day: DAY }))).toEqual(['NotFound nodeId']);
    const wrong = async (changes: object) =>
      errorsOf(await setWorkingDay(await as('levelLead'), { nodeId: nodeId(region), day: DAY, ...changes }));
    expect(await wrong({ day: '2020-01-01' })).toEqual(['InvalidInput day']);
    for (const times of [{ from: '08:00' }, { from: '12:00', to: '08:00' }, { from: '8', to: '25:00' }])
      expect(await wrong(times)).toEqual(['InvalidInput to']);
  });
});
