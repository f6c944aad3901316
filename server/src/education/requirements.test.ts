import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../identity/person.entity.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { contentId } from '../seeds/content-id.ts';
import { assignRequirement } from './assign-requirement.ts';
import { coverageByProfession, coverageByRegion, coverageTrend } from './coverage.queries.ts';
import { endRequirement } from './end-requirement.ts';
import { recogniseTraining } from './recognise-training.ts';
import { refreshRequirement } from './refresh-requirement.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { RequirementWaiver } from './requirement-waiver.entity.ts';
import { requirementsBelowPage, requirementsPage } from './requirement.queries.ts';
import { dueStaffCsv, staffCsv } from './staff-csv.ts';
import { dueStaffPage, myRequirementsPage, staffStandingsPage } from './standing.queries.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { RequirementRoom, UNIT } from './testing/requirement-room.ts';
import { publishCourse, testCourse } from './testing/test-course.ts';
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

const required = (other: Parameters<RequirementRoom['required']>[1] = {}, by = manager) => room.required(by, other);
const cyclesOf = (requirementId: string, personId = nurse.viewer.personId) =>
  database.orm.em.fork().find(RequirementCycle, { requirementId, personId }, { orderBy: { number: 'asc' } });

async function mine(slug: string, learner = nurse) {
  const { nodes } = await myRequirementsPage(learner.context(), { first: 50 });
  const cycles = await database.orm.em.fork().find(RequirementCycle, { personId: learner.viewer.personId });
  return nodes.filter(({ id }) => cycles.some((cycle) => cycle.id === id)).find(({ requirementId }) => requirementId === slug);
}

