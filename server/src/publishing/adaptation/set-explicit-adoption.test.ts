import { afterEach, beforeEach, expect, it } from 'vitest';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { PROGRAMME, type Who } from '../testing/editions.ts';
import { setExplicitAdoption } from './set-explicit-adoption.ts';
import { Adaptations, approverAt, writerAt } from './testing/adaptations.ts';
import { paragraph, recommendationLike } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
});
afterEach(() => adaptations.close());

async function set(slug: string, explicit: boolean, who: Who = approverAt(slug)) {
  const { organisationNodeId } = await adaptations.at(slug);
  return setExplicitAdoption(await adaptations.editions.as(who), { organisationNodeId, explicit });
}

async function newPart(node: string, structureRevision: number) {
  const { attrs } = recommendationLike((await adaptations.desk('skane')).above.document, ROUTES, node, 'Ny.');
  const insert = { structureRevision, node, parent: CHAPTER, after: null, type: 'recommendation', attributes: JSON.stringify(attrs) };
  await adaptations.editions.publish(PROGRAMME, () => adaptations.editions.insert(PROGRAMME, insert));
}

it('makes new text wait, and adopts what waits when it is taken back', async () => {
  await adaptations.adapt('skane', ROUTES, { text: paragraph('Så här gör vi.') });
  await adaptations.publish('skane');
  await newPart('ny-1', 1);
  expect(await adaptations.drifts('skane')).toEqual({});
  expect((await set('skane', true)).organisationNode).toMatchObject({ explicitAdoption: true });
  await newPart('ny-2', 1);
  expect(await adaptations.drifts('skane')).toEqual({ 'ny-2': 'UNDECIDED' });
  await set('skane', false);
  expect(await adaptations.drifts('skane')).toEqual({});
  expect(await adaptations.drift('skane', 'ny-2')).toMatchObject({ resolution: 'ADOPT' });
  const { em } = testContext(adaptations.database);
  expect(await em.count(Task, { kind: 'ADAPTATION_DRIFT', closedAt: null })).toBe(0);
  expect(await em.count(LedgerEvent, { action: 'EXPLICIT_ADOPTION_SET' })).toBe(2);
});

it('is for whoever approves or administers there', async () => {
  for (const who of ['nurse', writerAt('skane'), approverAt('blekinge')] as const)
    expect((await set('skane', true, who)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  expect((await set('skane', true, 'administrator')).errors).toEqual([]);
  const context = await adaptations.editions.as('administrator');
  expect((await setExplicitAdoption(context, { organisationNodeId: 'finns-inte', explicit: true })).errors).toMatchObject([
    { __typename: 'NotFound' },
  ]);
});
