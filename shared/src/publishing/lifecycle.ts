import type { Role } from '../identity/roles.ts';
import * as z from 'zod/mini';
import { fieldErrors } from '../text/field-errors.ts';
import { reasonSchema } from './edition-inputs.ts';
import { EDITION_STATES, type EditionState, type EditionTransition, type ReviewPath } from './edition-state.ts';
import type { Guard, LifecycleFacts, Missing } from './lifecycle-facts.ts';
import { reviewDateFault } from './review-date.ts';

/** One row of the table: the step, on which courses and from where to where, who may take it and what must be in order. */
export type EditionRule = {
  transition: EditionTransition;
  paths: readonly ReviewPath[];
  from: readonly EditionState[];
  to: EditionState;
  who: readonly Role[];
  guards: readonly Guard[];
};

const hasChangeNote: Guard = ({ changeNote }) => (changeNote?.trim() ? [] : [{ code: 'changeNoteMissing' }]);

const hasReviewDate: Guard = ({ reviewBy, today }) => {
  if (reviewBy === null) return [{ code: 'reviewDateMissing' }];
  const fault = reviewDateFault(reviewBy, today);
  return fault ? [fault] : [];
};

const approverIsNoAuthor: Guard = ({ actor, authors }) => (authors.includes(actor) ? [{ code: 'approverIsAuthor' }] : []);

const hasReason: Guard = ({ reason }) => {
  const parsed = z.core.safeParse(reasonSchema, { reason: reason ?? '' });
  return parsed.success ? [] : fieldErrors(parsed.error.issues).map(({ key, parameters }) => ({ code: key, parameters }));
};

const onPaths = {
  both: ['SHORT', 'FULL'],
  short: ['SHORT'],
  full: ['FULL'],
} as const satisfies Record<string, readonly ReviewPath[]>;

/**
 * The one table of how an edition moves, on either course. What a kind and the review room ask for on top are guards given to {@link nextEditionState}; nobody
 * else writes the state.
 */
export const EDITION_RULES: readonly EditionRule[] = [
  { transition: 'SCOPE', paths: onPaths.full, from: ['PROPOSED'], to: 'SCOPED', who: ['CENTRE_EDITOR'], guards: [] },
  { transition: 'ASSESS', paths: onPaths.full, from: ['SCOPED'], to: 'ASSESSING', who: ['CENTRE_EDITOR'], guards: [] },
  {
    transition: 'SUBMIT_FOR_REVIEW',
    paths: onPaths.both,
    from: ['ASSESSING'],
    to: 'INTERNAL_REVIEW',
    who: ['CENTRE_EDITOR'],
    guards: [hasChangeNote, hasReviewDate],
  },
  {
    transition: 'OPEN_REMISS',
    paths: onPaths.full,
    from: ['INTERNAL_REVIEW', 'REVISING'],
    to: 'REMISS',
    who: ['CENTRE_EDITOR'],
    guards: [],
  },
  { transition: 'REVISE', paths: onPaths.full, from: ['REMISS'], to: 'REVISING', who: ['CENTRE_EDITOR'], guards: [] },
  {
    transition: 'SEND_BACK',
    paths: onPaths.short,
    from: ['INTERNAL_REVIEW', 'APPROVED'],
    to: 'ASSESSING',
    who: ['CENTRE_EDITOR', 'APPROVER'],
    guards: [hasReason],
  },
  {
    transition: 'SEND_BACK',
    paths: onPaths.full,
    from: ['INTERNAL_REVIEW'],
    to: 'ASSESSING',
    who: ['CENTRE_EDITOR', 'APPROVER'],
    guards: [hasReason],
  },
  // What has been sent out for comment is revised, not written anew.
  {
    transition: 'SEND_BACK',
    paths: onPaths.full,
    from: ['APPROVED'],
    to: 'REVISING',
    who: ['CENTRE_EDITOR', 'APPROVER'],
    guards: [hasReason],
  },
  {
    transition: 'REJECT',
    paths: onPaths.full,
    from: ['PROPOSED', 'SCOPED', 'ASSESSING', 'INTERNAL_REVIEW', 'REMISS', 'REVISING'],
    to: 'REJECTED',
    who: ['CENTRE_EDITOR', 'APPROVER'],
    guards: [hasReason],
  },
  {
    transition: 'APPROVE',
    paths: onPaths.short,
    from: ['INTERNAL_REVIEW'],
    to: 'APPROVED',
    who: ['APPROVER'],
    guards: [approverIsNoAuthor, hasChangeNote, hasReviewDate],
  },
  {
    transition: 'APPROVE',
    paths: onPaths.full,
    from: ['REVISING'],
    to: 'APPROVED',
    who: ['APPROVER'],
    guards: [approverIsNoAuthor, hasChangeNote, hasReviewDate],
  },
  {
    transition: 'PUBLISH',
    paths: onPaths.both,
    from: ['APPROVED'],
    to: 'PUBLISHED',
    who: ['PUBLISHER'],
    guards: [hasChangeNote, hasReviewDate],
  },
];

/** The steps that need a reason. */
export const STEPS_WITH_REASON: readonly EditionTransition[] = ['SEND_BACK', 'REJECT'];

/**
 * The state a step leads to, or everything that is missing before it.
 *
 * @param guards what the kind of the artefact and later rooms ask for on top
 */
export function nextEditionState(
  state: EditionState,
  facts: LifecycleFacts,
  guards: readonly Guard[] = [],
): { state: EditionState; missing?: undefined } | { state?: undefined; missing: Missing[] } {
  const rule = rulesFrom(state, facts.path).find(({ transition }) => transition === facts.transition);
  if (!rule) return { missing: [{ code: 'stepNotFromHere' }] };
  if (!facts.roles.some((role) => rule.who.includes(role))) return { missing: [{ code: 'stepNotYours' }] };
  const missing = missingBefore(rule, facts, guards);
  return missing.length > 0 ? { missing } : { state: rule.to };
}

/** Everything that is missing before a step, whoever takes it. `facts.transition` is that of the rule. */
export function missingBefore(rule: EditionRule, facts: LifecycleFacts, guards: readonly Guard[]): Missing[] {
  return [...rule.guards, ...guards].flatMap((guard) => guard(facts));
}

/** The steps from a state to readers on a course, in their order: of two that lead on, the one that leads further. Empty where none does. */
export function stepsAhead(state: EditionState, path: ReviewPath): EditionRule[] {
  const far = (each: EditionState): number => EDITION_STATES.indexOf(each);
  const [next] = rulesFrom(state, path)
    .filter(({ transition, to }) => !STEPS_WITH_REASON.includes(transition) && far(to) > far(state))
    .toSorted((a, b) => far(b.to) - far(a.to));
  return next ? [next, ...stepsAhead(next.to, path)] : [];
}

/** The steps open from a state to somebody with these roles, guards apart. */
export function possibleTransitions(state: EditionState, roles: readonly Role[], path: ReviewPath): EditionTransition[] {
  return rulesFrom(state, path)
    .filter(({ who }) => roles.some((role) => who.includes(role)))
    .map(({ transition }) => transition);
}

function rulesFrom(state: EditionState, path: ReviewPath): EditionRule[] {
  return EDITION_RULES.filter(({ from, paths }) => from.includes(state) && paths.includes(path));
}
