import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeField } from '../editor/attribute-field.tsx';
import { wordableFields } from './attribute-pairs.tsx';
import type { Decision } from './decision-state.ts';

type Props = {
  kind: ArtefactKind;
  type: string;
  attrs: Attrs;
  problems: Readonly<Record<string, string>>;
  sources: readonly { id: string; label: string }[];
  update: (changes: Partial<Decision>) => void;
};

/** A part of the organisation's own: everything in it is written here. */
export function OwnPartForm({ kind, type, attrs, problems, sources, update }: Props): ReactNode {
  return (
    <Stack gap={5}>
      {wordableFields(kind, type, []).map(({ name, shape }) => (
        <AttributeField
          key={name}
          path={name}
          shape={shape}
          value={attrs[name] ?? null}
          onChange={(value) => update({ attrs: { ...attrs, [name]: value } })}
          errors={problems}
          sources={sources}
          choices={findNodeType(kind, type)?.choices?.(attrs)}
        />
      ))}
    </Stack>
  );
}
