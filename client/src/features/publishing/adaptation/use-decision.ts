import { useRef, useState } from 'react';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { attributeProblems } from '../editor/node-form.tsx';
import type { AdaptationHead, Element } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { decisionInput, decisionOf, mergedDecision, type Decision } from './decision-state.ts';

/** Somebody else's decision that came in between, from the same beginning as the own one. */
type Between = { base: Element; theirs: Element };

/** What to choose between: the other's decision, and both together as they now are; `contested` names what both changed. */
export type Conflict = { theirs: Element; merged: Decision; contested: string[] };

/**
 * The decision about one part while it is written: it saves itself, what does not hold is shown and not sent, and what somebody else decided meanwhile is
 * laid beside.
 */
export function useDecision(adaptation: AdaptationHead, kind: ArtefactKind, initial: Element, onSaved: (element: Element) => void) {
  const { decide } = useDecide(adaptation);
  const [decision, setDecision] = useState(() => decisionOf(initial));
  const [between, setBetween] = useState<Between | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What the server is known to hold: what is typed meanwhile is sent against it, and merged from it.
  const held = useRef(initial);

  const save = async (value: Decision): Promise<void | 'refused'> => {
    const outcome = await decide(initial.nodeId, held.current.revision, decisionInput(value, held.current));
    if (outcome.kind === 'conflict') {
      setBetween({ base: held.current, theirs: outcome.theirs });
      return 'refused';
    }
    if (outcome.kind === 'refused') {
      setRefusal(outcome.messages.join(' '));
      return 'refused';
    }
    setRefusal(null);
    if (!outcome.element) return;
    held.current = outcome.element;
    onSaved(outcome.element);
  };
  const { state, change, flush } = useAutosave(save);

  const problemsOf = ({ mode, attrs }: Decision): Record<string, string> =>
    mode === 'ADAPT' || mode === 'ADD' ? attributeProblems(kind, initial.type, attrs) : {};
  const problems = problemsOf(decision);

  const update = (changes: Partial<Decision>): void => {
    const next = { ...decision, ...changes };
    setDecision(next);
    if (!between && Object.keys(problemsOf(next)).length === 0) change(next);
  };
  const settle = (next: Decision, send: boolean): void => {
    if (!between) return;
    held.current = between.theirs;
    onSaved(between.theirs);
    setBetween(null);
    setDecision(next);
    if (send && Object.keys(problemsOf(next)).length === 0) change(next);
  };

  const conflict = between && conflictOf(between, decision);

  return {
    decision,
    update,
    problems,
    conflict,
    /** Ends a conflict with both, the own or the other's decision. */
    merge: () => conflict && settle(conflict.merged, true),
    keepMine: () => settle(decision, true),
    takeTheirs: () => conflict && settle(decisionOf(conflict.theirs), false),
    refusal,
    state,
    flush,
  };
}

/** Both decisions together, with what has been written since somebody else's came in between. */
function conflictOf({ base, theirs }: Between, mine: Decision): Conflict {
  const { decision: merged, contested } = mergedDecision(decisionOf(base), mine, decisionOf(theirs));
  return { theirs, merged, contested };
}
