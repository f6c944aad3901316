import { afterEach, beforeEach, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { resolveDrift } from './resolve-drift.ts';
import { Adaptations, writerAt } from './testing/adaptations.ts';
import { paragraph } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
  await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Vi har egna vägar.') });
  await adaptations.publish('vasterbotten');
  await adaptations.nation(ROUTES, { text: paragraph('Nationellt ny text.') });
});
afterEach(() => adaptations.close());

it('a decision over a text that has moved under the published one comes back with the drift to meet', async () => {
  const late = await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Vi skriver vidare.') });
  expect(late.errors).toMatchObject([
    { __typename: 'AdaptationConflict', path: [ROUTES], theirs: { nodeId: ROUTES, drift: { status: 'DRIFT', choice: null } } },
  ]);
});

it('a choice about a drift that another has dealt with and published comes back as what is decided now', async () => {
  const driftId = toNodeId('Drift', (await adaptations.desk('vasterbotten')).drifts.get(ROUTES)?.id ?? '');
  const merged = { text: paragraph('Nationellt ny text, i Västerbotten via kunskapscentret.') };
  await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: merged });
  await adaptations.publish('vasterbotten');
  const late = { driftId, revision: 1, choice: 'KEEP', reason: 'Mitt skäl.' } as const;
  expect((await resolveDrift(await adaptations.editions.as(writerAt('vasterbotten')), late)).errors).toMatchObject([
    { __typename: 'AdaptationConflict', path: [ROUTES], theirs: { nodeId: ROUTES, mode: 'ADAPT', set: merged, drift: null } },
  ]);
});