describe('a requirement', () => {
  it('asks those whom it concerns, once, and shows it to them', async () => {
    const { id, assigned, errors } = await required();
    expect(errors).toEqual([]);
    // The nurse and the manager, who is a nurse too; not the physician.
    expect(assigned).toBe(2);
    expect(await cyclesOf(id)).toMatchObject([{ number: 1, origin: 'RULE', dueOn: '2026-12-23', closedAs: null }]);
    expect(await mine(id)).toMatchObject({ status: 'NOT_STARTED', due: '2026-12-23', fulfilledBefore: false });
    const again = await Promise.all(
      [1, 2, 3].map(() => refreshRequirement(manager.context(), { requirementId: toNodeId('Requirement', id) })),
    );
    expect(again.map(({ opened, ended }) => opened + ended)).toEqual([0, 0, 0]);
  });

  it('is made by who leads there, of what can be asked', async () => {
    expect((await required({}, nurse)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await required({ validity: { kind: 'INTERVAL', months: 6, windowMonths: 6 } })).errors).toMatchObject([
      { path: ['rule', 'validity', 'windowMonths'] },
    ]);
    expect((await required({ reason: '' })).errors).toMatchObject([{ path: ['rule', 'reason'] }]);
    expect((await required({ dueDays: -1, validity: { kind: 'FIXED_WINDOW', from: '02-30', to: '03-01' } })).errors).toMatchObject([
      { path: ['rule', 'dueDays'], message: 'Ange minst 0.' },
      { path: ['rule', 'validity', 'from'], message: 'Skriv en dag som finns, med månaden först: 01-31 är den 31 januari.' },
    ]);
    expect((await required({}, region)).errors).toEqual([]);
  });

  it('is fulfilled in the transaction that completes the course, and comes again', async () => {
    const { slug, id } = await required();
    await nurse.complete(slug);
    const [first, second] = await cyclesOf(id);
    expect(first).toMatchObject({ closedAs: 'COMPLETED', completedOn: '2026-11-23', validUntil: '2027-11-23' });
    expect(second).toMatchObject({ number: 2, opensOn: '2027-09-23', dueOn: '2027-11-23', closedAs: null, origin: 'RULE' });
    expect(await mine(id)).toMatchObject({ status: 'COMPLIANT', lastCompletedOn: '2026-11-23', lastValidUntil: '2027-11-23' });
  });

  it('counts a course taken before it was asked for, if that is recent', async () => {
    await publishCourse(database, testCourse(), `kravkurs-${room.made + 1}`);
    await nurse.complete(`kravkurs-${room.made + 1}`);
    const { id } = await required();
    expect(await cyclesOf(id)).toMatchObject([{ closedAs: 'RECOGNISED', completedOn: '2026-11-23' }, { closedAs: null }]);
  });

  it('counts an own course whose certificate holds, whatever is said of training elsewhere', async () => {
    await publishCourse(database, testCourse(), `kravkurs-${room.made + 1}`);
    await nurse.complete(`kravkurs-${room.made + 1}`);
    const { id } = await required({ recognitionMonths: null });
    expect(await mine(id)).toMatchObject({ status: 'COMPLIANT', lastValidUntil: '2027-11-23' });
  });

  it('that is done once for good is not opened again the next morning', async () => {
    const { slug, id, nodeId } = await required({ validity: { kind: 'ONCE' }, recognitionMonths: null });
    await nurse.complete(slug);
    await refreshRequirement(manager.context(), { requirementId: nodeId });
    expect((await cyclesOf(id)).map(({ closedAs }) => closedAs)).toEqual(['COMPLETED']);
    expect(await mine(id)).toMatchObject({ status: 'COMPLIANT', lastValidUntil: null });
  });

  it('is not asked twice of the same people', async () => {
    const { id, slug } = await required();
    expect(id).not.toBe('');
    const twice = await room.requiredOf(manager, contentId(slug));
    expect(twice.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['courseId'] }]);
    const all = await room.requiredOf(manager, contentId(slug), { professions: [] });
    expect(all.errors).toMatchObject([{ path: ['courseId'] }]);
    expect((await room.requiredOf(manager, contentId(slug), { professions: ['lakare'] })).errors).toEqual([]);
    await endRequirement(manager.context(), { requirementId: toNodeId('Requirement', id) });
    const [one, other] = await Promise.all([1, 2].map(() => room.requiredOf(manager, contentId(slug))));
    expect([one, other].filter((each) => each?.errors.length === 0)).toHaveLength(1);
  });

  it('keeps what is closed: neither changed nor removed', async () => {
    const { slug, id } = await required();
    await nurse.complete(slug);
    const change = (statement: string) => database.orm.em.fork().getConnection().execute(statement, [id]);
    await expect(
      change(`update requirement_cycle set "dueOn" = '2000-01-01' where "requirementId" = ? and "closedAs" is not null`),
    ).rejects.toThrow('append-only');
    await expect(change('delete from requirement_cycle where "requirementId" = ?')).rejects.toThrow(/append-only|permission denied/);
  });

  it('ends, and what was fulfilled stays', async () => {
    const { slug, id, nodeId } = await required();
    await nurse.complete(slug);
    expect((await endRequirement(manager.context(), { requirementId: nodeId })).errors).toEqual([]);
    expect((await cyclesOf(id)).map(({ closedAs }) => closedAs)).toEqual(['COMPLETED', 'ENDED']);
    const { nodes } = await requirementsPage(manager.context(), UNIT, { first: 50 });
    expect(nodes.some((row) => row.id === id)).toBe(false);
  });
});

