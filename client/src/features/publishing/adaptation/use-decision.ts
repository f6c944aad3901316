import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { attributeProblems } from '../editor/attribute-problems.ts';
import { hasOpenDrift, type AdaptationHead, type Element } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { decisionInput, decisionOf, mergedDecision, type Decision } from './decision-state.ts';
import { movedText, mustBeSeen } from './moved-text.ts';
import { useContested } from './use-contested.ts';

/** The decision about one part while it is written. */
export function useDecision(
  adaptation: AdaptationHead,
  kind: ArtefactKind,
  initial: Element,
  { start, onSaved, onGone }: { start?: Decision | undefined; onSaved: (element: Element) => void; onGone: () => void },
) {
  const { decide } = useDecide(adaptation);
  return useContested<Decision>({
    initial,
    start,
    isSentAtOnce: true,
    valueOf: decisionOf,
    send: (decision, held, settles) => decide(held, decisionInput(decision, held), settles),
    problemsOf: ({ mode, attrs }) => (mode === 'ADAPT' || mode === 'ADD' ? attributeProblems(kind, initial.type, attrs) : {}),
    merge: mergedDecision,
    follow: (moved, decision) => {
      const text = movedText(moved, decision);
      return mustBeSeen(moved, text) ? null : text.mine;
    },
    rebase: (moved, decision) => movedText(moved, decision).mine,
    // The text above has moved under what is published: that is met first, in a form of its own.
    isOvertaken: hasOpenDrift,
    onSaved,
    onGone,
  });
}
