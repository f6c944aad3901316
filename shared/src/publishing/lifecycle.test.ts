import { expect, test } from 'vitest';
import { roleNames, type Role } from '../identity/roles.ts';
import {
  EDITION_STATES,
  EDITION_TRANSITIONS,
  REVIEW_PATHS,
  type EditionState,
  type EditionTransition,
  type ReviewPath,
} from './edition-state.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { nextEditionState, possibleTransitions, STEPS_WITH_REASON } from './lifecycle.ts';
import { latestReviewDate } from './review-date.ts';

const everyRole: Role[] = ['CENTRE_EDITOR', 'APPROVER', 'PUBLISHER'];

const facts = (transition: EditionTransition, change: Partial<LifecycleFacts> = {}): LifecycleFacts => ({
  transition,
  path: 'SHORT',
  document: { kind: 'k', schema: 1, root: 'r', nodes: {} },
  previous: null,
  actor: 'approver',
  authors: ['author'],
  roles: everyRole,
  today: '2026-11-23',
  changeNote: 'Ny sökning',
  reviewBy: '2028-11-23',
  reason: 'Skälet',
  unresolvedCitations: [],
  ...change,
});

type Cells = Record<EditionTransition, Partial<Record<EditionState, EditionState>>>;

/** Written by hand from the design, a course each: every other cell is refused. */
const allowed: Record<ReviewPath, Cells> = {
  SHORT: {
    SCOPE: {},
    ASSESS: {},
    SUBMIT_FOR_REVIEW: { ASSESSING: 'INTERNAL_REVIEW' },
    OPEN_REMISS: {},
    REVISE: {},
    SEND_BACK: { INTERNAL_REVIEW: 'ASSESSING', APPROVED: 'ASSESSING' },
    REJECT: {},
    APPROVE: { INTERNAL_REVIEW: 'APPROVED' },
    PUBLISH: { APPROVED: 'PUBLISHED' },
  },
  FULL: {
    SCOPE: { PROPOSED: 'SCOPED' },
    ASSESS: { SCOPED: 'ASSESSING' },
    SUBMIT_FOR_REVIEW: { ASSESSING: 'INTERNAL_REVIEW' },
    OPEN_REMISS: { INTERNAL_REVIEW: 'REMISS', REVISING: 'REMISS' },
    REVISE: { REMISS: 'REVISING' },
    SEND_BACK: { INTERNAL_REVIEW: 'ASSESSING', APPROVED: 'REVISING' },
    REJECT: {
      PROPOSED: 'REJECTED',
      SCOPED: 'REJECTED',
      ASSESSING: 'REJECTED',
      INTERNAL_REVIEW: 'REJECTED',
      REMISS: 'REJECTED',
      REVISING: 'REJECTED',
    },
    APPROVE: { REVISING: 'APPROVED' },
    PUBLISH: { APPROVED: 'PUBLISHED' },
  },
};

const cells = REVIEW_PATHS.flatMap((path) =>
  EDITION_TRANSITIONS.flatMap((transition) => EDITION_STATES.map((state) => ({ path, transition, state }))),
);

test.each(cells)('$path: $transition from $state', ({ path, transition, state }) => {
  const expected = allowed[path][transition][state];
  expect(nextEditionState(state, facts(transition, { path }))).toEqual(
    expected ? { state: expected } : { missing: [{ code: 'stepNotFromHere' }] },
  );
  expect(possibleTransitions(state, everyRole, path).includes(transition)).toBe(expected !== undefined);
});

const who: Record<EditionTransition, Role[]> = {
  SCOPE: ['CENTRE_EDITOR'],
  ASSESS: ['CENTRE_EDITOR'],
  SUBMIT_FOR_REVIEW: ['CENTRE_EDITOR'],
  OPEN_REMISS: ['CENTRE_EDITOR'],
  REVISE: ['CENTRE_EDITOR'],
  SEND_BACK: ['CENTRE_EDITOR', 'APPROVER'],
  REJECT: ['CENTRE_EDITOR', 'APPROVER'],
  APPROVE: ['APPROVER'],
  PUBLISH: ['PUBLISHER'],
};

