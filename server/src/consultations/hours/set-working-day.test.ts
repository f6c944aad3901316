import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workingTimeBetween } from 'shared/time/working-time.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { contexts, errorsOf, type As } from '../testing/consult-steps.ts';
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
