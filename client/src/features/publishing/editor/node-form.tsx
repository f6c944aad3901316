import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { AttributeFields } from './attribute-fields.tsx';
import { attributeProblems } from './attribute-problems.ts';
import { useEditDraft } from './edit-operations.ts';
import { keepPart, keptPart } from './kept-part.ts';
import { PartConflict } from './part-conflict.tsx';
import { useUnsaved } from './use-unsaved.ts';

export type EditorNode = { nodeId: string; type: string; attrs: Attrs; children: string[]; revision: number };

type Props = {
  artefactId: string;
  kind: ArtefactKind;
  node: EditorNode;
  sources: readonly { id: string; label: string }[];
  readOnly: boolean;
  /** Told whether something stands here that has not reached the server: it does not hold, somebody else has changed it, or nothing arrives. */
  onUnsaved: (holds: boolean) => void;
};

/**
 * One part of an edition as a form that saves itself. What does not hold is shown and not sent; what somebody else changed is laid beside. What has not
 * reached the server is there again when the page is loaded anew.
 */
export function NodeForm({ artefactId, kind, node, sources, readOnly, onUnsaved }: Props): ReactNode {
  const edit = useEditDraft(artefactId);
  const [kept] = useState(() => (readOnly ? null : keptPart(artefactId, node.nodeId)));
  const [attrs, setAttrs] = useState(kept?.attrs ?? node.attrs);
  // What was kept is sent against what it was written from, so that whatever somebody else wrote meanwhile is met.
  const [base, setBase] = useState(kept?.base ?? null);
  // What is typed while something is being saved is sent against what that became.
  const revision = useRef(kept?.revision ?? node.revision);
  const [errors, setErrors] = useState<Record<string, string>>(() => (kept ? attributeProblems(kind, node.type, kept.attrs) : {}));
  const [theirs, setTheirs] = useState<{ attrs: Attrs; revision: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const save = async (value: Attrs): Promise<void | Unsaved> => {
    const attributes = JSON.stringify(changed(base ?? node.attrs, value));
    const failed = await edit([{ set: { node: node.nodeId, revision: revision.current, attributes } }]);
    const conflict = failed.find((error) => error.__typename === 'DraftConflict');
    if (conflict?.__typename === 'DraftConflict' && conflict.theirs) {
      setTheirs({ attrs: conflict.theirs.attrs as Attrs, revision: conflict.theirs.revision });
      return 'contested';
    }
    if (failed.length > 0) {
      setRefusal(failed.map(({ message }) => message).join(' '));
      return 'refused';
    }
    setRefusal(null);
    setBase(null);
    revision.current += 1;
  };
  const { state, failing, change, flush } = useAutosave(save);

  const update = (name: string, value: JsonValue): void => {
    const next = { ...attrs, [name]: value };
    const problems = attributeProblems(kind, node.type, next);
    setAttrs(next);
    setErrors(problems);
    if (Object.keys(problems).length === 0 && !theirs) change(next);
  };
  // What the other wrote where one has written nothing stands in both.
  const mine = theirs && { ...theirs.attrs, ...changed(base ?? node.attrs, attrs) };
  const keepMine = (): void => {
    if (!theirs || !mine) return;
    setBase(theirs.attrs);
    revision.current = theirs.revision;
    setTheirs(null);
    setAttrs(mine);
    change(mine);
  };
  const takeTheirs = (): void => {
    if (!theirs) return;
    setAttrs(theirs.attrs);
    setErrors({});
    setBase(null);
    revision.current = theirs.revision;
    setTheirs(null);
    keepPart(artefactId, node.nodeId, null);
  };

  const broken = Object.keys(errors).length > 0;
  const held = broken || theirs !== null || refusal !== null || failing;
  useUnsaved(held, onUnsaved);
  useEffect(() => {
    if (held) keepPart(artefactId, node.nodeId, { base: base ?? node.attrs, revision: revision.current, attrs });
    else if (state.kind === 'saved') keepPart(artefactId, node.nodeId, null);
  }, [held, attrs, state.kind, artefactId, node.nodeId, node.attrs, base]);
  const resend = useRef(kept && !broken ? () => change(kept.attrs) : null);
  useEffect(() => {
    resend.current?.();
    resend.current = null;
  }, []);

  const declaration = findNodeType(kind, node.type);
  const shape = declaration && attributeShape(declaration.attrs);
  const fields = shape ? formFields(shape, attrs) : null;
  if (!fields) {
    return (
      <p>
        <Trans>Den här sortens del ändras inte här.</Trans>
      </p>
    );
  }
  return (
    <Fields locked={readOnly} onBlur={() => void flush()}>
      <Stack gap={5}>
        {theirs && mine ? <PartConflict mine={mine} theirs={theirs.attrs} onMine={keepMine} onTheirs={takeTheirs} /> : null}
        {refusal ? (
          <div role="alert">
            <Banner tone="late">{refusal}</Banner>
          </div>
        ) : null}
        <AttributeFields declaration={declaration} fields={fields} attrs={attrs} errors={errors} sources={sources} onChange={update} />
        {readOnly ? null : (
          <>
            {broken && !theirs ? (
              <Small>
                <Trans>Inte sparat: rätta det som är markerat, så sparas allt.</Trans>
              </Small>
            ) : (
              <SaveState state={state} />
            )}
          </>
        )}
      </Stack>
    </Fields>
  );
}

/** Only the attributes that differ are sent, so that two people on two fields of one part disturb each other as little as can be. */
function changed(before: Attrs, after: Attrs): Attrs {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)));
}
