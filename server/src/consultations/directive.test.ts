import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { testContext } from '../testing/test-context.ts';
import { Directive, DirectiveStep } from './directive.entity.ts';
import { issueDirective } from './issue-directive.ts';
import { moveDirective, type MoveDirectiveInput } from './move-directive.ts';
import { answered, claimed, contexts, errorsOf, queued, type As } from './testing/consult-steps.ts';

const DAY = 86_400_000;

describe('a directive', () => {
  let app: TestApp;
  let as: As;
  const text = 'Följ upp dosen efter fyra veckor.';
  const issued = async (): Promise<Directive> => {
    const consultId = await answered(as);
    const result = await issueDirective(await as('consultant'), { consultId, kind: 'RECOMMENDATION', text });
    expect(errorsOf(result)).toEqual([]);
    return app.database.orm.em.fork().findOneOrFail(Directive, { consultId: String(result.consult?.id) });
  };
  const move = async (
    persona: Parameters<As>[0],
    { id }: Directive,
    action: MoveDirectiveInput['action'],
    reason?: MoveDirectiveInput['reason'],
  ) => errorsOf(await moveDirective(await as(persona), { directiveId: toNodeId('Directive', id), action, reason: reason ?? null }));
  const tasks = async ({ id }: Directive) =>
    (await app.database.orm.em.fork().find(Task, { subjectType: 'Directive', subjectId: id, closedAt: null }))
      .map(({ kind }) => kind)
      .toSorted();
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  it('goes down, is acknowledged, done and verified, each by its own side, with every step kept', async () => {
    const directive = await issued();
    expect(await tasks(directive)).toEqual(['DIRECTIVE_ACK']);
    expect(await move('consultant', directive, 'ACKNOWLEDGE')).toEqual(['NotAllowed']);
    expect(await move('editor', directive, 'ACKNOWLEDGE')).toEqual(['NotFound directiveId']);
    expect(await move('nurse', directive, 'ACKNOWLEDGE')).toEqual([]);
    expect(await move('physician', directive, 'ACKNOWLEDGE')).toEqual(['NotReady']);
    expect(await move('physician', directive, 'ACCEPT')).toEqual([]);
    expect(await move('physician', directive, 'NOT_DONE')).toEqual(['InvalidInput reason']);
    expect(await move('physician', directive, 'DONE')).toEqual([]);
    expect(await tasks(directive)).toEqual(['DIRECTIVE_RESULT']);
    expect(await move('consultant', directive, 'VERIFY')).toEqual([]);
    expect(await move('consultant', directive, 'CLOSE')).toEqual([]);
    const steps = await app.database.orm.em.fork().find(DirectiveStep, { directiveId: directive.id }, { orderBy: { number: 'asc' } });
    expect(steps.map(({ action }) => action)).toEqual(['ISSUE', 'ACKNOWLEDGE', 'ACCEPT', 'DONE', 'VERIFY', 'CLOSE']);
    expect(await tasks(directive)).toEqual([]);
  });

  it('is sent by whoever answers, with a text that identifies nobody, once the question has come so far', async () => {
    const waiting = await queued(as);
    expect(errorsOf(await issueDirective(await as('levelLead'), { consultId: waiting, kind: 'HANDBACK', text }))).toEqual(['NotReady']);
    const consultId = await claimed(as);
    expect(errorsOf(await issueDirective(await as('physician'), { consultId, kind: 'HANDBACK', text }))).toEqual(['NotAllowed']);
    const named = { consultId, kind: 'HANDBACK', text: 'Ring 18900117-9838 på måndag.' } as const;
    expect(errorsOf(await issueDirective(await as('consultant'), named))).toEqual(['IdentityFound text']);
  });

  it('reminds its receiver and tells the lead when nobody acknowledges it in time', async () => {
    const directive = await issued();
    app.clock.advance(5 * DAY);
    await runDueJobs(() => testContext(app.database, undefined, app.clock));
    expect(await tasks(directive)).toEqual(['DIRECTIVE_ACK', 'DIRECTIVE_LATE']);
  });

  it('that cannot be done suggests a course, and three on one topic in one region raise a gap', async () => {
    const gaps = () => app.database.orm.em.fork().count(Task, { kind: 'KNOWLEDGE_GAP', closedAt: null });
    for (const left of [2, 1, 0]) {
      const directive = await issued();
      expect(await move('physician', directive, 'CANNOT', 'COMPETENCE')).toEqual([]);
      expect(await gaps()).toBe(left === 0 ? 1 : 0);
    }
    type Found = { myDirectives: { nodes: { state: string; suggestsCourse: boolean; viewerActions: string[]; text: string }[] } };
    const document = 'query { myDirectives(side: RECEIVED, first: 3) { nodes { state suggestsCourse viewerActions text } } }';
    const { data } = await app.query<Found>(document, {}, { as: 'physician' });
    expect(data.myDirectives.nodes).toHaveLength(3);
    expect(data.myDirectives.nodes[0]).toEqual({ state: 'CANNOT', suggestsCourse: true, viewerActions: [], text });
    const none = await app.query<Found>(document, {}, { as: 'editor' });
    expect(none.data.myDirectives.nodes).toEqual([]);
  });
});