describe('by name', () => {
  it('sees the staff only who manages the unit, and the file says the same', async () => {
    const { nodeId } = await required();
    const seen = async (learner: Learner) => (await staffStandingsPage(learner.context(), nodeId, UNIT, { first: 10 })).nodes.length;
    expect(await seen(manager)).toBe(2);
    const { nodes } = await staffStandingsPage(manager.context(), nodeId, UNIT, { first: 10 });
    expect(nodes.filter(({ isViewer }) => isViewer).map(({ personId }) => personId)).toEqual([manager.viewer.personId]);
    expect(await seen(nurse)).toBe(0);
    expect(await seen(region)).toBe(0);
    const csv = await staffCsv(manager.context(), nodeId, UNIT);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"nurse"');
    expect(csv).toContain('"Sjuksköterska";"inte påbörjad"');
    expect(csv).not.toMatch(/[A-Z]+_[A-Z]+/);
    expect((await staffCsv(region.context(), nodeId, UNIT)).split('\r\n')).toHaveLength(2);
  });

  it('lets somebody off for a time, and is due when that ends', async () => {
    const { id } = await required();
    const [cycle] = await cyclesOf(id);
    const waive = (by: Learner, untilOn: string) =>
      waiveRequirement(by.context(), { cycleId: toNodeId('RequirementCycle', cycle?.id ?? ''), untilOn, reason: 'Föräldraledig' });
    expect((await waive(nurse, '2027-06-01')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await waive(manager, '2026-11-22')).errors).toMatchObject([{ path: ['untilOn'] }]);
    expect((await waive(manager, '2027-06-01')).done).toBe(true);
    expect(await mine(id)).toMatchObject({ status: 'WAIVED', due: '2027-06-01' });
  });

  it('has a waiver corrected and taken back, and tells why it was given and by whom', async () => {
    const { id } = await required();
    const [cycle] = await cyclesOf(id);
    const cycleId = toNodeId('RequirementCycle', cycle?.id ?? '');
    const waive = (untilOn: string) => waiveRequirement(manager.context(), { cycleId, untilOn, reason: 'Föräldraledig' });
    expect((await waive('2099-01-01')).errors).toMatchObject([{ path: ['untilOn'] }]);
    await waive('2030-01-01');
    clock.advance(DAY);
    await waive('2026-12-05');
    const granted = { untilOn: '2026-12-05', reason: 'Föräldraledig', grantedByName: manager.viewer.name };
    expect(await mine(id)).toMatchObject({ status: 'WAIVED', due: '2026-12-23', waiver: granted });
    const withdraw = (by: Learner) => withdrawWaiver(by.context(), { cycleId, reason: 'Är tillbaka i tjänst' });
    expect((await withdraw(nurse)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await withdraw(manager)).done).toBe(true);
    expect(await mine(id)).toMatchObject({ status: 'NOT_STARTED', due: '2026-12-23', waiver: null });
    expect((await withdraw(manager)).errors).toMatchObject([{ __typename: 'NotReady' }]);
    expect(await database.orm.em.fork().count(RequirementWaiver, { requirementId: id })).toBe(3);
    clock.advance(-DAY);
  });

  it('recognises training elsewhere that is recent enough', async () => {
    const { id } = await required();
    const [cycle] = await cyclesOf(id);
    const recognise = (trainedOn: string) =>
      recogniseTraining(manager.context(), {
        cycleId: toNodeId('RequirementCycle', cycle?.id ?? ''),
        trainedOn,
        evidence: 'Intyg från Region Skåne',
      });
    expect((await recognise('2024-01-01')).errors).toMatchObject([{ path: ['trainedOn'] }]);
    expect((await recognise('2026-06-01')).done).toBe(true);
    expect(await cyclesOf(id)).toMatchObject([
      { closedAs: 'RECOGNISED', validUntil: '2027-06-01' },
      { number: 2, dueOn: '2027-06-01' },
    ]);
  });

  it('asks people from a file, and says of every line what came of it', async () => {
    const { id, nodeId } = await required();
    const people = '\uFEFFperson;namn\r\nphysician;"X"\r\n"physician"\r\nnurse\r\nnobody\r\npaediatrician\r\n';
    const { lines } = await assignRequirement(manager.context(), { requirementId: nodeId, people });
    expect(lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'ASSIGNED'],
      [3, 'TWICE'],
      [4, 'ALREADY'],
      [5, 'UNKNOWN'],
      [6, 'UNKNOWN'],
    ]);
    const physician = await learnerAs(database, 'physician', clock);
    expect(await cyclesOf(id, physician.viewer.personId)).toMatchObject([{ origin: 'FILE' }]);
    expect((await refreshRequirement(manager.context(), { requirementId: nodeId })).ended).toBe(0);
  });
});

