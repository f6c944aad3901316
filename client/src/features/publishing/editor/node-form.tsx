import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { ConflictBanner } from '../conflict-banner.tsx';
import { AttributeFields } from './attribute-fields.tsx';
import { BesidesBanner } from './besides-banner.tsx';
import { usePartForm } from './use-part-form.ts';

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
  const form = usePartForm({ artefactId, kind, node, readOnly, onUnsaved });
  const { attrs, conflict } = form;
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
    <Fields locked={readOnly} onBlur={() => void form.flush()}>
      <Stack gap={5}>
        {conflict ? (
          <ConflictBanner conflict={conflict} mine={conflict.mine} onMerge={form.merge} onMine={form.keepMine} onTheirs={form.takeTheirs} />
        ) : null}
        {form.besides.length > 0 ? <BesidesBanner differences={form.besides} onSeen={form.onSeen} /> : null}
        {form.refusal ? (
          <div role="alert">
            <Banner tone="late">{form.refusal}</Banner>
          </div>
        ) : null}
        <AttributeFields
          declaration={declaration}
          fields={fields}
          attrs={attrs}
          errors={form.errors}
          sources={sources}
          onChange={form.update}
        />
        {readOnly ? null : form.broken && !conflict ? (
          <Small>
            <Trans>Inte sparat: rätta det som är markerat, så sparas allt.</Trans>
          </Small>
        ) : (
          <SaveState state={form.state} />
        )}
      </Stack>
    </Fields>
  );
}
