import { useEffect, useRef, useState } from 'react';
import { attributesDifference, type AttributeDifference } from 'shared/publishing/attribute-difference.ts';
import { sayAttribute } from 'shared/publishing/confirmation.ts';
import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { mergedAttrs, mergedByField } from '../merged-attrs.ts';
import { attributeProblems } from './attribute-problems.ts';
import { useEditDraft } from './edit-operations.ts';
import { keepPart, keptPart } from './kept-part.ts';
import { useUnsaved } from './use-unsaved.ts';

/** A part as the server is known to hold it. */
type Held = { attrs: Attrs; revision: number };

type Written = {
  artefactId: string;
  kind: ArtefactKind;
  node: Held & { nodeId: string; type: string };
  readOnly: boolean;
  onUnsaved: (holds: boolean) => void;
};

/**
 * What is written in one part: it saves itself, and what does not hold is shown and not sent. What somebody else wrote meanwhile in other fields goes in
 * beside; what they wrote in the same is laid beside until one chooses. What has not reached the server is kept in this window.
 */
export function usePartForm({ artefactId, kind, node, readOnly, onUnsaved }: Written) {
  const { nodeId, type } = node;
  const edit = useEditDraft(artefactId);
  const problemsOf = (attrs: Attrs): Record<string, string> => attributeProblems(kind, type, attrs);
  const [kept] = useState(() => (readOnly ? null : keptPart(artefactId, nodeId)));
  const [attrs, setAttrs] = useState(kept?.attrs ?? node.attrs);
  const [errors, setErrors] = useState<Record<string, string>>(() => (kept ? problemsOf(kept.attrs) : {}));
  const [between, setBetween] = useState<{ base: Attrs; theirs: Held } | null>(null);
  const [besides, setBesides] = useState<AttributeDifference[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What was kept is sent against what it was written from, so that whatever somebody else wrote meanwhile is met.
  const held = useRef<Held>(kept ? { attrs: kept.base, revision: kept.revision } : node);
  // The newest, also while something is on its way: what goes in beside it must not be written over by what was typed before.
  const newest = useRef(attrs);

  const keep = (): void => {
    const { attrs: base, revision } = held.current;
    keepPart(artefactId, nodeId, { base, revision, attrs: newest.current });
  };
  const write = (next: Attrs): boolean => {
    const problems = problemsOf(next);
    newest.current = next;
    setAttrs(next);
    setErrors(problems);
    return Object.keys(problems).length === 0;
  };
  const save = async (): Promise<void | Unsaved> => {
    const sent = newest.current;
    if (Object.keys(problemsOf(sent)).length > 0) return 'refused';
    const attributes = changed(held.current.attrs, sent);
    if (Object.keys(attributes).length > 0) {
      const { revision } = held.current;
      const failed = await edit([{ set: { node: nodeId, revision, attributes: JSON.stringify(attributes) } }]);
      const conflict = failed.find((error) => error.__typename === 'DraftConflict');
      if (conflict?.theirs) return meet({ attrs: conflict.theirs.attrs as Attrs, revision: conflict.theirs.revision });
      if (failed.length > 0) {
        setRefusal(failed.map(({ message }) => message).join(' '));
        return 'refused';
      }
      held.current = { attrs: sent, revision: revision + 1 };
    }
    setRefusal(null);
    if (newest.current === sent) keepPart(artefactId, nodeId, null);
    else keep();
  };
  const meet = (theirs: Held): Promise<void | Unsaved> | Unsaved => {
    const base = held.current.attrs;
    const both = mergedByField(base, newest.current, theirs.attrs);
    if (!both) {
      setBetween({ base, theirs });
      return 'contested';
    }
    setBesides(attributesDifference(newest.current, both));
    held.current = theirs;
    return write(both) ? save() : 'refused';
  };
  const { state, failing, change, flush } = useAutosave<Attrs>(save);

  const update = (name: string, value: JsonValue): void => {
    const next = sayAttribute(newest.current, name, value);
    if (write(next) && !between) change(next);
  };
  const settle = (next: Attrs): void => {
    if (!between) return;
    held.current = between.theirs;
    setBetween(null);
    if (write(next)) change(next);
  };

  const broken = Object.keys(errors).length > 0;
  const holds = broken || between !== null || refusal !== null || failing;
  useUnsaved(holds, onUnsaved);
  // Also while it is on its way: the part may have been removed meanwhile, and its form with it.
  const unsent = holds || state.kind === 'saving';
  useEffect(() => {
    if (unsent) keep();
    else if (state.kind === 'saved') keepPart(artefactId, nodeId, null);
  });
  const resend = useRef(kept && !broken ? () => change(kept.attrs) : null);
  useEffect(() => {
    resend.current?.();
    resend.current = null;
  }, []);

  const mine = between && { ...between.theirs.attrs, ...changed(between.base, attrs) };
  const merged = between && mergedAttrs(between.base, attrs, between.theirs.attrs);
  return {
    attrs,
    errors,
    refusal,
    state,
    broken,
    update,
    flush,
    /** What somebody else wrote in the same field, where one must choose; what they wrote where one has written nothing stands in both. */
    conflict: mine && merged && { theirs: { attrs: between.theirs.attrs }, mine: { attrs: mine }, contested: merged.contested },
    merge: () => merged && settle(merged.value),
    keepMine: () => mine && settle(mine),
    takeTheirs: () => between && settle(between.theirs.attrs),
    /** What somebody else wrote in other fields, and that has gone in beside. */
    besides,
    onSeen: () => setBesides([]),
  };
}

/** Only the attributes that differ are sent, so that two people on two fields of one part disturb each other as little as can be. */
function changed(before: Attrs, after: Attrs): Attrs {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)));
}
