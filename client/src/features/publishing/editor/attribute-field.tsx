import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import { plainText, type RichText } from 'shared/text/rich-text.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Checkbox, Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { FieldGroup } from '../../../ui/field/field-group.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { RichTextEditor } from '../../../ui/rich-text/rich-text-editor.tsx';
import { AttributeName, attributeWord } from '../attribute-words.tsx';
import { attributeHints } from './attribute-hints.tsx';
import { FileField } from './file-field.tsx';
import { BankField } from './bank-field.tsx';
import { ReferencesField } from './references-field.tsx';
import { choiceWord } from './choice-words.ts';
import { emptyValue } from './empty-attributes.ts';
import { useFieldIds } from './field-ids.ts';
import type { FieldProps } from './field-props.ts';
import { isJudgement } from './first-unjudged.ts';
import { JudgementField } from './judgement-field.tsx';
import { ItemsField } from './items-field.tsx';
import { namesParts, PartChoice, PrerequisitesField } from './part-choice.tsx';
import { isRegistered, SeveralTerms, TopicField, VocabularyField } from './vocabulary-field.tsx';

type Languages = { sv: JsonValue; en?: JsonValue };

/** A value in a text field; nothing said is empty. */
const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Attributes that are a sentence or two, not a word or a name. */
const SENTENCES: readonly string[] = ['reason', 'toConfirm', 'upOverride'];

/** One attribute as a field: what the field is follows from the schema. */
export function AttributeField(props: FieldProps): ReactNode {
  const idOf = useFieldIds();
  const { path, shape, value, onChange, errors } = props;
  const name = path.split('.').at(-1) ?? path;
  const label = <AttributeName path={name} />;
  const common = { id: idOf(path), label, error: errors[path] };
  if (name === 'sources') return <SourcesField {...props} />;
  if (name === 'file' || name === 'captions') return <FileField {...props} />;
  if (name === 'fromBank') return <BankField {...props} />;
  if (namesParts(path)) return <PartChoice {...props} />;
  if (name === 'prerequisites') return <PrerequisitesField {...props} />;
  if (name === 'topic') return <TopicField {...props} />;
  if (isRegistered(name)) return <VocabularyField {...props} name={name} />;
  switch (shape.kind) {
    case 'GROUP':
      return isJudgement(shape.fields) ? (
        <JudgementField Field={AttributeField} {...props} fields={shape.fields} />
      ) : (
        <GroupField {...props} fields={shape.fields} />
      );
    case 'LOCALISED_TEXT':
      return <LocalisedField {...props} languages={value as Languages} />;
    case 'LOCALISED_RICH_TEXT':
      return <LocalisedRichField {...props} languages={value as Languages} />;
    case 'TEXT':
      return SENTENCES.includes(name) ? (
        <TextArea {...common} rows={2} value={textOf(value)} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput {...common} value={textOf(value)} onChange={(event) => onChange(event.target.value)} />
      );
    case 'NUMBER':
      return <NumberField {...props} />;
    case 'BOOLEAN':
      return <Checkbox {...common} checked={value === true} onChange={onChange} />;
    case 'CHOICE':
      return <ChoiceField {...props} values={shape.values} optional={false} />;
    case 'OPTIONAL':
      return <OptionalField {...props} of={shape.of} />;
    case 'LIST':
      return <ListField {...props} of={shape.of} />;
    case 'REFERENCES':
      return <ReferencesField value={value as { artefact: string; node: string }[]} onChange={onChange} />;
    case 'UNION':
    case 'OTHER':
      return (
        <p>
          {label}: <Trans>ändras inte här.</Trans>
        </p>
      );
  }
}

function GroupField({
  fields,
  path,
  value,
  onChange,
  ...rest
}: FieldProps & { fields: { name: string; shape: AttributeShape }[] }): ReactNode {
  const group = (value ?? {}) as Record<string, JsonValue>;
  return (
    <FieldGroup inner legend={<AttributeName path={path.split('.').at(-1) ?? path} />}>
      {fields.map(({ name, shape }) => (
        <AttributeField
          key={name}
          {...rest}
          path={`${path}.${name}`}
          shape={shape}
          value={group[name] ?? null}
          onChange={(changed) => onChange({ ...group, [name]: changed })}
        />
      ))}
    </FieldGroup>
  );
}

function LocalisedField({ path, languages, onChange, errors }: FieldProps & { languages: Languages }): ReactNode {
  const idOf = useFieldIds();
  const { t } = useLingui();
  const sv = textOf(languages.sv);
  const en = textOf(languages.en);
  const rows = Math.min(8, Math.max(1, Math.ceil(sv.length / 70)));
  const withEnglish = (text: string): Languages => (text.trim() ? { sv, en: text } : { sv });
  return (
    <Stack gap={2}>
      <TextArea
        id={idOf(path)}
        label={<AttributeName path={path.split('.').at(-1) ?? path} />}
        hint={attributeHints[path.split('.').at(-1) ?? path]}
        error={errors[path]}
        rows={rows}
        value={sv}
        onChange={(event) => onChange({ ...languages, sv: event.target.value })}
      />
      <Details summary={en ? <Trans>Engelska</Trans> : <Trans>Lägg till engelska</Trans>}>
        <TextArea
          id={idOf(`${path}.en`)}
          label={t`På engelska`}
          error={errors[`${path}.en`]}
          rows={rows}
          value={en}
          onChange={(event) => onChange(withEnglish(event.target.value))}
        />
      </Details>
    </Stack>
  );
}

