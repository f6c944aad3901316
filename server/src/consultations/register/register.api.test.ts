import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { Task } from '../../tasks/task.entity.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { quarantineConsult } from '../quarantine-consult.ts';
import { answered, consultOf, contexts, type As } from '../testing/consult-steps.ts';
import { copyWithClocks } from '../statistics/testing/copy-with-clocks.ts';

type Register = { openQuestions: { nodes: { id: string }[] } };

describe('the register of questions nothing published answers', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  const listed = async (who: PersonaKey | null) =>
    (await app.query<Register>('{ openQuestions(first: 20) { nodes { id } } }', {}, { as: who })).data.openQuestions.nodes.map(
      ({ id }) => id,
    );
  const proposals = () =>
    app.database.orm.em
      .fork()
      .find(Task, { kind: { $in: ['PROPOSE_COURSE', 'PROPOSE_EVALUATION'] }, closedAt: null }, { orderBy: { kind: 'asc' } });

  it('lists them for those alone who may read them where they were answered, and for its editors without their texts', async () => {
    const id = await answered(as, { topic: 'OROFACIAL' });
    for (const who of ['consultant', 'secondConsultant', 'triage', 'levelLead', 'editor'] as const) expect(await listed(who)).toEqual([id]);
    for (const who of ['physician', 'unitManager', 'nationalCoordinator', 'westernEditor', 'withoutRole', null] as const)
      expect(await listed(who)).toEqual([]);
    const texts = '{ openQuestions(first: 1) { nodes { topicName title viewerIs messages { text } } } }';
    expect((await app.query<Register>(texts, {}, { as: 'editor' })).data.openQuestions.nodes).toEqual([
      { topicName: expect.any(String), title: null, viewerIs: [], messages: [] },
    ]);
    await quarantineConsult(await as('physician'), { consultId: id, reason: 'RECOGNISABLE' });
    expect(await listed('consultant')).toEqual([]);
  });

  it('proposes an evaluation and a course to the editors once there are enough in the year, without a count, and once only', async () => {
    const id = await answered(as, { topic: 'HEADACHE' });
    await copyWithClocks(app.database.ownerUrl, (await consultOf(app.database, id)).id, 2);
    await answered(as, { topic: 'HEADACHE' });
    expect(await proposals()).toEqual([]);
    await answered(as, { topic: 'HEADACHE' });
    expect(await proposals()).toMatchObject([
      { kind: 'PROPOSE_EVALUATION', role: 'CENTRE_EDITOR', parameters: { threshold: 5, year: 2026 } },
    ]);
    await copyWithClocks(app.database.ownerUrl, (await consultOf(app.database, id)).id, 5);
    await answered(as, { topic: 'HEADACHE' });
    const told = await proposals();
    expect(told.map(({ kind, parameters }) => [kind, parameters['threshold']])).toEqual([
      ['PROPOSE_COURSE', 10],
      ['PROPOSE_EVALUATION', 5],
    ]);
    expect(told.every(({ parameters }) => !('asked' in parameters))).toBe(true);
  });
});
