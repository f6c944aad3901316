import { afterEach, beforeEach, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { PROGRAMME, type Who } from '../testing/editions.ts';
import { chainChangesPage } from './chain-changes.queries.ts';
import { chooseAdaptationParent } from './choose-adaptation-parent.ts';
import { EffectiveNode } from './effective-node.entity.ts';
import { Adaptations, approverAt, writerAt } from './testing/adaptations.ts';
import { paragraph } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const DIALOGUE = 'gov-dialog';
const UNIT = 'exempelvardcentralen-halland';

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
  await adaptations.adapt('sodra', ROUTES, { text: paragraph('Södras väg.') });
  await adaptations.publish('sodra');
  await adaptations.adapt('vastra', DIALOGUE, { text: paragraph('Västras dialog.') });
  await adaptations.publish('vastra');
  await adaptations.adapt('halland', ROUTES, { text: paragraph('Hallands väg.') });
  await adaptations.adapt('halland', DIALOGUE, { note: { sv: 'I Halland.' } });
  await adaptations.publish('halland');
});
afterEach(() => adaptations.close());

const em = () => testContext(adaptations.database).em;

async function choose(parent: string, who: Who = approverAt('halland')) {
  const node = await em().findOneOrFail(OrganisationNode, { slug: parent });
  const { organisationNodeId } = await adaptations.at('halland');
  return chooseAdaptationParent(await adaptations.editions.as(who), {
    organisationNodeId,
    parentId: toNodeId('HealthcareRegion', node.id),
  });
}

it('tries everything the region decided against the texts it follows now, and back again', async () => {
  expect(await adaptations.drifts('halland')).toEqual({});
  const { errors, organisationNode } = await choose('vastra');
  expect(errors).toEqual([]);
  const vastra = await em().findOneOrFail(OrganisationNode, { slug: 'vastra' });
  expect(organisationNode?.ancestorIds).toEqual([...vastra.ancestorIds, organisationNode?.id]);
  expect((await em().findOneOrFail(OrganisationNode, { slug: UNIT })).ancestorIds).toHaveLength(4);
  expect(await adaptations.drifts('halland')).toEqual({ [ROUTES]: 'DRIFT' });
  expect((await adaptations.element('halland', DIALOGUE))?.ours).toMatchObject({
    text: paragraph('Västras dialog.'),
    note: { sv: 'I Halland.' },
  });
  await choose('sodra');
  expect(await adaptations.drifts('halland')).toEqual({});
  expect(await adaptations.drift('halland', ROUTES)).toMatchObject({ resolution: 'TEXT_CAME_BACK', resolvedById: null });
  expect(await em().count(EffectiveNode)).toBeGreaterThan(0);
});

it('is told to readers at each text that one of the two words, and to nobody else', async () => {
  const asked = (at: string) => chainChangesPage(testContext(adaptations.database), PROGRAMME, at, { first: 20, after: null });
  expect((await asked('halland')).nodes).toEqual([]);
  await choose('vastra');
  await choose('vastra');
  const slugOf = async (id: string) => (await em().findOneOrFail(OrganisationNode, id)).slug;
  for (const at of ['halland', UNIT]) {
    const { nodes } = await asked(at);
    const told = nodes.map(async ({ organisationNodeId, fromId, toId }) => Promise.all([organisationNodeId, fromId, toId].map(slugOf)));
    expect(await Promise.all(told)).toEqual([['halland', 'sodra', 'vastra']]);
  }
  for (const at of ['skane', 'vastra', 'sverige', 'finns-inte']) expect((await asked(at)).nodes).toEqual([]);
});

it('is only for a region that belongs to both, and for whoever approves there', async () => {
  for (const who of ['nurse', writerAt('halland'), approverAt('skane')] as const)
    expect((await choose('vastra', who)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  expect((await choose('norra')).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['parentId'] }]);
  const halland = await em().findOneOrFail(OrganisationNode, { slug: 'halland' });
  const sodra = await em().findOneOrFail(OrganisationNode, { slug: 'sodra' });
  expect(halland.parentId).toBe(sodra.id);
});
