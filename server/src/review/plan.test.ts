import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { changeInitiative } from './change-initiative.ts';
import { linkInitiative } from './link-initiative.ts';
import { Milestone } from './milestone.entity.ts';
import { initiatives, initiativesOf, milestonesOf } from './plan.queries.ts';
import { planMilestone } from './plan-milestone.ts';
import { reachMilestone } from './reach-milestone.ts';
import { registerInitiative } from './register-initiative.ts';
import { removeMilestone } from './remove-milestone.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { unlinkInitiative } from './unlink-initiative.ts';

let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterAll(() => database.close());

const entry = { name: 'Omställning till nära vård', kind: 'CARE_REFORM', holder: 'Staten och SKR', url: 'https://skr.se/' } as const;
const register = async (change: object = {}, who: 'editor' | 'nurse' = 'editor') =>
  registerInitiative(await reviews.as(who), { ...entry, ...change });

describe('the register of initiatives', () => {
  it('takes an initiative once, with an address that can be opened, from editors alone', async () => {
    expect(wordsOf(await register())).toEqual([]);
    expect((await register()).errors).toMatchObject([{ path: ['name'] }]);
    expect((await register({ name: 'Annat', url: 'javascript:alert(1)' })).errors).toMatchObject([{ path: ['url'] }]);
    expect((await register({ name: 'Annat' }, 'nurse')).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await initiatives(await reviews.as('editor'), { first: 50 })).nodes).toMatchObject([
      { name: entry.name, url: 'https://skr.se/' },
    ]);
    expect((await initiatives(await reviews.as('nurse'), { first: 50 })).nodes).toEqual([]);
  });

  it('keeps what it is linked to when it is over, and is linked to a text with how it bears on it', async () => {
    const { initiative } = await register({ name: 'Översyn av ersättningssystemet', kind: 'REIMBURSEMENT', url: null });
    const initiativeId = toNodeId('Initiative', initiative?.id ?? '');
    const link = async (bearing: string, who: 'editor' | 'consultant' = 'editor') =>
      linkInitiative(await reviews.as(who), { artefactId: reviews.artefactId, initiativeId, bearing });
    expect(wordsOf(await link('Styr vem som kan ge behandlingen.'))).toEqual([]);
    expect(wordsOf(await link('Styr vem som får betalt.'))).toEqual([]);
    expect((await link('x', 'consultant')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    const ended = await changeInitiative(await reviews.as('editor'), { ...entry, initiativeId, name: 'Översynen', ongoing: false });
    expect(ended.initiative).toMatchObject({ name: 'Översynen', endedAt: expect.any(Date) });
    const context = await reviews.as('editor');
    const { id } = await context.em.findOneOrFail(Artefact, { slug: reviews.slug });
    expect(await initiativesOf(context, id)).toMatchObject([{ bearing: 'Styr vem som får betalt.', initiative: { name: 'Översynen' } }]);
    expect(wordsOf(await unlinkInitiative(await reviews.as('editor'), { artefactId: reviews.artefactId, initiativeId }))).toEqual([]);
    expect(await initiativesOf(await reviews.as('editor'), id)).toEqual([]);
  });
});

describe('milestones', () => {
  const plan = async (change: object = {}) =>
    planMilestone(await reviews.as('editor'), {
      artefactId: reviews.artefactId,
      kind: 'INTERIM_REPORT',
      name: 'Delrapport till nämnden',
      recipient: 'Hälso- och sjukvårdsnämnden',
      dueOn: '2026-12-15',
      ...change,
    });
  const newest = async () => {
    const [milestone] = await reviews.em.find(Milestone, {}, { orderBy: { plannedAt: 'desc' }, limit: 1 });
    return { artefactId: reviews.artefactId, milestoneId: toNodeId('Milestone', milestone?.id ?? '') };
  };
  const waiting = () => reviews.em.count(Task, { kind: 'MILESTONE_DUE', closedAt: null });

  it('wait for the editors until they are reached, and a report says what was reported', async () => {
    expect((await plan({ name: ' ' })).errors).toMatchObject([{ path: ['name'] }]);
    expect(wordsOf(await plan())).toEqual([]);
    expect(await waiting()).toBe(1);
    const id = await newest();
    const reach = async (reachedOn: string, report: string | null) =>
      reachMilestone(await reviews.as('editor'), { ...id, reachedOn, report });
    expect((await reach('2026-11-23', null)).errors).toMatchObject([{ path: ['report'] }]);
    expect((await reach('2027-11-23', 'Lämnad.')).errors).toMatchObject([{ path: ['reachedOn'] }]);
    expect(wordsOf(await reach('2026-11-23', 'Lämnad, med tidsplan.'))).toEqual([]);
    expect(wordsOf(await reach('2026-11-23', 'Igen.'))).toHaveLength(1);
    expect((await removeMilestone(await reviews.as('editor'), id)).errors).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('are taken out of the plan while they are not reached, and are those of one text', async () => {
    reviews.pass(1);
    expect(wordsOf(await plan({ kind: 'STEP', name: 'Urval klart', recipient: null, dueOn: '2026-12-01' }))).toEqual([]);
    const id = await newest();
    const other = new Reviews(database, 'eval-antidepressiva-fibromyalgi');
    const foreign = await removeMilestone(await reviews.as('editor'), { ...id, artefactId: other.artefactId });
    expect(foreign.errors).toMatchObject([{ path: ['milestoneId'] }]);
    expect(wordsOf(await removeMilestone(await reviews.as('editor'), id))).toEqual([]);
    expect(await waiting()).toBe(0);
    const { artefactId } = await reviews.em.findOneOrFail(Milestone, { kind: 'INTERIM_REPORT' });
    expect((await milestonesOf(await reviews.as('editor'), artefactId)).map(({ name }) => name)).toEqual(['Delrapport till nämnden']);
  });
});