test.each(cells.filter(({ path, transition, state }) => allowed[path][transition][state]))(
  '$path: $transition from $state is refused to every other role',
  ({ path, transition, state }) => {
    for (const role of roleNames.filter((each) => !who[transition].includes(each)))
      expect(nextEditionState(state, facts(transition, { path, roles: [role] }))).toEqual({ missing: [{ code: 'stepNotYours' }] });
  },
);

test('from published and after there is no step', () => {
  for (const state of ['PUBLISHED', 'SUPERSEDED', 'RETIRED', 'REJECTED'] as const)
    for (const path of REVIEW_PATHS) expect(possibleTransitions(state, everyRole, path)).toEqual([]);
});

test('whoever wrote in the edition does not approve it, on either course', () => {
  expect(nextEditionState('INTERNAL_REVIEW', facts('APPROVE', { actor: 'author' }))).toEqual({ missing: [{ code: 'approverIsAuthor' }] });
  const full = facts('APPROVE', { actor: 'author', path: 'FULL' });
  expect(nextEditionState('REVISING', full)).toEqual({ missing: [{ code: 'approverIsAuthor' }] });
});

test('everything that is missing is told at once', () => {
  const refused = nextEditionState('ASSESSING', facts('SUBMIT_FOR_REVIEW', { changeNote: ' ', reviewBy: null }), [
    () => [{ code: 'sourceNotInBibliography' }],
  ]);
  expect(refused).toEqual({ missing: [{ code: 'changeNoteMissing' }, { code: 'reviewDateMissing' }, { code: 'sourceNotInBibliography' }] });
});

test('a review date lies after today and at most 36 months ahead', () => {
  const withDate = (reviewBy: string) => nextEditionState('APPROVED', facts('PUBLISH', { reviewBy }));
  expect(withDate('2026-11-23')).toEqual({ missing: [{ code: 'reviewDatePassed' }] });
  expect(withDate('2026-11-24')).toEqual({ state: 'PUBLISHED' });
  expect(withDate('2029-11-23')).toEqual({ state: 'PUBLISHED' });
  expect(withDate('2029-11-24')).toEqual({ missing: [{ code: 'reviewDateTooLate', parameters: { months: 36 } }] });
});

test.each([
  ['2026-11-23', '2029-11-23'],
  ['2028-02-29', '2031-02-28'],
  ['2025-02-28', '2028-02-28'],
  ['2024-12-31', '2027-12-31'],
])('36 months after %s is %s', (today, latest) => {
  expect(latestReviewDate(today)).toBe(latest);
});

test.each([
  ['', 'reasonMissing'],
  [null, 'reasonMissing'],
  ['x'.repeat(2_001), 'tooLong'],
  ['a\0b', 'notText'],
])('sending back needs a reason that can be kept: %j', (reason, code) => {
  expect(nextEditionState('APPROVED', facts('SEND_BACK', { reason }))).toMatchObject({ missing: [{ code }] });
});

test.each(STEPS_WITH_REASON)('%s needs a reason', (transition) => {
  const asked = nextEditionState('INTERNAL_REVIEW', facts(transition, { path: 'FULL', reason: ' ' }));
  expect(asked).toMatchObject({ missing: [{ code: 'reasonMissing' }] });
});

test('the open steps follow from state and roles', () => {
  expect(possibleTransitions('INTERNAL_REVIEW', ['CENTRE_EDITOR'], 'SHORT')).toEqual(['SEND_BACK']);
  expect(possibleTransitions('INTERNAL_REVIEW', ['APPROVER'], 'SHORT')).toEqual(['SEND_BACK', 'APPROVE']);
  expect(possibleTransitions('REMISS', ['CENTRE_EDITOR'], 'FULL')).toEqual(['REVISE', 'REJECT']);
});