describe('what is to be done at a unit', () => {
  it('is told by name across requirements to who manages it, as each standing says, and to nobody else', async () => {
    const one = await required({ dueDays: 10 });
    const other = await required({ dueDays: 20 });
    const mine = async (learner: Learner) =>
      (await dueStaffPage(learner.context(), UNIT, { first: 100 })).nodes.filter(({ personId }) => personId === nurse.viewer.personId);
    const named = (rows: { requirementId: string }[]) =>
      rows.map(({ requirementId }) => requirementId).filter((id) => [one.id, other.id].includes(id));
    expect(named(await mine(manager))).toEqual([one.id, other.id]);
    expect(await mine(region)).toEqual([]);
    const standings = (await staffStandingsPage(manager.context(), one.nodeId, UNIT, { first: 50 })).nodes;
    expect((await mine(manager)).find(({ requirementId }) => requirementId === one.id)).toEqual(
      standings.find(({ personId }) => personId === nurse.viewer.personId),
    );
    await nurse.complete(one.slug);
    const [cycle] = await cyclesOf(other.id);
    const cycleId = toNodeId('RequirementCycle', cycle?.id ?? '');
    await waiveRequirement(manager.context(), { cycleId, untilOn: '2027-06-01', reason: 'Föräldraledig' });
    expect(named(await mine(manager))).toEqual([]);
    const all = (await dueStaffPage(manager.context(), UNIT, { first: 100 })).nodes;
    expect(all.filter(({ status }) => status === 'COMPLIANT' || status === 'WAIVED')).toEqual([]);
    const csv = await dueStaffCsv(manager.context(), UNIT);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(all.length + 1);
    expect(csv).toMatch(/"Krav"\r\n/);
    expect((await dueStaffCsv(region.context(), UNIT)).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('is seen from above as requirements, by who leads there', async () => {
    const { id } = await required();
    const below = async (learner: Learner, at: string) =>
      (await requirementsBelowPage(learner.context(), at, { first: 100 })).nodes.map((row) => row.id);
    expect(await below(region, 'skane')).toContain(id);
    expect(await below(region, UNIT)).toEqual([]);
    expect(await below(region, 'sverige')).toEqual([]);
    expect(await below(nurse, 'skane')).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts by profession and over time for who manages, and hides small numbers from everybody else', async () => {
    const { slug, id } = await required({ professions: [] });
    await nurse.complete(slug);
    const rows = await coverageByProfession(manager.context(), id, UNIT);
    expect(rows.find(({ key }) => key === 'sjukskoterska')).toMatchObject({ concerned: 2, covered: 1, percent: 50 });
    const trend = await coverageTrend(manager.context(), id, UNIT);
    expect(trend).toHaveLength(12);
    expect(trend.at(-1)).toMatchObject({ day: '2026-11-23', covered: 1 });
    expect(trend[0]).toMatchObject({ concerned: 0, percent: null });
    const guarded = await coverageByProfession(region.context(), id, UNIT);
    expect(guarded.every(({ concerned, covered }) => concerned === null && covered === null)).toBe(true);
    expect(await coverageByRegion(region.context(), id, 'sverige')).toMatchObject([{ name: 'Region Skåne', covered: null }]);
  });

  it('counts who comes back and then does it once for good', async () => {
    const { slug, id, nodeId } = await required({ validity: { kind: 'ONCE' } });
    for (const professionCode of ['lakare', 'sjukskoterska']) {
      await database.orm.em.fork().nativeUpdate(Person, { id: nurse.viewer.personId }, { professionCode });
      await refreshRequirement(manager.context(), { requirementId: nodeId });
    }
    await nurse.complete(slug);
    expect((await cyclesOf(id)).map(({ closedAs }) => closedAs)).toEqual(['ENDED', 'COMPLETED']);
    expect(await coverageByProfession(manager.context(), id, UNIT)).toMatchObject([{ concerned: 2, covered: 1 }]);
  });
});
