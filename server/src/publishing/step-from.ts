import type { EditionState } from 'shared/publishing/edition-state.ts';
import type { LifecycleFacts, Missing } from 'shared/publishing/lifecycle-facts.ts';
import { nextEditionState } from 'shared/publishing/lifecycle.ts';
import { validateDocument } from 'shared/publishing/validate-document.ts';
import type { PublishedKind } from './kinds.ts';

/**
 * Where a step leads, or everything that is missing before it, a document that breaks its kind's rules included. Somebody
 * who may not take the step, or not from here, is told that alone.
 */
export function stepFrom(state: EditionState, facts: LifecycleFacts, { declaration }: PublishedKind): ReturnType<typeof nextEditionState> {
  const outcome = nextEditionState(state, facts, declaration.guards);
  const isRefused = outcome.missing?.some(({ code }) => code === 'stepNotFromHere' || code === 'stepNotYours');
  if (isRefused || facts.transition === 'SEND_BACK') return outcome;
  const broken = validateDocument(facts.document, declaration).map(({ node, key, parameters }): Missing => ({
    code: key,
    node,
    parameters,
  }));
  return broken.length > 0 ? { missing: [...(outcome.missing ?? []), ...broken] } : outcome;
}
