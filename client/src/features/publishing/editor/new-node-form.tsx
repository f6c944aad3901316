import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { attributeShape, formFields } from 'shared/publishing/attribute-shape.ts';
import { sayAttribute } from 'shared/publishing/confirmation.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { LossWarning } from '../../../ui/form/loss-warning.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeFields } from './attribute-fields.tsx';
import { startOf } from './start-of.ts';
import { VariantField } from './variant-field.tsx';
import { emptyValue } from './empty-attributes.ts';
import { FormName } from './field-ids.ts';
import { attributeProblems } from './attribute-problems.ts';
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
  /** What was written before and is not added, from another time at the same place. */
  start?: Attrs | undefined;
  /** Told what is written that is not added, so that it can be kept; null once it is added or let go. */
  onWritten?: (attrs: Attrs | null) => void;
};

/** It stands beside the form of the part it is added to. */
export const NEW = 'ny';

/** A new part: it is added once it holds what its type must hold. */
export function NewNodeForm(props: Props): ReactNode {
  const { kind, type, sources, add, onDone, onUnsaved = () => undefined, start, onWritten = () => undefined } = props;
  const { t } = useLingui();
  const declaration = findNodeType(kind, type);
  const shape = declaration && attributeShape(declaration.attrs);
  const [attrs, setAttrs] = useState<Attrs>(() => start ?? (shape ? (emptyValue(shape) as Attrs) : {}));
  const [found, setFound] = useState<Record<string, string>>({});
  const [general, setGeneral] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const [written, setWritten] = useState(start !== undefined);
  const [leaving, setLeaving] = useState(false);
  useUnsaved(written, onUnsaved);
  const tell = useRef(onWritten);
  useEffect(() => {
    tell.current = onWritten;
  });
  useEffect(() => {
    if (written) tell.current(attrs);
  }, [attrs, written]);
  const whole = { ...attrs, ...declaration?.unasked?.(attrs) };
  const errors = stillWrong(found, () => attributeProblems(kind, type, whole));
  if (shape?.kind !== 'GROUP' && shape?.kind !== 'UNION') return null;
  const fields = formFields(shape, attrs) ?? [];
  const said = shape.kind === 'UNION' ? attrs[shape.by] : null;
  const chosen = typeof said === 'string' ? said : '';

  const submit = async (): Promise<void> => {
    const problems = attributeProblems(kind, type, whole);
    setGeneral([]);
    setFound(problems);
    if (Object.keys(problems).length > 0) return;
    setPending(true);
    const node = `${type}-${crypto.randomUUID()}`;
    const unsent = [{ message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }];
    const failed = await add(node, whole).catch(() => unsent);
    setPending(false);
    if (failed.length > 0) setGeneral(failed.map(({ message }) => message));
    else {
      onUnsaved(false);
      onWritten(null);
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
              setAttrs((before) => sayAttribute(before, name, value));
            }}
          />
        </FormName>
        <ButtonRow>
          <Button type="submit" pending={pending}>
            <Trans>Lägg till</Trans>
          </Button>
          {leaving ? null : (
            <Button look="plain" onClick={() => (written ? setLeaving(true) : onDone(null))}>
              <Trans>Avbryt</Trans>
            </Button>
          )}
        </ButtonRow>
        {leaving ? (
          <LossWarning
            title={<Trans>Det du har skrivit är inte tillagt</Trans>}
            stay={<Trans>Skriv vidare</Trans>}
            leave={<Trans>Släng det</Trans>}
            onStay={() => setLeaving(false)}
            onLeave={() => {
              onWritten(null);
              onDone(null);
            }}
          >
            <Trans>Avbryter du nu försvinner det.</Trans>
          </LossWarning>
        ) : null}
      </Stack>
    </form>
  );
}

/** What has been mended is told no longer; what else is wrong waits for the next try. */
function stillWrong(told: Readonly<Record<string, string>>, wrongNow: () => Record<string, string>): Readonly<Record<string, string>> {
  if (Object.keys(told).length === 0) return told;
  const now = wrongNow();
  return Object.fromEntries(Object.entries(told).filter(([path]) => Object.hasOwn(now, path)));
}
