import { describe, expect, test } from 'vitest';
import type { Role } from '../identity/roles.ts';
import { EDITION_STATES, EDITION_TRANSITIONS, type EditionState, type EditionTransition } from './edition-state.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { latestReviewDate, nextEditionState, possibleTransitions } from './lifecycle.ts';

const everyRole: Role[] = ['CENTRE_EDITOR', 'APPROVER', 'PUBLISHER'];

const facts = (transition: EditionTransition, change: Partial<LifecycleFacts> = {}): LifecycleFacts => ({
  transition,
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

/** Written by hand from the design: every other cell is refused. */
const allowed: Record<EditionTransition, Partial<Record<EditionState, EditionState>>> = {
  SUBMIT_FOR_REVIEW: { ASSESSING: 'INTERNAL_REVIEW' },
  SEND_BACK: { INTERNAL_REVIEW: 'ASSESSING', APPROVED: 'ASSESSING' },
  APPROVE: { INTERNAL_REVIEW: 'APPROVED' },
  PUBLISH: { APPROVED: 'PUBLISHED' },
};

describe.each(EDITION_TRANSITIONS)('%s', (transition) => {
  test.each(EDITION_STATES)('from %s', (state) => {
    const expected = allowed[transition][state];
    expect(nextEditionState(state, facts(transition))).toEqual(expected ? { state: expected } : { missing: [{ code: 'stepNotFromHere' }] });
  });
});

const who: Record<EditionTransition, Role[]> = {
  SUBMIT_FOR_REVIEW: ['CENTRE_EDITOR'],
  SEND_BACK: ['CENTRE_EDITOR', 'APPROVER'],
  APPROVE: ['APPROVER'],
  PUBLISH: ['PUBLISHER'],
};

describe.each(EDITION_TRANSITIONS)('%s is refused', (transition) => {
  const from = Object.keys(allowed[transition])[0] as EditionState;
  test.each(everyRole.filter((role) => !who[transition].includes(role)))('to %s', (role) => {
    expect(nextEditionState(from, facts(transition, { roles: [role] }))).toEqual({ missing: [{ code: 'stepNotYours' }] });
  });
});

test('whoever wrote in the edition does not approve it', () => {
  expect(nextEditionState('INTERNAL_REVIEW', facts('APPROVE', { actor: 'author' }))).toEqual({ missing: [{ code: 'approverIsAuthor' }] });
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

test('the open steps follow from state and roles', () => {
  expect(possibleTransitions('INTERNAL_REVIEW', ['CENTRE_EDITOR'])).toEqual(['SEND_BACK']);
  expect(possibleTransitions('INTERNAL_REVIEW', ['APPROVER'])).toEqual(['SEND_BACK', 'APPROVE']);
  expect(possibleTransitions('PUBLISHED', everyRole)).toEqual([]);
});
