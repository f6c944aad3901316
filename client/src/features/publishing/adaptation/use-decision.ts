import { useRef, useState } from 'react';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { attributeProblems } from '../editor/node-form.tsx';
import type { AdaptationHead, Element } from './adaptation-fields.ts';
import { useDecide } from './decide-mutation.ts';
import { decisionInput, decisionOf, mergedDecision, type Decision } from './decision-state.ts';

/** Somebody else's decision that came in between, and both together. */
export type Conflict = { theirs: Element; merged: Decision; contested: string[] };

/**
 * The decision about one part while it is written: it saves itself, what does not hold is shown and not sent, and what somebody else decided meanwhile is
 * laid beside.
 */
export function useDecision(adaptation: AdaptationHead, kind: ArtefactKind, initial: Element, onSaved: (element: Element) => void) {
  const { decide } = useDecide(adaptation);
  const [decision, setDecision] = useState(() => decisionOf(initial));
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What the server is known to hold: what is typed meanwhile is sent against it, and merged from it.
  const held = useRef(initial);

  const save = async (value: Decision): Promise<void> => {
    const outcome = await decide(initial.nodeId, held.current.revision, decisionInput(value, held.current));
    if (outcome.kind === 'conflict') {
      const { decision: merged, contested } = mergedDecision(decisionOf(held.current), value, decisionOf(outcome.theirs));
      setConflict({ theirs: outcome.theirs, merged, contested });
    } else if (outcome.kind === 'refused') {
      setRefusal(outcome.messages.join(' '));
    } else {
      setRefusal(null);
      if (!outcome.element) return;
      held.current = outcome.element;
      onSaved(outcome.element);
    }
  };
  const { state, change, flush } = useAutosave(save);

  const problemsOf = ({ mode, attrs }: Decision): Record<string, string> =>
    mode === 'ADAPT' || mode === 'ADD' ? attributeProblems(kind, initial.type, attrs) : {};
  const problems = problemsOf(decision);

  const update = (changes: Partial<Decision>): void => {
    const next = { ...decision, ...changes };
    setDecision(next);
    if (!conflict && Object.keys(problemsOf(next)).length === 0) change(next);
  };
  const settle = (next: Decision, send: boolean): void => {
    if (!conflict) return;
    held.current = conflict.theirs;
    onSaved(conflict.theirs);
    setConflict(null);
    setDecision(next);
    if (send && Object.keys(problemsOf(next)).length === 0) change(next);
  };

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
