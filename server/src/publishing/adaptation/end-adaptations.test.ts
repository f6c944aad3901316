import { afterEach, beforeEach, expect, it } from 'vitest';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { retireArtefact } from '../retire-artefact.ts';
import { nodeId, PROGRAMME } from '../testing/editions.ts';
import { Drift } from './drift.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import { Adaptations } from './testing/adaptations.ts';
import { paragraph } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
});
afterEach(() => adaptations.close());

it('leaves nobody anything to do about a text that is out of use, and what was published readable', async () => {
  await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Så här gör vi.') });
  await adaptations.publish('vasterbotten');
  await adaptations.nation(ROUTES, { text: paragraph('Nationellt ny text.') });
  await adaptations.adapt('norrbotten', ROUTES, { text: paragraph('I arbete.') });
  await adaptations.describe('norrbotten');
  await adaptations.move('norrbotten', 'SUBMIT_FOR_REVIEW');
  const context = await adaptations.editions.as('nationalCoordinator');
  expect((await retireArtefact(context, { artefactId: nodeId(PROGRAMME), reason: 'Ersatt.' })).errors).toEqual([]);
  const { em } = testContext(adaptations.database);
  expect([await em.count(OverlayDraft), await em.count(Drift, { resolvedAt: null })]).toEqual([0, 0]);
  expect(await em.count(Task, { subjectType: { $in: ['OverlayDraft', 'Drift'] }, closedAt: null })).toBe(0);
  expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'NOTHING_LEFT', resolvedById: null });
  expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ ours: { text: paragraph('Så här gör vi.') } });
  expect((await adaptations.adapt('vasterbotten', ROUTES, { note: { sv: 'Sent.' } })).errors).toMatchObject([{ __typename: 'NotReady' }]);
});
