import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { endRequirement } from './end-requirement.ts';
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
let region: Learner;
let room: RequirementRoom;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  [nurse, manager, region] = await Promise.all([
    learnerAs(database, 'nurse', clock),
    learnerAs(database, 'unitManager', clock),
    learnerAs(database, 'regionalEditor', clock),
  ]);
  room = new RequirementRoom(database);
});
afterAll(() => database.close());

const cyclesOf = (requirementId: string) =>
  database.orm.em.fork().find(RequirementCycle, { requirementId, personId: nurse.viewer.personId }, { orderBy: { number: 'asc' } });
const openOf = (slug: string) =>
  database.orm.em
    .fork()
    .find(Task, { kind: 'REQUIREMENT_DUE', subjectId: contentId(slug), personId: nurse.viewer.personId, closedAt: null });
const jobs = () => runDueJobs(() => nurse.context());

describe('what is asked', () => {
  it('is on the list of what waits from when it applies, is said again a month before, and is off it when done', async () => {
    const { slug, id } = await room.required(manager, { dueDays: 90 });
    const [cycle] = await cyclesOf(id);
    await jobs();
    expect(await openOf(slug)).toMatchObject([{ dueAt: new Date('2027-02-21T21:59:59Z'), parameters: { title: expect.anything() } }]);
    await jobs();
    clock.advance(59 * DAY);
    await jobs();
    expect((await openOf(slug))[0]?.parameters).not.toHaveProperty('reminders');
    clock.advance(DAY);
    const run = () => remindOfRequirement.run(nurse.context(), { cycleId: cycle?.id ?? '' });
    await Promise.all([jobs(), run(), run()]);
    expect(await openOf(slug)).toMatchObject([{ parameters: { reminders: 1 } }]);
    await nurse.complete(slug);
    expect(await openOf(slug)).toEqual([]);
    await jobs();
    expect(await openOf(slug)).toEqual([]);
    clock.advance(-60 * DAY);
  });

  it('is off the list of who is let off, and on it again when that ends, due when that ends', async () => {
    const { slug, id } = await room.required(manager);
    const [cycle] = await cyclesOf(id);
    const cycleId = toNodeId('RequirementCycle', cycle?.id ?? '');
    const waive = (untilOn: string) => waiveRequirement(manager.context(), { cycleId, untilOn, reason: 'Föräldraledig' });
    await jobs();
    expect(await openOf(slug)).toHaveLength(1);
    await waive('2027-01-10');
    await jobs();
    expect(await openOf(slug)).toEqual([]);
    await withdrawWaiver(manager.context(), { cycleId, reason: 'Är tillbaka i tjänst' });
    await jobs();
    expect(await openOf(slug)).toHaveLength(1);
    await waive('2027-01-10');
    clock.advance(49 * DAY);
    await jobs();
    expect(await openOf(slug)).toMatchObject([{ dueAt: new Date('2027-01-10T21:59:59Z') }]);
    clock.advance(-49 * DAY);
  });

  it('is one task when the unit and the region ask the same, due at the earlier day and naming both', async () => {
    const { slug, id } = await room.required(manager, { dueDays: 60 });
    await jobs();
    const [first] = await openOf(slug);
    const wider = await room.requiredOf(region, contentId(slug), { dueDays: 20, professions: [] }, 'skane');
    const [own] = await cyclesOf(id);
    const [regional] = await cyclesOf(wider.id);
    const run = (cycle?: RequirementCycle) => remindOfRequirement.run(nurse.context(), { cycleId: cycle?.id ?? '' });
    await Promise.all([jobs(), run(own), run(regional), run(own)]);
    const both = [{ name: 'Region Skåne' }, { name: 'Exempelvårdcentralen, Region Skåne' }];
    expect(await openOf(slug)).toMatchObject([
      { id: first?.id, dueAt: new Date('2026-12-13T21:59:59Z'), parameters: { askedBy: both, reminders: 1 } },
    ]);
    await endRequirement(region.context(), { requirementId: wider.nodeId });
    expect(await openOf(slug)).toHaveLength(1);
    await jobs();
    expect(await openOf(slug)).toMatchObject([
      { id: first?.id, dueAt: new Date('2027-01-22T21:59:59Z'), parameters: { askedBy: [both[1]] } },
    ]);
    await endRequirement(manager.context(), { requirementId: toNodeId('Requirement', id) });
    expect(await openOf(slug)).toEqual([]);
  });

  it('leaves the list when both who ask stop at once, and when one of them lets off and the other has got it', async () => {
    const one = await room.required(manager);
    const wider = await room.requiredOf(region, contentId(one.slug), { professions: [] }, 'skane');
    await jobs();
    expect(await openOf(one.slug)).toHaveLength(1);
    await Promise.all([
      endRequirement(region.context(), { requirementId: wider.nodeId }),
      endRequirement(manager.context(), { requirementId: one.nodeId }),
    ]);
    await jobs();
    expect(await openOf(one.slug)).toEqual([]);

    const two = await room.required(manager);
    await room.requiredOf(region, contentId(two.slug), { professions: [] }, 'skane');
    const [cycle] = await cyclesOf(two.id);
    await jobs();
    await waiveRequirement(manager.context(), {
      cycleId: toNodeId('RequirementCycle', cycle?.id ?? ''),
      untilOn: '2027-01-10',
      reason: 'Föräldraledig',
    });
    await jobs();
    expect(await openOf(two.slug)).toMatchObject([{ parameters: { askedBy: [{ name: 'Region Skåne' }] } }]);
    await nurse.complete(two.slug);
    expect(await openOf(two.slug)).toEqual([]);
  });
});