function LocalisedRichField({ path, languages, onChange, errors }: FieldProps & { languages: Languages }): ReactNode {
  const idOf = useFieldIds();
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const name = path.split('.').at(-1) ?? path;
  const english = languages.en as unknown as RichText | undefined;
  const withEnglish = (text: RichText): Languages => {
    const said = { ...languages, en: text as unknown as JsonValue };
    return plainText(text).trim() ? said : { sv: languages.sv };
  };
  return (
    <Stack gap={2}>
      <RichTextEditor
        id={idOf(path)}
        label={attributeWord(name)}
        error={errors[path]}
        value={languages.sv as unknown as RichText}
        onChange={(text) => onChange({ ...languages, sv: text })}
      />
      <Details summary={english ? <Trans>Engelska</Trans> : <Trans>Lägg till engelska</Trans>} onOpen={() => setOpened(true)}>
        {opened ? (
          <RichTextEditor
            id={idOf(`${path}.en`)}
            label={t`Texten på engelska`}
            error={errors[`${path}.en`]}
            value={english ?? (emptyValue({ kind: 'LOCALISED_RICH_TEXT' }) as unknown as { sv: RichText }).sv}
            onChange={(text) => onChange(withEnglish(text))}
          />
        ) : null}
      </Details>
    </Stack>
  );
}

/** What is typed is kept as it stands until it is a number, so that "1," can become "1,5". */
function NumberField({ path, value, onChange, errors }: FieldProps): ReactNode {
  const idOf = useFieldIds();
  const shown = typeof value === 'number' ? String(value).replace('.', ',') : textOf(value);
  const read = (text: string): JsonValue => {
    const number = Number(text.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-'));
    return text.trim() === '' ? null : Number.isFinite(number) && !/[,.]$/.test(text.trim()) ? number : text;
  };
  return (
    <TextInput
      id={idOf(path)}
      label={<AttributeName path={path.split('.').at(-1) ?? path} />}
      hint={attributeHints[path.split('.').at(-1) ?? path]}
      error={errors[path]}
      narrow
      inputMode="decimal"
      value={shown}
      onChange={(event) => onChange(read(event.target.value))}
    />
  );
}

function ChoiceField({
  path,
  value,
  values,
  optional,
  onChange,
  errors,
  choices = {},
}: FieldProps & { values: readonly (string | number)[]; optional: boolean }): ReactNode {
  const idOf = useFieldIds();
  const { t } = useLingui();
  // What stands there stays in sight, though it is no longer offered: what is wrong with it is told beside.
  const offered = choices[path] ? values.filter((each) => each === value || choices[path]?.includes(String(each))) : values;
  return (
    <Select
      id={idOf(path)}
      label={<AttributeName path={path.split('.').at(-1) ?? path} />}
      hint={attributeHints[path.split('.').at(-1) ?? path]}
      error={errors[path]}
      value={textOf(value)}
      onChange={(event) => onChange(values.find((each) => String(each) === event.target.value) ?? null)}
    >
      {optional ? <option value="">{t`Inte angivet`}</option> : null}
      {!optional && value === null ? <option value="">{t`Välj`}</option> : null}
      {offered.map((each) => (
        <option key={each} value={String(each)}>
          {choiceWord(each, path)}
        </option>
      ))}
    </Select>
  );
}

/** Nothing said is `null`; emptying the field takes back what was said. */
function OptionalField({ of, ...props }: FieldProps & { of: AttributeShape }): ReactNode {
  const { value, onChange } = props;
  if (of.kind === 'CHOICE') return <ChoiceField {...props} values={of.values} optional />;
  if (of.kind === 'NUMBER') return <NumberField {...props} shape={of} />;
  const said = value ?? emptyValue(of);
  const nothing = JSON.stringify(emptyValue(of));
  return (
    <AttributeField
      {...props}
      shape={of}
      value={said}
      onChange={(changed) => onChange(JSON.stringify(changed) === nothing ? null : changed)}
    />
  );
}

/** Few known values are boxes; codes are typed, one per line. */
function ListField({ of, path, value, onChange, errors, ...rest }: FieldProps & { of: AttributeShape }): ReactNode {
  const idOf = useFieldIds();
  const { t } = useLingui();
  const items = Array.isArray(value) ? value : [];
  const label = <AttributeName path={path.split('.').at(-1) ?? path} />;
  if (of.kind === 'CHOICE') {
    return (
      <Choices
        id={idOf(path)}
        name={path}
        label={label}
        multiple
        error={errors[path]}
        value={items.map(String)}
        choices={of.values.map((each) => ({ value: String(each), label: choiceWord(each) }))}
        onChange={(picked) => onChange(of.values.filter((each) => picked.includes(String(each))))}
      />
    );
  }
  if (of.kind === 'GROUP' || of.kind === 'LOCALISED_TEXT')
    return <ItemsField Field={AttributeField} {...rest} path={path} items={items} onChange={onChange} errors={errors} of={of} />;
  return (
    <TextArea
      id={idOf(path)}
      label={label}
      hint={t`En per rad.`}
      error={errors[path] ?? errors[`${path}.0`]}
      rows={Math.max(2, items.length + 1)}
      value={items.map(String).join('\n')}
      onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
    />
  );
}

function SourcesField({ path, value, onChange, errors, sources }: FieldProps): ReactNode {
  const { t } = useLingui();
  if (sources.length === 0) return null;
  const picked = (Array.isArray(value) ? value : []).map(String);
  // One that its journal has withdrawn is not offered; where it was chosen before, it stands there to be taken away.
  const terms = sources
    .filter(({ id, retracted }) => !retracted || picked.includes(id))
    .map(({ id, label, retracted }) => ({ value: id, label: retracted ? t`${label} (återkallad)` : label }));
  return <SeveralTerms name="sources" path={path} terms={terms} picked={picked} errors={errors} onChange={onChange} />;
}
