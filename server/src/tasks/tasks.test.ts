import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { signedIn, TestClock, testContext } from '../testing/test-context.ts';
import { closeTasks, openTask, type NewTask } from './open-task.ts';
import { Task } from './task.entity.ts';
import { myTaskCount, myTasks } from './tasks.queries.ts';

let database: TestDatabase;
let nation: OrganisationNode;
let region: OrganisationNode;
let unit: OrganisationNode;
let person: Person;
const clock = new TestClock();

beforeAll(async () => {
  database = await createTestDatabase('demo');
  const em = database.orm.em.fork();
  nation = await em.findOneOrFail(OrganisationNode, { slug: 'sverige' });
  region = await em.findOneOrFail(OrganisationNode, { slug: 'skane' });
  unit = await em.findOneOrFail(OrganisationNode, { slug: 'exempelvardcentralen-skane' });
  person = await em.findOneOrFail(Person, { subject: 'nurse' });
});
beforeEach(async () => {
  await database.orm.em.fork().nativeDelete(Task, {});
});
afterAll(() => database.close());

const nobody = (): Context => testContext(database, undefined, clock);

const task = (change: Partial<NewTask> = {}): NewTask => ({
  kind: 'TEST',
  owner: { role: 'CENTRE_EDITOR', organisationNodeId: unit.id },
  subjectType: 'Subject',
  subjectId: crypto.randomUUID(),
  link: '/',
  parameters: {},
  ...change,
});

const open = (...tasks: NewTask[]): Promise<void> =>
  inTransaction(nobody(), async (context) => {
    for (const each of tasks) await openTask(context, each);
  });

const seenBy = async (viewer: Context['viewer']): Promise<string[]> => {
  const { nodes } = await myTasks(testContext(database, viewer, clock), { first: 100 });
  return nodes.map(({ kind }) => kind);
};

describe('a task of a role', () => {
  it.each([
    ['at the node itself', () => unit],
    ['at the region above, because the role inherits', () => region],
    ['at the nation above', () => nation],
  ])('is seen by whoever holds the role %s, where nobody does nearer', async (_where, node) => {
    await open(task({ owner: { role: 'ADMIN', organisationNodeId: unit.id } }));
    const viewer = signedIn(person.id, [{ role: 'ADMIN', organisationNodeId: node().id }]);
    expect(await seenBy(viewer)).toEqual(['TEST']);
    expect(await myTaskCount(testContext(database, viewer, clock))).toBe(1);
  });

  it('is left to the one who holds the role nearest, for as long as somebody does', async () => {
    const em = database.orm.em.fork();
    await open(task({ owner: { role: 'ADMIN', organisationNodeId: unit.id } }));
    const held = { personId: person.id, role: 'ADMIN' as const, organisationNodeId: region.id, artefactId: null };
    const assignment = em.create(RoleAssignment, { id: crypto.randomUUID(), ...held, validFrom: '2020-01-01', validTo: null });
    await em.persist(assignment).flush();
    const at = (node: OrganisationNode) => seenBy(signedIn(person.id, [{ role: 'ADMIN', organisationNodeId: node.id }]));
    expect([await at(nation), await at(region), await at(unit)]).toEqual([[], ['TEST'], ['TEST']]);
    assignment.validTo = '2020-02-01';
    await em.flush();
    expect(await at(nation)).toEqual(['TEST']);
    await em.remove(assignment).flush();
  });

  it('is not seen from below, by another role, by a guest or by a person without a role', async () => {
    await open(task({ owner: { role: 'CENTRE_EDITOR', organisationNodeId: region.id } }));
    expect(await seenBy(signedIn(person.id, [{ role: 'CENTRE_EDITOR', organisationNodeId: unit.id }]))).toEqual([]);
    expect(await seenBy(signedIn(person.id, [{ role: 'APPROVER', organisationNodeId: region.id }]))).toEqual([]);
    expect(await seenBy(signedIn(person.id, []))).toEqual([]);
    expect(await seenBy({ kind: 'GUEST' })).toEqual([]);
  });

  it('of a role that does not inherit is seen at its node alone', async () => {
    await open(task({ owner: { role: 'CONSULT_RESPONDER', organisationNodeId: unit.id } }));
    expect(await seenBy(signedIn(person.id, [{ role: 'CONSULT_RESPONDER', organisationNodeId: unit.id }]))).toEqual(['TEST']);
    expect(await seenBy(signedIn(person.id, [{ role: 'CONSULT_RESPONDER', organisationNodeId: region.id }]))).toEqual([]);
  });
});

it('a task of a person is seen by that person alone', async () => {
  await open(task({ owner: { personId: person.id } }));
  expect(await seenBy(signedIn(person.id, []))).toEqual(['TEST']);
  expect(await seenBy(signedIn(crypto.randomUUID(), []))).toEqual([]);
});

it('opened again for the same owner and subject stays one, keeps its age and is told the newest', async () => {
  const first = task({ parameters: { version: '2.0' } });
  await open(first);
  clock.advance(60_000);
  await open({ ...first, parameters: { version: '3.0' } }, { ...first, parameters: { version: '3.0' } });
  const rows = await database.orm.em.fork().find(Task, {});
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ parameters: { version: '3.0' }, openedAt: new Date(clock.now().getTime() - 60_000) });
});

it('closed by an event it is gone from every list, and says by what it was closed', async () => {
  const one = task();
  await open(one, task());
  await inTransaction(nobody(), (context) => closeTasks(context, { subjectType: 'Subject', subjectIds: [one.subjectId] }, 'DONE'));
  expect(await seenBy(signedIn(person.id, [{ role: 'CENTRE_EDITOR', organisationNodeId: unit.id }]))).toEqual(['TEST']);
  expect(await database.orm.em.fork().findOneOrFail(Task, { subjectId: one.subjectId })).toMatchObject({
    closedBy: 'DONE',
    closedAt: clock.now(),
  });
});

it('the one that is due first comes first, then the oldest', async () => {
  await open(task({ kind: 'OLD' }));
  clock.advance(1_000);
  await open(task({ kind: 'NEW' }), task({ kind: 'DUE', dueAt: new Date(clock.now().getTime() + 86_400_000) }));
  expect(await seenBy(signedIn(person.id, [{ role: 'CENTRE_EDITOR', organisationNodeId: unit.id }]))).toEqual(['DUE', 'OLD', 'NEW']);
});

it('the list takes one statement for 20 tasks and for 100, however many roles are held', async () => {
  const viewer = signedIn(
    person.id,
    [nation, region, unit].map(({ id }) => ({ role: 'CENTRE_EDITOR' as const, organisationNodeId: id })),
  );
  await open(...Array.from({ length: 20 }, () => task()));
  const few = await database.statements.during(() => seenBy(viewer));
  await open(...Array.from({ length: 80 }, () => task()));
  const many = await database.statements.during(() => seenBy(viewer));
  expect([few.result.length, many.result.length]).toEqual([20, 100]);
  expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
});
