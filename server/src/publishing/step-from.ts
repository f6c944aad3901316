import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Role } from 'shared/identity/roles.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { EditionState } from 'shared/publishing/edition-state.ts';
import type { Guard, LifecycleFacts, Missing } from 'shared/publishing/lifecycle-facts.ts';
import { nextEditionState, possibleTransitions } from 'shared/publishing/lifecycle.ts';
import { validateDocument } from 'shared/publishing/validate-document.ts';
import type { FieldError } from 'shared/text/field-errors.ts';
import type { Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { EditionStep } from './draft.type.ts';
import type { PublishedKind } from './kinds.ts';

/** What an edition must satisfy before a step, beyond the lifecycle of all: its kind's guards, and no fault in what is published. */
export type StepRules = { guards: readonly Guard[]; faults(document: Doc): (Pick<FieldError, 'key' | 'parameters'> & { node: string })[] };

/** The rules of an edition that is a whole document. */
export function documentRules({ declaration }: PublishedKind): StepRules {
  return { guards: declaration.guards, faults: (document) => validateDocument(document, declaration) };
}

/**
 * Where a step leads, or everything that is missing before it, faults in what would be published included. Somebody
 * who may not take the step, or not from here, is told that alone.
 */
export function stepFrom(state: EditionState, facts: LifecycleFacts, { guards, faults }: StepRules): ReturnType<typeof nextEditionState> {
  const outcome = nextEditionState(state, facts, guards);
  const isRefused = outcome.missing?.some(({ code }) => code === 'stepNotFromHere' || code === 'stepNotYours');
  if (isRefused || facts.transition === 'SEND_BACK') return outcome;
  const broken = faults(facts.document).map(({ node, key, parameters }): Missing => ({ code: key, node, parameters }));
  return broken.length > 0 ? { missing: [...(outcome.missing ?? []), ...broken] } : outcome;
}

/** The steps that roles allow from a state, each with everything that is missing before it. */
export function openSteps(
  { locale }: Context,
  { state, roles, facts, rules }: { state: EditionState; roles: readonly Role[]; facts: LifecycleFacts; rules: StepRules },
): EditionStep[] {
  return possibleTransitions(state, roles).map((transition) => {
    const { missing = [] } = stepFrom(state, { ...facts, transition }, rules);
    return {
      transition,
      missing: missing.map(({ code, node, parameters }) => ({
        message: fieldMessage(code, locale, parameters),
        nodeId: node ?? null,
      })),
    };
  });
}

/** What is missing before a step as an error; its path leads to the part to mend. */
export function missingError({ locale }: Context, { code, node, parameters }: Missing): UserErrorRow {
  return userError(code === 'stepNotYours' ? 'NotAllowed' : 'NotReady', locale, code, node ? [node] : [], { ...parameters });
}
