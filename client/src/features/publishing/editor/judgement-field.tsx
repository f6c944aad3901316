import { Plural, Trans } from '@lingui/react/macro';
import { useContext, useId, useState, type ComponentType, type ReactNode } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import type { FieldProps } from './field-props.ts';
import { FirstUnjudged } from './first-unjudged.ts';

type Fields = { name: string; shape: AttributeShape }[];

type Props = FieldProps & {
  /** The field of one attribute: handed in, for it is what draws this. */
  Field: ComponentType<FieldProps>;
  fields: Fields;
};

/** A judgement as one line that says what it comes to, folded where it moves nothing. The first that nobody has made is open. Once open it stays so, whatever is written. */
export function JudgementField({ Field, fields, path, value, onChange, errors, ...rest }: Props): ReactNode {
  const judgement = (value ?? {}) as Record<string, JsonValue>;
  const said = judgement['steps'] ?? null;
  const steps = Number(said ?? 0);
  const broken = fields.some(({ name: each }) => errors[`${path}.${each}`] !== undefined);
  const name = useId();
  const [open, setOpen] = useState(steps !== 0);
  const isNext = useContext(FirstUnjudged) === path;
  if ((broken || isNext) && !open) setOpen(true);
  return (
    <Details
      open={open}
      summary={
        <>
          <span id={name}>
            <AttributeName path={path.split('.').at(-1) ?? path} />
          </span>
          : {said === null ? <Trans>inte bedömt</Trans> : null}
          {said === 0 ? <Trans>inget steg</Trans> : null}
          {steps > 0 ? <Plural value={steps} one="# steg" other="# steg" /> : null}
        </>
      }
    >
      <div role="group" aria-labelledby={name}>
        <Stack gap={3}>
          {fields.map(({ name: each, shape }) => (
            <Field
              key={each}
              {...rest}
              errors={errors}
              path={`${path}.${each}`}
              shape={shape}
              value={judgement[each] ?? null}
              onChange={(changed) => onChange({ ...judgement, [each]: changed })}
            />
          ))}
        </Stack>
      </div>
    </Details>
  );
}
