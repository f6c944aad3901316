import { Trans } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import type { Unsaved } from '../../../ui/save-state/autosave.ts';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { AttributeFields } from './attribute-fields.tsx';
import { attributeProblems } from './attribute-problems.ts';
import { useEditDraft } from './edit-operations.ts';
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

/** One part of an edition as a form that saves itself. What does not hold is shown and not sent; what somebody else changed is laid beside. */
export function NodeForm({ artefactId, kind, node, sources, readOnly, onUnsaved }: Props): ReactNode {
  const edit = useEditDraft(artefactId);
  const [attrs, setAttrs] = useState(node.attrs);
  // What is typed while something is being saved is sent against what that became.
  const revision = useRef(node.revision);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [theirs, setTheirs] = useState<{ attrs: Attrs; revision: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const save = async (value: Attrs): Promise<void | Unsaved> => {
    const attributes = JSON.stringify(changed(node.attrs, value));
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
  const keepMine = (): void => {
    if (!theirs) return;
    revision.current = theirs.revision;
    setTheirs(null);
    change(attrs);
  };
  const takeTheirs = (): void => {
    if (!theirs) return;
    setAttrs(theirs.attrs);
    revision.current = theirs.revision;
    setTheirs(null);
  };

  const broken = Object.keys(errors).length > 0;
  const held = broken || theirs !== null || refusal !== null || failing;
  useUnsaved(held, onUnsaved);

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
        {theirs ? (
          <Banner tone="drift" title={<Trans>Någon annan har ändrat samma del</Trans>}>
            <Stack gap={3}>
              <p>
                <Trans>Inget av det du har skrivit är borta. Välj vilken text som ska gälla; du kan ändra vidare efteråt.</Trans>
              </p>
              <ButtonRow>
                <Button look="quiet" onClick={keepMine}>
                  <Trans>Behåll min text</Trans>
                </Button>
                <Button look="quiet" onClick={takeTheirs}>
                  <Trans>Ta den andras text</Trans>
                </Button>
              </ButtonRow>
            </Stack>
          </Banner>
        ) : null}
        {refusal ? (
          <div role="alert">
            <Banner tone="late">{refusal}</Banner>
          </div>
        ) : null}
        <AttributeFields declaration={declaration} fields={fields} attrs={attrs} errors={errors} sources={sources} onChange={update} />
        {readOnly ? null : (
          <>
            {broken ? (
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
