import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import { asksWhatToConfirm } from 'shared/publishing/confirmation.ts';
import type { Attrs, JsonValue } from 'shared/publishing/document.ts';
import { groupedFields, type FormGroupName } from 'shared/publishing/form-groups.ts';
import type { NodeTypeDeclaration } from 'shared/publishing/kind.ts';
import { FieldGroup, ShortFields } from '../../../ui/field/field-group.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeField } from './attribute-field.tsx';
import { FirstUnjudged, firstUnjudged } from './first-unjudged.ts';

const groupNames: Record<FormGroupName, ReactNode> = {
  QUESTION: <Trans>Frågan</Trans>,
  METHOD: <Trans>Metoden</Trans>,
  SEARCH: <Trans>Sökningen</Trans>,
  COMPARISON: <Trans>Jämförelsen och studierna</Trans>,
  EFFECT: <Trans>Effekten</Trans>,
  CERTAINTY: <Trans>Tillförlitligheten</Trans>,
  CONCLUSION: <Trans>Slutsatsen</Trans>,
  GROUNDS: <Trans>Källor och anmärkning</Trans>,
  TREATED: <Trans>Gruppen som fick metoden</Trans>,
  CONTROL: <Trans>Gruppen den jämförs med</Trans>,
};

type Field = { name: string; shape: AttributeShape };

type Props = {
  declaration: NodeTypeDeclaration | undefined;
  fields: readonly Field[];
  attrs: Attrs;
  errors: Readonly<Record<string, string>>;
  sources: readonly { id: string; label: string }[];
  onChange: (name: string, value: JsonValue) => void;
};

/** The attributes of a part as fields, in the groups its type declares. Numbers that follow each other stand beside each other. */
export function AttributeFields({ declaration, fields, attrs, errors, sources, onChange }: Props): ReactNode {
  const choices = declaration?.choices?.(attrs);
  const field = ({ name, shape }: Field): ReactNode => (
    <AttributeField
      key={name}
      path={name}
      shape={shape}
      value={attrs[name] ?? null}
      onChange={(value) => onChange(name, value)}
      errors={errors}
      choices={choices}
      sources={sources}
    />
  );
  const unasked = declaration?.unasked?.(attrs) ?? {};
  // A field that offers nothing and holds nothing asks nothing.
  const asked = fields.filter(
    ({ name }) =>
      !Object.hasOwn(unasked, name) &&
      (choices?.[name]?.length !== 0 || (attrs[name] ?? null) !== null) &&
      (name !== 'toConfirm' || asksWhatToConfirm(attrs)),
  );
  const groups = groupedFields(asked, declaration?.groups).map((group) => {
    const runs = inRuns(group.fields).map((run) =>
      run.length > 1 ? <ShortFields key={run[0]?.name}>{run.map(field)}</ShortFields> : run.map(field),
    );
    return group.name ? (
      <FieldGroup key={group.name} legend={groupNames[group.name]}>
        {runs}
      </FieldGroup>
    ) : (
      <Stack key="alone" gap={5}>
        {runs}
      </Stack>
    );
  });
  return <FirstUnjudged value={firstUnjudged(asked, attrs)}>{groups}</FirstUnjudged>;
}

const isNumber = (shape: AttributeShape): boolean => (shape.kind === 'OPTIONAL' ? isNumber(shape.of) : shape.kind === 'NUMBER');

/** Numbers that follow each other together, every other field alone. */
function inRuns(fields: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last?.[0] && isNumber(last[0].shape) && isNumber(field.shape)) last.push(field);
    else runs.push([field]);
  }
  return runs;
}
