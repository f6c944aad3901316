import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentType, ReactNode } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { emptyValue } from './empty-attributes.ts';
import type { FieldProps } from './field-props.ts';

type GroupsProps = Omit<FieldProps, 'shape' | 'value'> & {
  /** The field of one attribute: handed in, for it is what draws this. */
  Field: ComponentType<FieldProps>;
  items: readonly JsonValue[];
  fields: { name: string; shape: AttributeShape }[];
};

/** Things of several fields each, one below the other: options, pairs, steps. What they are called inside is made up, not asked for. */
export function GroupsField({ Field, items, fields, path, onChange, errors, ...rest }: GroupsProps): ReactNode {
  const { t } = useLingui();
  const name = path.split('.').at(-1) ?? path;
  const asked = fields.filter((field) => field.name !== 'id');
  const add = (): void => {
    const fresh = Object.fromEntries(fields.map(({ name: each, shape }) => [each, emptyValue(shape)]));
    onChange([...items, fields.length > asked.length ? { ...fresh, id: crypto.randomUUID().slice(0, 8) } : fresh]);
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
          const value = item as Record<string, JsonValue>;
          return (
            <Stack key={typeof value['id'] === 'string' ? value['id'] : index} gap={3}>
              <strong>
                <Trans>Nummer {index + 1}</Trans>
              </strong>
              {asked.map((field) => (
                <Field
                  key={field.name}
                  {...rest}
                  errors={errors}
                  path={`${path}.${index}.${field.name}`}
                  shape={field.shape}
                  value={value[field.name] ?? null}
                  onChange={(changed) => onChange(items.with(index, { ...value, [field.name]: changed }))}
                />
              ))}
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
            <Trans>Lägg till en till</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </fieldset>
  );
}
