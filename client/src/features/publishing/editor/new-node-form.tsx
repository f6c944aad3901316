import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeFields } from './attribute-fields.tsx';
import { startOf } from './start-of.ts';
import { VariantField } from './variant-field.tsx';
import { emptyValue } from './empty-attributes.ts';
import { FormName } from './field-ids.ts';
import { attributeProblems } from './node-form.tsx';
import { useUnsaved } from './use-unsaved.ts';

type Props = {
  kind: ArtefactKind;
  type: string;
  sources: readonly { id: string; label: string }[];
  /** Adds it under a new id; answers with what is in the way. */
  add: (node: string, attrs: Attrs) => Promise<readonly { message: string }[]>;
  onDone: (node: string | null) => void;
  /** Told whether anything has been written that is not added. */
  onUnsaved?: (holds: boolean) => void;
};

/** It stands beside the form of the part it is added to. */
export const NEW = 'ny';

/** A new part: it is added once it holds what its type must hold. */
export function NewNodeForm({ kind, type, sources, add, onDone, onUnsaved = () => undefined }: Props): ReactNode {
  const declaration = findNodeType(kind, type);
  const shape = declaration && attributeShape(declaration.attrs);
  const [attrs, setAttrs] = useState<Attrs>(() => (shape ? (emptyValue(shape) as Attrs) : {}));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [general, setGeneral] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const [written, setWritten] = useState(false);
  useUnsaved(written, onUnsaved);
  if (shape?.kind !== 'GROUP' && shape?.kind !== 'UNION') return null;
  const fields = formFields(shape, attrs) ?? [];
  const said = shape.kind === 'UNION' ? attrs[shape.by] : null;
  const chosen = typeof said === 'string' ? said : '';

  const submit = async (): Promise<void> => {
    const problems = attributeProblems(kind, type, attrs);
    setErrors(problems);
    if (Object.keys(problems).length > 0) return;
    setPending(true);
    const node = `${type}-${crypto.randomUUID()}`;
    const failed = await add(node, attrs).finally(() => setPending(false));
    if (failed.length > 0) setGeneral(failed.map(({ message }) => message));
    else {
      onUnsaved(false);
      onDone(node);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap={5}>
        <ErrorSummary
          errors={[
            ...Object.entries(errors).map(([path, message]) => ({ id: fieldId(`${NEW}.${path}`), message })),
            ...general.map((message) => ({ id: null, message })),
          ]}
        />
        <FormName value={NEW}>
          {shape.kind === 'UNION' ? (
            <VariantField
              by={shape.by}
              values={shape.variants.map(({ value }) => value)}
              value={chosen}
              onChange={(variant) => setAttrs((before) => startOf(shape, variant, before, declaration?.starts))}
            />
          ) : null}
          <AttributeFields
            declaration={declaration}
            fields={fields}
            attrs={attrs}
            errors={errors}
            sources={sources}
            onChange={(name, value) => {
              setWritten(true);
              setAttrs((before) => ({ ...before, [name]: value }));
            }}
          />
        </FormName>
        <ButtonRow>
          <Button type="submit" pending={pending}>
            <Trans>Lägg till</Trans>
          </Button>
          <Button look="plain" onClick={() => onDone(null)}>
            <Trans>Avbryt</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
