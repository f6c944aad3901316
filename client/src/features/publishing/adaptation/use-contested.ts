import { useEffect, useRef, useState } from 'react';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import type { Merged } from '../merged-attrs.ts';
import type { Element } from './adaptation-fields.ts';
import type { Outcome } from './decide-mutation.ts';

type Written<Value> = {
  initial: Element;
  /** What one goes on with where the page was overtaken: it stands in the form at once. */
  start?: Value | undefined;
  /** Whether it is saved without being touched again. */
  isSentAtOnce?: boolean;
  /** What is written about a part, as the form holds it. */
  valueOf: (element: Element) => Value;
  /** Sends it against what the server is known to hold; null where there is nothing to send yet. `settles` once a text above that moved was seen. */
  send: (value: Value, held: Element, settles: boolean) => Promise<Outcome> | null;
  /** What does not hold is shown at its field and not sent. */
  problemsOf: (value: Value) => Record<string, string>;
  merge: (base: Value, mine: Value, theirs: Value) => Merged<Value>;
  /** What is written over the text above that has moved; null where somebody must look at it first. */
  follow?: (moved: Moved, value: Value) => Value | null;
  /** The own words over the text above as somebody else's decision met it. */
  rebase?: (moved: Moved, value: Value) => Value;
  /** Whether another form belongs to the part since: nothing can be saved from this one. */
  isOvertaken?: (theirs: Element) => boolean;
  onSaved: (element: Element) => void;
  /** The part is no more: it was followed where its place was gone, or goes on under another id. */
  onGone?: () => void;
};

/** What somebody else wrote in between, from the same beginning as the own words. */
type Between = { base: Element; theirs: Element };

/** The text above has moved since the part was opened, or under what is written: as it was opened, and as it is now. */
export type Moved = { held: Element; theirs: Element };

/** What was held when another form came to belong to the part, and the part as it is now; null where it is gone. */
export type Overtaken = { held: Element; theirs: Element | null };

/**
 * What is written about one part: it saves itself, what does not hold is shown and not sent, and what somebody else wrote meanwhile is laid beside: nothing of
 * either is lost until one chooses.
 */
export function useContested<Value extends object>(part: Written<Value>) {
  const { initial, start, isSentAtOnce = false, valueOf, send, problemsOf, merge, follow, rebase, isOvertaken, onSaved, onGone } = part;
  const [value, setValue] = useState(() => start ?? valueOf(initial));
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const [between, setBetween] = useState<Between | null>(null);
  const [moved, setMoved] = useState<Moved | null>(() => (initial.moved ? { held: initial, theirs: initial } : null));
  const [refusal, setRefusal] = useState<string | null>(null);
  // What the server is known to hold: what is typed meanwhile is sent against it, and merged from it.
  const held = useRef(initial);
  const hasSeen = useRef(false);

  const save = async (written: Value): Promise<void | Unsaved> => {
    const outcome = await send(written, held.current, hasSeen.current);
    if (!outcome) return 'refused';
    if (outcome.kind === 'gone' || (outcome.kind === 'conflict' && isOvertaken?.(outcome.theirs))) {
      setOvertaken({ held: held.current, theirs: outcome.kind === 'gone' ? null : outcome.theirs });
      return 'contested';
    }
    if (outcome.kind === 'conflict' && isOnlyCountedAnew(held.current, outcome.theirs)) {
      held.current = outcome.theirs;
      return save(written);
    }
    if (outcome.kind === 'conflict' && isSameDecision(held.current, outcome.theirs)) {
      const now: Moved = { held: held.current, theirs: outcome.theirs };
      const followed = follow?.(now, written);
      if (!followed) {
        setMoved(now);
        return 'contested';
      }
      held.current = outcome.theirs;
      onSaved(outcome.theirs);
      setValue((latest) => follow?.(now, latest) ?? latest);
      return save(followed);
    }
    if (outcome.kind === 'conflict') {
      setBetween({ base: held.current, theirs: outcome.theirs });
      return 'contested';
    }
    if (outcome.kind === 'refused') {
      setRefusal(outcome.messages.join(' '));
      return 'refused';
    }
    setRefusal(null);
    hasSeen.current = false;
    if (!outcome.element) {
      onGone?.();
      return;
    }
    held.current = outcome.element;
    onSaved(outcome.element);
  };
  const { state, change, flush } = useAutosave(save);

  const sendWhole = (next: Value): void => {
    if (Object.keys(problemsOf(next)).length === 0) change(next);
  };
  const resend = useRef(start && isSentAtOnce ? () => sendWhole(start) : null);
  useEffect(() => {
    resend.current?.();
    resend.current = null;
  }, []);
  const update = (changes: Partial<Value>): void => {
    const next = { ...value, ...changes };
    setValue(next);
    if (!between && !moved && !overtaken) sendWhole(next);
  };
  const settle = (next: Value, isSent: boolean): void => {
    if (!between) return;
    held.current = between.theirs;
    onSaved(between.theirs);
    setBetween(null);
    setValue(next);
    if (isSent) sendWhole(next);
  };

  const goOn = (next: Value, isSent: boolean): void => {
    if (!moved) return;
    held.current = moved.theirs;
    onSaved(moved.theirs);
    setMoved(null);
    setValue(next);
    hasSeen.current = isSent;
    if (isSent) sendWhole(next);
  };

  // With what has been written since somebody else's came in between.
  const conflict = between && {
    theirs: valueOf(between.theirs),
    ...merge(valueOf(between.base), value, valueOf(between.theirs)),
  };

  return {
    value,
    update,
    problems: problemsOf(value),
    conflict: conflict && {
      theirs: conflict.theirs,
      contested: conflict.contested,
      isPublished: between.theirs.publishedNumber !== between.base.publishedNumber,
    },
    /** Ends a conflict with both, the own or the other's. */
    merge: () => conflict && settle(conflict.value, true),
    keepMine: () => between && settle(rebase?.({ held: between.base, theirs: between.theirs }, value) ?? value, true),
    takeTheirs: () => conflict && settle(conflict.theirs, false),
    moved,
    overtaken,
    /** Goes on against the text above as it reads now, which one has seen. */
    goOn,
    refusal,
    state,
    flush,
  };
}

/** Nobody has decided anything else since, wherever the text above stands. */
function isSameDecision(held: Element, theirs: Element): boolean {
  if (theirs.publishedNumber === held.publishedNumber) return theirs.revision === held.revision;
  return decided(theirs) === decided(held);
}

/** Another adaptation is published that says the same here, about the same text. */
function isOnlyCountedAnew(held: Element, theirs: Element): boolean {
  return theirs.publishedNumber !== held.publishedNumber && theirs.textMark === held.textMark && decided(theirs) === decided(held);
}

function decided({ mode, set, nodes, reason, differingCriteria, consequence }: Element): string {
  return canonicalJson({ mode, set, nodes, reason, differingCriteria, consequence });
}
