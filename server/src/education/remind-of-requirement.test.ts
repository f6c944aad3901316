import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { remindOfRequirement } from './remind-of-requirement.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { RequirementRoom } from './testing/requirement-room.ts';
import { waiveRequirement } from './waive-requirement.ts';
import { withdrawWaiver } from './withdraw-waiver.ts';

const DAY = 86_400_000;
let database: TestDatabase;
const clock = new TestClock();
let nurse: Learner;
let manager: Learner;
let room: RequirementRoom;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  [nurse, manager] = await Promise.all([learnerAs(database, 'nurse', clock), learnerAs(database, 'unitManager', clock)]);
  room = new RequirementRoom(database);
});
afterAll(() => database.close());

const cyclesOf = (requirementId: string) =>
  database.orm.em.fork().find(RequirementCycle, { requirementId, personId: nurse.viewer.personId }, { orderBy: { number: 'asc' } });
const openOf = (cycle: RequirementCycle | undefined) =>
  database.orm.em.fork().find(Task, { kind: 'REQUIREMENT_DUE', subjectId: cycle?.id ?? '', closedAt: null });
const jobs = () => runDueJobs(() => nurse.context());

describe('what is asked', () => {
  it('is on the list of what waits from when it applies, is said again a month before, and is off it when done', async () => {
    const { slug, id } = await room.required(manager, { dueDays: 90 });
    const [cycle] = await cyclesOf(id);
    await jobs();
    expect(await openOf(cycle)).toMatchObject([{ dueAt: new Date('2027-02-21T21:59:59Z'), parameters: { title: expect.anything() } }]);
    await jobs();
    clock.advance(59 * DAY);
    await jobs();
    expect((await openOf(cycle))[0]?.parameters).not.toHaveProperty('reminders');
    clock.advance(DAY);
    const run = () => remindOfRequirement.run(nurse.context(), { cycleId: cycle?.id ?? '' });
    await Promise.all([jobs(), run(), run()]);
    expect(await openOf(cycle)).toMatchObject([{ parameters: { reminders: 1 } }]);
    await nurse.complete(slug);
    expect(await openOf(cycle)).toEqual([]);
    const [, renewal] = await cyclesOf(id);
    await jobs();
    expect(await openOf(renewal)).toEqual([]);
    clock.advance(-60 * DAY);
  });

  it('is off the list of who is let off, and on it again when that ends, due when that ends', async () => {
    const { id } = await room.required(manager);
    const [cycle] = await cyclesOf(id);
    const cycleId = toNodeId('RequirementCycle', cycle?.id ?? '');
    const waive = (untilOn: string) => waiveRequirement(manager.context(), { cycleId, untilOn, reason: 'Föräldraledig' });
    await jobs();
    expect(await openOf(cycle)).toHaveLength(1);
    await waive('2027-01-10');
    await jobs();
    expect(await openOf(cycle)).toEqual([]);
    await withdrawWaiver(manager.context(), { cycleId, reason: 'Är tillbaka i tjänst' });
    await jobs();
    expect(await openOf(cycle)).toHaveLength(1);
    await waive('2027-01-10');
    clock.advance(49 * DAY);
    await jobs();
    expect(await openOf(cycle)).toMatchObject([{ dueAt: new Date('2027-01-10T21:59:59Z') }]);
    clock.advance(-49 * DAY);
  });
});
