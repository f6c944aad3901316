import { afterEach, beforeEach, expect, it } from 'vitest';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { PROGRAMME, type Who } from '../testing/editions.ts';
import { setExplicitAdoption } from './set-explicit-adoption.ts';
import { Adaptations, approverAt, writerAt } from './testing/adaptations.ts';
import { paragraph, recommendationLike } from './testing/programme.ts';
import { unitsThatAdapt } from './units-that-adapt.queries.ts';

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
  const { attrs } = recommendationLike((await adaptations.desk('vasterbotten')).above.document, ROUTES, node, 'Ny.');
  const insert = { structureRevision, node, parent: CHAPTER, after: null, type: 'recommendation', attributes: JSON.stringify(attrs) };
  await adaptations.editions.publish(PROGRAMME, () => adaptations.editions.insert(PROGRAMME, insert));
}

it('makes new text wait, and adopts what waits when it is taken back', async () => {
  await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Så här gör vi.') });
  await adaptations.publish('vasterbotten');
  await newPart('ny-1', 1);
  expect(await adaptations.drifts('vasterbotten')).toEqual({});
  expect((await set('vasterbotten', true)).organisationNode).toMatchObject({ explicitAdoption: true });
  await newPart('ny-2', 1);
  expect(await adaptations.drifts('vasterbotten')).toEqual({ 'ny-2': 'UNDECIDED' });
  await set('vasterbotten', false);
  expect(await adaptations.drifts('vasterbotten')).toEqual({});
  expect(await adaptations.drift('vasterbotten', 'ny-2')).toMatchObject({ resolution: 'ADOPT' });
  const { em } = testContext(adaptations.database);
  expect(await adaptations.openTasks('vasterbotten')).toBe(0);
  expect(await em.count(LedgerEvent, { action: 'EXPLICIT_ADOPTION_SET' })).toBe(2);
});

it('is for whoever approves or administers there', async () => {
  for (const who of ['nurse', writerAt('vasterbotten'), approverAt('norrbotten')] as const)
    expect((await set('vasterbotten', true, who)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  expect((await set('vasterbotten', true, 'administrator')).errors).toEqual([]);
  const context = await adaptations.editions.as('administrator');
  expect((await setExplicitAdoption(context, { organisationNodeId: 'finns-inte', explicit: true })).errors).toMatchObject([
    { __typename: 'NotFound' },
  ]);
});

it('is offered for the units that decide about a text themselves, to whoever may set it', async () => {
  const offered = async (who: Who) =>
    (await unitsThatAdapt(await adaptations.editions.as(who), { first: 10, after: null })).nodes.map(({ slug }) => slug);
  expect(await offered(approverAt('vasterbotten'))).toEqual([]);
  await adaptations.adapt('nus', ROUTES, { text: paragraph('Hos oss frågar sjuksköterskan.') });
  expect(await offered(approverAt('vasterbotten'))).toEqual(['nus']);
  expect(await offered(approverAt('nus'))).toEqual(['nus']);
  for (const who of ['nurse', writerAt('nus'), approverAt('norrbotten')] as const) expect(await offered(who)).toEqual([]);
});
