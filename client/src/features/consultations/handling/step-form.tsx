import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { threadLimits } from 'shared/consultations/consult-thread.ts';
import { optionalDaySchema } from 'shared/text/day.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { keysOf, type Word } from 'shared/organisation/organisation-words.ts';
import { locale } from '../../../i18n/locale.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Checkbox, Choices, Select, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, type UserError } from '../../../ui/form/use-form.ts';
import { GatedForm } from '../identity/gated-form.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { useGatedForm } from '../identity/use-gated-form.ts';
import type { Vouching } from '../identity/vouching.ts';

/** `group` is the heading it stands under in a long list. */
export type Option = { value: string; label: string; group?: string };

/** One field of a step: what is chosen among a few or many, a day, a few signs such as a time, a text that is read for identities, or a statement. */
export type StepField = { name: string; label: string; hint?: string } & (
  | { kind: 'CHOICES'; options: readonly Option[] }
  | { kind: 'SELECT'; options: readonly Option[] | ((values: StepValues) => readonly Option[]); none?: string }
  | { kind: 'DAY' | 'SHORT'; optional?: boolean }
  | { kind: 'NUMBER' }
  | { kind: 'TEXT'; rows?: number; longest?: number; optional?: boolean }
  | { kind: 'CHECK' }
);

type StepValues = Record<string, string>;

type Props = {
  fields: readonly StepField[];
  initial?: StepValues;
  verb: ReactNode;
  /** What the values call for while they are filled in; it stands before the verb. */
  meanwhile?: (values: StepValues) => ReactNode;
  /** Filled where it is what the page is for. */
  look?: 'filled' | 'quiet';
  /** Sends what is filled in; what is in the way comes back and stands at its field. */
  send: (values: StepValues, overrides: readonly Vouching[]) => Promise<readonly UserError[]>;
};

/** The words of a table as options, in the reader's language. */
export function optionsOf(table: Record<string, Word>): Option[] {
  return keysOf(table).map((value) => ({ value, label: inReadersLanguage(table[value] as Word) }));
}

/** The form of one step of a question: a few fields and one verb. */
export function StepForm({ fields, initial = {}, verb, meanwhile, look = 'filled', send }: Props): ReactNode {
  const textNames = fields.flatMap(({ kind, name }) => (kind === 'TEXT' ? [name] : []));
  const form = useGatedForm<StepValues>({
    initial: Object.fromEntries(fields.map(({ name }) => [name, initial[name] ?? ''])),
    // What is missing is said of all fields at once, below.
    schema: z.object(Object.fromEntries(fields.filter(({ kind }) => kind === 'DAY').map(({ name }) => [name, optionalDaySchema]))),
    texts: (values) => Object.fromEntries(textNames.map((name) => [name, values[name] ?? ''])),
    send: async (values, overrides) => {
      const missing = fields.filter((field) => isRequired(field) && (values[field.name] ?? '').trim() === '');
      if (missing.length === 0) return send(values, overrides);
      return missing.map(({ name, kind }) => ({ path: [name], message: fieldMessage(isChosen(kind) ? 'chooseOne' : 'required', locale) }));
    },
  });
  return (
    <GatedForm form={form}>
      {fields.map((field) => (
        <StepControl
          key={field.name}
          field={field}
          value={form.values[field.name] ?? ''}
          values={form.values}
          error={form.errors[field.name]}
          vouched={form.vouched(field.name)}
          onChange={(value) => form.set(field.name, value)}
          onVouch={(kinds, reason) => form.vouch(field.name, kinds, reason)}
        />
      ))}
      {meanwhile?.(form.values)}
      <ButtonRow>
        <Button type="submit" look={look} pending={form.pending}>
          {verb}
        </Button>
      </ButtonRow>
    </GatedForm>
  );
}

/** The options under their headings, in the order they come; those without one stand alone. */
function GroupedOptions({ options }: { options: readonly Option[] }): ReactNode {
  return [...Map.groupBy(options, ({ group }) => group)].map(([group, members]) => {
    const rows = members.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return group === undefined ? (
      rows
    ) : (
      <optgroup key={group} label={group}>
        {rows}
      </optgroup>
    );
  });
}

const isChosen = (kind: StepField['kind']): boolean => kind === 'CHOICES' || kind === 'SELECT';

function isRequired(field: StepField): boolean {
  if (field.kind === 'CHECK') return false;
  if (field.kind === 'SELECT') return field.none === undefined;
  return !('optional' in field && field.optional === true);
}

type ControlProps = {
  field: StepField;
  value: string;
  /** What else is filled in: what may be chosen can follow from it. */
  values: StepValues;
  error: string | undefined;
  vouched: Parameters<typeof GatedText>[0]['vouched'];
  onChange: (value: string) => void;
  onVouch: Parameters<typeof GatedText>[0]['onVouch'];
};

function StepControl({ field, value, values, error, vouched, onChange, onVouch }: ControlProps): ReactNode {
  const { t } = useLingui();
  const { name, label, hint } = field;
  const common = { id: fieldId(name), label, hint, error };
  switch (field.kind) {
    case 'CHOICES':
      return (
        <Choices
          {...common}
          name={name}
          value={value ? [value] : []}
          choices={field.options}
          onChange={([picked = '']) => onChange(picked)}
        />
      );
    case 'SELECT':
      return (
        <Select {...common} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{field.none ?? t`Välj`}</option>
          <GroupedOptions options={typeof field.options === 'function' ? field.options(values) : field.options} />
        </Select>
      );
    case 'DAY':
    case 'SHORT':
    case 'NUMBER':
      return (
        <TextInput
          {...common}
          narrow
          inputMode={field.kind === 'NUMBER' ? 'numeric' : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'TEXT':
      return (
        <GatedText
          {...common}
          value={value}
          vouched={vouched}
          maxLength={field.longest ?? threadLimits.message}
          rows={field.rows ?? 5}
          required={field.optional !== true}
          onChange={onChange}
          onVouch={onVouch}
        />
      );
    case 'CHECK':
      return (
        <Checkbox
          id={fieldId(name)}
          label={label}
          checked={value === 'true'}
          error={error}
          onChange={(checked) => onChange(checked ? 'true' : '')}
        />
      );
  }
}
