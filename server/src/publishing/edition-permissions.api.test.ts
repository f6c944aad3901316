import { afterAll, beforeAll, expect, it } from 'vitest';
import { EDITION_TRANSITIONS } from 'shared/publishing/edition-state.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import { personaViewer } from '../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';
import { Draft } from './draft.entity.ts';
import { startDraft } from './start-draft.ts';
import { GABAPENTIN, nodeId } from './testing/editions.ts';

const states = ['NONE', 'ASSESSING', 'INTERNAL_REVIEW', 'APPROVED'] as const;
const actions = ['START', 'EDIT', 'DESCRIBE', 'DISCARD', ...EDITION_TRANSITIONS] as const;
type State = (typeof states)[number];
type Action = (typeof actions)[number];
type Answer = 'DONE' | 'NotFound' | 'NotAllowed' | 'NotReady';

const never: readonly Answer[] = ['NotFound', 'NotReady', 'NotReady', 'NotReady'];
/** Steps that an edition on the short course does not have, whoever asks. */
const ofTheFullCourse = { SCOPE: never, ASSESS: never, OPEN_REMISS: never, REVISE: never, REJECT: never } as const;

/** What each group may do, by action and state in the order of `states`. */
const editors: Record<Action, readonly Answer[]> = {
  START: ['DONE', 'DONE', 'DONE', 'DONE'],
  EDIT: ['NotFound', 'DONE', 'NotReady', 'NotReady'],
  DESCRIBE: ['NotFound', 'DONE', 'NotReady', 'NotReady'],
  DISCARD: ['NotFound', 'DONE', 'DONE', 'DONE'],
  ...ofTheFullCourse,
  SUBMIT_FOR_REVIEW: ['NotFound', 'DONE', 'NotReady', 'NotReady'],
  SEND_BACK: ['NotFound', 'NotReady', 'DONE', 'DONE'],
  APPROVE: ['NotFound', 'NotReady', 'NotAllowed', 'NotReady'],
  PUBLISH: ['NotFound', 'NotReady', 'NotReady', 'NotAllowed'],
};
const approvers: Record<Action, readonly Answer[]> = {
  ...ofTheFullCourse,
  START: ['NotAllowed', 'NotAllowed', 'NotAllowed', 'NotAllowed'],
  EDIT: ['NotFound', 'NotAllowed', 'NotAllowed', 'NotAllowed'],
  DESCRIBE: ['NotFound', 'NotAllowed', 'NotAllowed', 'NotAllowed'],
  DISCARD: ['NotFound', 'NotAllowed', 'NotAllowed', 'NotAllowed'],
  SUBMIT_FOR_REVIEW: ['NotFound', 'NotAllowed', 'NotReady', 'NotReady'],
  SEND_BACK: ['NotFound', 'NotReady', 'DONE', 'DONE'],
  APPROVE: ['NotFound', 'NotReady', 'DONE', 'NotReady'],
  PUBLISH: ['NotFound', 'NotReady', 'NotReady', 'DONE'],
};
const unknown: readonly Answer[] = ['NotFound', 'NotFound', 'NotFound', 'NotFound'];
const outsiders = Object.fromEntries(actions.map((action) => [action, unknown])) as Record<Action, readonly Answer[]>;

const people: readonly (readonly [PersonaKey | null, Record<Action, readonly Answer[]>])[] = [
  [null, outsiders],
  ['nurse', outsiders],
  ['administrator', outsiders],
  ['editor', editors],
  ['courseEditor', editors],
  ['approver', approvers],
  ['nationalCoordinator', approvers],
];

const documents: Record<'START' | 'EDIT' | 'DESCRIBE' | 'DISCARD' | 'MOVE', string> = {
  START: 'mutation ($input: StartDraftInput!) { result: startDraft(input: $input) { errors { __typename } } }',
  EDIT: 'mutation ($input: EditDraftInput!) { result: editDraft(input: $input) { errors { __typename } } }',
  DESCRIBE: 'mutation ($input: DescribeDraftInput!) { result: describeDraft(input: $input) { errors { __typename } } }',
  DISCARD: 'mutation ($input: DiscardDraftInput!) { result: discardDraft(input: $input) { errors { __typename } } }',
  MOVE: 'mutation ($input: MoveEditionInput!) { result: moveEdition(input: $input) { errors { __typename } } }',
};

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** An edition by the editor that lacks nothing, in a state. */
async function given(state: State): Promise<void> {
  const context = testContext(app.database, await personaViewer(app.database, app.clock, 'editor'), app.clock);
  await context.em.nativeDelete(Draft, {});
  if (state === 'NONE') return;
  await startDraft(context, { artefactId: nodeId(GABAPENTIN), erratum: false });
  await context.em.fork().nativeUpdate(Draft, {}, { state, changeNote: 'Ändrat.', reviewBy: '2028-06-01' });
}

async function ask(action: Action, as: PersonaKey | null): Promise<Answer> {
  const artefactId = nodeId(GABAPENTIN);
  const attributes = JSON.stringify({ text: { sv: 'Nytt' } });
  const inputs = {
    START: { artefactId },
    EDIT: { artefactId, operations: [{ set: { node: 'gap-1', revision: 1, attributes } }] },
    DESCRIBE: { artefactId, changeNote: 'Annat.' },
    DISCARD: { artefactId },
  };
  const [document, input] =
    action in inputs
      ? [documents[action as keyof typeof inputs], inputs[action as keyof typeof inputs]]
      : [documents.MOVE, { artefactId, transition: action, reason: 'Se över.' }];
  const { data, errors } = await app.query<{ result: { errors: { __typename: Answer }[] } }>(document, { input }, { as });
  expect(errors).toEqual([]);
  return data.result.errors[0]?.__typename ?? 'DONE';
}

it.each(people)('lets %s do what the role allows in each state, and nothing else', async (as, expected) => {
  for (const action of actions) {
    const answers: Answer[] = [];
    for (const state of states) {
      await given(state);
      answers.push(await ask(action, as));
    }
    expect([as, action, answers]).toEqual([as, action, expected[action]]);
  }
});

it('shows an edition in work to those who work with it and to nobody else', async () => {
  await given('INTERNAL_REVIEW');
  const document =
    '{ artefact(slug: "eval-gabapentin-neuropatisk") { draft { state steps { transition missing { message nodeId } } } viewerCanEdit editorPath } }';
  const shown = Object.fromEntries(
    await Promise.all(
      people.map(async ([as]) => [String(as), (await app.query<{ artefact: object }>(document, {}, { as })).data.artefact]),
    ),
  );
  const nothing = { draft: null, viewerCanEdit: false, editorPath: null };
  expect(shown).toEqual({
    null: nothing,
    nurse: nothing,
    administrator: nothing,
    editor: expect.objectContaining({
      draft: { state: 'INTERNAL_REVIEW', steps: [{ transition: 'SEND_BACK', missing: [] }] },
      viewerCanEdit: true,
    }),
    courseEditor: expect.objectContaining({ viewerCanEdit: true }),
    approver: expect.objectContaining({
      draft: {
        state: 'INTERNAL_REVIEW',
        steps: [
          { transition: 'SEND_BACK', missing: [] },
          { transition: 'APPROVE', missing: [] },
        ],
      },
      viewerCanEdit: false,
      editorPath: '/redaktion/text/eval-gabapentin-neuropatisk',
    }),
    nationalCoordinator: expect.objectContaining({ viewerCanEdit: false }),
  });
});
