import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { attributeProblems } from '../editor/attribute-problems.ts';
import type { AdaptationHead, Element } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { decisionInput, decisionOf, mergedDecision, type Decision } from './decision-state.ts';
import { useContested } from './use-contested.ts';

/** The decision about one part while it is written. */
export function useDecision(adaptation: AdaptationHead, kind: ArtefactKind, initial: Element, onSaved: (element: Element) => void) {
  const { decide } = useDecide(adaptation);
  return useContested<Decision>({
    initial,
    valueOf: decisionOf,
    send: (decision, held) => decide(initial.nodeId, held.revision, decisionInput(decision, held)),
    problemsOf: ({ mode, attrs }) => (mode === 'ADAPT' || mode === 'ADD' ? attributeProblems(kind, initial.type, attrs) : {}),
    merge: mergedDecision,
    onSaved,
  });
}
