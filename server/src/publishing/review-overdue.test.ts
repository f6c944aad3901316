import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { personaViewer } from '../testing/signed-in-as.ts';
import { Artefact } from './artefact.entity.ts';
import { retireArtefact } from './retire-artefact.ts';
import { reviewOverduePage } from './review-overdue.queries.ts';

const DAY = 86_400_000;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** The review dates of the content lie 24 months after the day it was loaded. */
async function dueAfter(who: 'courseEditor' | 'editor' | 'nurse', days: number) {
  const clock = new TestClock();
  const loaded = await testContext(app.database).em.findOneOrFail(Artefact, { slug: 'riktlinjer-langvarig-smarta' });
  clock.advance(loaded.createdAt.getTime() + 183 * DAY + days * DAY - clock.now().getTime());
  const context = testContext(app.database, await personaViewer(app.database, clock, who), clock);
  return reviewOverduePage(context, { first: 100 });
}

it('is empty while every review lies more than 90 days ahead, and for whoever works with no text', async () => {
  expect((await dueAfter('courseEditor', 600)).nodes).toEqual([]);
  expect((await dueAfter('nurse', 800)).nodes).toEqual([]);
});

it('lists what comes within 90 days, and says when it is overdue', async () => {
  const near = await dueAfter('courseEditor', 700);
  expect(near.nodes).toContainEqual(
    expect.objectContaining({
      subject: 'ARTEFACT',
      kind: 'nationalGuideline',
      number: '1.0',
      overdue: false,
      organisationName: 'Sverige',
      path: '/redaktion/text/riktlinjer-langvarig-smarta',
    }),
  );
  expect((await dueAfter('courseEditor', 740)).nodes.every(({ overdue }) => overdue)).toBe(true);
});

it('is about the organisations of the viewer alone: a healthcare region does not see the nation', async () => {
  const { nodes } = await dueAfter('editor', 740);
  expect(new Set(nodes.map(({ kind }) => kind))).not.toContain('nationalGuideline');
  expect(nodes.length).toBeGreaterThan(0);
});

it('leaves out what is out of use', async () => {
  const clock = new TestClock();
  const approver = await personaViewer(app.database, clock, 'nationalCoordinator');
  const artefact = await testContext(app.database).em.findOneOrFail(Artefact, { slug: 'uppdrag-smartvard-primarvard' });
  const { errors } = await retireArtefact(testContext(app.database, approver, clock), {
    artefactId: toNodeId('Artefact', artefact.id),
    reason: 'Ersatt av regionala uppdrag.',
  });
  expect(errors).toEqual([]);
  expect((await dueAfter('courseEditor', 740)).nodes.map(({ path }) => path)).not.toContain('/redaktion/text/uppdrag-smartvard-primarvard');
});

it('costs the same statements for one row as for all', async () => {
  const list = (first: number) =>
    `{ reviewOverdue(first: ${first}) { nodes { id subject kind title { sv } organisationName number reviewBy overdue path } } }`;
  app.clock.advance(800 * DAY);
  const [one, all] = [await app.query(list(1), {}, { as: 'courseEditor' }), await app.query(list(100), {}, { as: 'courseEditor' })];
  expect(all.errors).toEqual([]);
  expect(all.statements.length).toBe(one.statements.length);
});
