import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentType, ReactNode } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { emptyValue } from './empty-attributes.ts';
import type { FieldProps } from './field-props.ts';

type ItemsProps = Omit<FieldProps, 'shape' | 'value'> & {
  /** The field of one attribute: handed in, for it is what draws this. */
  Field: ComponentType<FieldProps>;
  items: readonly JsonValue[];
  of: AttributeShape;
};

/**
 * Things one below the other, to be added, moved and removed: of several fields each (options, pairs, steps), or a text each (objectives). What they are called
 * inside is made up, not asked for.
 */
export function ItemsField({ items, of, path, onChange, errors, ...rest }: ItemsProps): ReactNode {
  const { t } = useLingui();
  const name = path.split('.').at(-1) ?? path;
  const add = (): void => {
    const fresh = emptyValue(of);
    const named = of.kind === 'GROUP' && of.fields.some((field) => field.name === 'id');
    onChange([...items, named ? { ...(fresh as Record<string, JsonValue>), id: crypto.randomUUID().slice(0, 8) } : fresh]);
  };
  const swapped = (index: number): JsonValue[] => {
    const [one = null, other = null] = [items[index - 1], items[index]];
    return items.with(index - 1, other).with(index, one);
  };
  return (
    <fieldset>
      <legend>
        <strong>
          <AttributeName path={name} />
        </strong>
      </legend>
      <Stack gap={4}>
        {errors[path] ? <p role="alert">{errors[path]}</p> : null}
        {items.map((item, index) => {
          const { id } = item as { id?: unknown };
          return (
            <Stack key={typeof id === 'string' ? id : index} gap={3}>
              <Item
                {...rest}
                errors={errors}
                path={`${path}.${index}`}
                shape={of}
                value={item}
                onChange={(changed) => onChange(items.with(index, changed))}
              />
              <ButtonRow>
                {index > 0 ? (
                  <Button look="quiet" aria-label={t`Flytta upp nummer ${index + 1}`} onClick={() => onChange(swapped(index))}>
                    <Trans>Flytta upp</Trans>
                  </Button>
                ) : null}
                <Button
                  look="quiet"
                  aria-label={t`Ta bort nummer ${index + 1}`}
                  onClick={() => onChange(items.filter((_, each) => each !== index))}
                >
                  <Trans>Ta bort</Trans>
                </Button>
              </ButtonRow>
            </Stack>
          );
        })}
        <ButtonRow>
          <Button look="quiet" onClick={add}>
            {items.length === 0 ? <Trans>Lägg till en</Trans> : <Trans>Lägg till en till</Trans>}
          </Button>
        </ButtonRow>
      </Stack>
    </fieldset>
  );
}

/** One of them: its fields below its number, or the one field that it is. */
function Item({ Field, shape, path, value, onChange, ...rest }: FieldProps & { Field: ComponentType<FieldProps> }): ReactNode {
  if (shape.kind !== 'GROUP') return <Field {...rest} shape={shape} path={path} value={value} onChange={onChange} />;
  const group = value as Record<string, JsonValue>;
  return (
    <>
      <strong>
        <AttributeName path={path.split('.').at(-1) ?? path} />
      </strong>
      {shape.fields
        .filter(({ name }) => name !== 'id')
        .map(({ name, shape: each }) => (
          <Field
            key={name}
            {...rest}
            path={`${path}.${name}`}
            shape={each}
            value={group[name] ?? null}
            onChange={(changed) => onChange({ ...group, [name]: changed })}
          />
        ))}
    </>
  );
}
