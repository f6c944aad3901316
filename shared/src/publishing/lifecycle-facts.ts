import type { Role } from '../identity/roles.ts';
import type { FieldMessageKey, MessageParameters } from '../text/field-messages.ts';
import type { Doc, NodeId } from './document.ts';
import type { EditionTransition, ReviewPath } from './edition-state.ts';
import type { NodeReference } from './node-reference.ts';

/**
 * Something that must be there before a step, so that a page can say what it is and lead to the place: `code` has its wording in `fieldMessage`, `node` is the node
 * to open, `place` the page where it is mended when that is not a part of the text, `parameters` what the wording wants to know.
 */
export type Missing = { code: FieldMessageKey; node?: NodeId; place?: MissingPlace; parameters?: MessageParameters };

/** The pages of the review room that something missing can lead to. */
export const MISSING_PLACES = ['PATH', 'TEAM', 'PATIENT_INPUT', 'VOTES', 'ROUND', 'CONSIDERATIONS'] as const;

export type MissingPlace = (typeof MISSING_PLACES)[number];

/** A citation whose target is not in any published version: it cannot be pinned. */
export type UnresolvedCitation = { source: NodeId; cited: NodeReference };

/** What guards decide on. The server gathers it in one read; guards ask nothing themselves. */
export type LifecycleFacts = {
  /** The step that is asked for. */
  transition: EditionTransition;
  /** The course of review the edition takes. */
  path: ReviewPath;
  /** The edition as it stands. */
  document: Doc;
  /** The published version it would replace, or null for a first edition. */
  previous: Doc | null;
  /** Id of the person asking. */
  actor: string;
  /** Ids of everyone who wrote in this edition or is its author. */
  authors: readonly string[];
  /** The roles the actor holds for this artefact, inherited ones included. */
  roles: readonly Role[];
  /** Today in Sweden, `YYYY-MM-DD`. */
  today: string;
  changeNote: string | null;
  /** When the published text must be reviewed at the latest, `YYYY-MM-DD`. */
  reviewBy: string | null;
  /** Why it is sent back; null for steps that need no reason. */
  reason: string | null;
  unresolvedCitations: readonly UnresolvedCitation[];
};

/** One condition for a step: what is missing, or nothing. A room that knows more gives its guards a wider type of facts. */
export type Guard<Facts extends LifecycleFacts = LifecycleFacts> = (facts: Facts) => Missing[];

/** A guard that only speaks before the named steps. */
export function guardBefore<Facts extends LifecycleFacts>(transitions: readonly EditionTransition[], guard: Guard<Facts>): Guard<Facts> {
  return (facts) => (transitions.includes(facts.transition) ? guard(facts) : []);
}

/** The steps towards readers: what must be in order before internal review must still be so when a text is sent out, approved and published. */
export const STEPS_TOWARDS_READERS: readonly EditionTransition[] = ['SUBMIT_FOR_REVIEW', 'OPEN_REMISS', 'APPROVE', 'PUBLISH'];

/** Every citation must lead to something published. Kinds that cite put this among their guards. */
export const citationsResolve: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ unresolvedCitations }) =>
  unresolvedCitations.map(({ source }) => ({ code: 'citationNotPublished', node: source })),
);
