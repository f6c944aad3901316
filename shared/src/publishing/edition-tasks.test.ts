import { expect, test } from 'vitest';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { mmrEvaluation } from '../evaluations/testing/mmr-evaluation.ts';
import { reviewGuard, weighedOnceIsWeighedAgain } from '../review/review-guards.ts';
import type { ReviewFacts } from '../review/review-facts.ts';
import { nodeOf, type Doc } from './document.ts';
import type { EditionState, ReviewPath } from './edition-state.ts';
import { editionTasks, type EditionTask } from './edition-tasks.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { stepsAhead } from './lifecycle.ts';
import { majorEditionsTakeFullPath } from './review-path.ts';
import { noteKind } from './testing/note.kind.ts';

const begun: Doc = {
  kind: 'evaluation',
  schema: 1,
  root: 'r',
  nodes: { r: { type: 'evaluation', attrs: evaluationKind.begin?.('TENS') ?? {}, children: [] } },
};

const nobody: ReviewFacts = {
  team: [],
  patientInputs: 0,
  answers: [],
  asked: ['CHILD_RIGHTS'],
  weighedBefore: false,
  rounds: [],
  writers: [],
  openBallots: 1,
};

const facts = (change: Partial<LifecycleFacts> = {}): LifecycleFacts => ({
  transition: 'PUBLISH',
  path: 'FULL',
  document: begun,
  previous: null,
  actor: 'a',
  authors: ['a'],
  roles: [],
  today: '2026-11-23',
  changeNote: null,
  reviewBy: null,
  reason: null,
  unresolvedCitations: [],
  ...change,
});

const tasks = (state: EditionState, change: Partial<LifecycleFacts> = {}, review: ReviewFacts = nobody): EditionTask[] =>
  editionTasks(evaluationKind, state, facts(change), { guards: [...evaluationKind.guards, reviewGuard(review)], faults: () => [] });

const statuses = (found: readonly EditionTask[]) => found.map(({ code, status }) => `${code} ${status}`);

test.each<[EditionState, ReviewPath, string[]]>([
  ['PROPOSED', 'FULL', ['SCOPE', 'ASSESS', 'SUBMIT_FOR_REVIEW', 'OPEN_REMISS', 'REVISE', 'APPROVE', 'PUBLISH']],
  ['REVISING', 'FULL', ['APPROVE', 'PUBLISH']],
  ['ASSESSING', 'SHORT', ['SUBMIT_FOR_REVIEW', 'APPROVE', 'PUBLISH']],
  ['APPROVED', 'SHORT', ['PUBLISH']],
  ['PUBLISHED', 'FULL', []],
  ['REJECTED', 'FULL', []],
])('from %s on the %s course the steps to readers are %j', (state, path, steps) => {
  expect(stepsAhead(state, path).map(({ transition }) => transition)).toEqual(steps);
});

test('of an evaluation that has just been begun everything is to do, and the round when its step has come', () => {
  const found = tasks('PROPOSED');
  expect(statuses(found)).toEqual([
    'QUESTION MISSING',
    'EVIDENCE MISSING',
    'CONCLUSION MISSING',
    'SOURCES DONE',
    'DESCRIPTION MISSING',
    'TEAM MISSING',
    'PATIENT_INPUT MISSING',
    'VOTES LATER',
    'ROUND LATER',
    'CONSIDERATIONS MISSING',
  ]);
  expect(found.find(({ code }) => code === 'TEAM')?.missing.map(({ code }) => code)).toEqual(['authorsMissing']);
  expect(found.flatMap(({ missing }) => missing.map(({ code }) => code))).not.toContain('approverIsAuthor');
});

test('on the short course the review is work only where it asks for something: a vote that is open, what is to be weighed again', () => {
  const ofText = ['QUESTION MISSING', 'EVIDENCE MISSING', 'CONCLUSION MISSING', 'SOURCES DONE', 'DESCRIPTION MISSING'];
  const short = { path: 'SHORT', previous: mmrEvaluation() } as const;
  const closed = { ...nobody, openBallots: 0 };
  expect(statuses(tasks('ASSESSING', short, closed))).toEqual(ofText);
  expect(statuses(tasks('ASSESSING', short))).toEqual([...ofText, 'VOTES LATER']);
  const weighed = editionTasks(evaluationKind, 'ASSESSING', facts(short), {
    guards: [...evaluationKind.guards, weighedOnceIsWeighedAgain(evaluationKind, { ...closed, weighedBefore: true }, { erratum: false })],
    faults: () => [],
  });
  expect(statuses(weighed)).toEqual([...ofText, 'CONSIDERATIONS MISSING']);
});

test('that another course must be taken is the first thing to do, and nothing where it is taken', () => {
  const previous = mmrEvaluation();
  const guards = [majorEditionsTakeFullPath(evaluationKind, { erratum: false })];
  const onPath = (path: ReviewPath, erratum = false) =>
    editionTasks(evaluationKind, 'ASSESSING', facts({ path, previous, document: changed }), {
      guards: erratum ? [majorEditionsTakeFullPath(evaluationKind, { erratum })] : guards,
      faults: () => [],
    });
  const changed = mmrEvaluation();
  nodeOf(changed, 'smarta').attrs['importance'] = 9;
  for (const erratum of [false, true])
    expect(statuses(onPath('SHORT', erratum))).toEqual([
      'PATH MISSING',
      'QUESTION DONE',
      'EVIDENCE DONE',
      'CONCLUSION DONE',
      'SOURCES DONE',
      'DESCRIPTION MISSING',
    ]);
  expect(statuses(onPath('FULL'))).not.toContain('PATH MISSING');
});

test('a round and votes are work when the step that asks for them is the next', () => {
  const found = statuses(tasks('INTERNAL_REVIEW'));
  expect(found).toContain('ROUND MISSING');
  expect(found).toContain('VOTES LATER');
  expect(statuses(tasks('REVISING'))).toContain('VOTES MISSING');
});

test('what was asked for by a step that has been taken is done', () => {
  expect(statuses(tasks('SCOPED'))).toContain('PATIENT_INPUT DONE');
});

test('a fault belongs to the work of its part, and a kind that names no work has all of it in one', () => {
  const broken = editionTasks(evaluationKind, 'APPROVED', facts({ path: 'SHORT', changeNote: 'x', reviewBy: '2028-01-01' }), {
    guards: [],
    faults: () => [{ code: 'required', node: 'r' }],
  });
  expect(statuses(broken)).toEqual(['QUESTION MISSING', 'EVIDENCE DONE', 'CONCLUSION DONE', 'SOURCES DONE', 'DESCRIPTION DONE']);
  const note: Doc = { kind: 'note', schema: 1, root: 'r', nodes: { r: { type: 'note', attrs: {}, children: [] } } };
  const plain = editionTasks(noteKind, 'ASSESSING', facts({ path: 'SHORT', document: note }), {
    guards: [],
    faults: () => [{ code: 'required', node: 'r' }],
  });
  expect(statuses(plain)).toEqual(['TEXT MISSING', 'DESCRIPTION MISSING']);
});
