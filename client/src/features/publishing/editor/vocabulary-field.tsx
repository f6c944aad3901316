import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Choices, Select } from '../../../ui/field/field.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { useVocabulary, type Term } from '../vocabulary.ts';
import { choiceWord } from './choice-words.ts';
import { useFieldIds } from './field-ids.ts';
import type { FieldProps } from './field-props.ts';

const registerOf = {
  professions: 'professions',
  profession: 'professions',
  targetProfessions: 'professions',
  patientGroups: 'patientGroups',
  patientNeeds: 'patientNeeds',
} as const;

export type RegisteredAttribute = keyof typeof registerOf;

/** Whether an attribute names something of a register by its code. */
export const isRegistered = (name: string): name is RegisteredAttribute => Object.hasOwn(registerOf, name);

/** Professions, groups of patients or what they need, by their names. */
export function VocabularyField({ name, ...props }: FieldProps & { name: RegisteredAttribute }): ReactNode {
  const terms = useVocabulary()[registerOf[name]];
  const { value } = props;
  return Array.isArray(value) || name !== 'profession' ? (
    <SeveralTerms {...props} name={name} terms={terms} picked={(Array.isArray(value) ? value : []).map(String)} />
  ) : (
    <OneTerm {...props} name={name} terms={terms} picked={typeof value === 'string' ? value : ''} />
  );
}

/** What a question is about, one of the topics questions are asked on. */
export function TopicField(props: FieldProps): ReactNode {
  const terms = keysOf(consultTopics).map((value) => ({ value, label: choiceWord(value, 'topic') }));
  return <OneTerm {...props} name="topic" terms={terms} picked={typeof props.value === 'string' ? props.value : ''} />;
}

type TermsProps<Picked> = Omit<FieldProps, 'value' | 'shape' | 'sources'> & { name: string; terms: readonly Term[]; picked: Picked };

/** Some of many: what is picked is said, and all there is opens below it. */
export function SeveralTerms({ name, path, terms, picked, errors, onChange }: TermsProps<string[]>): ReactNode {
  const idOf = useFieldIds();
  const choices = withUnknown(terms, picked);
  const names = choices.filter(({ value }) => picked.includes(value)).map(({ label }) => label);
  return (
    <Details
      open={errors[path] !== undefined}
      summary={
        <>
          <AttributeName path={name} />: {names.length > 0 ? names.join(', ') : <Trans>inget valt</Trans>}
        </>
      }
    >
      <Choices
        id={idOf(path)}
        name={idOf(path)}
        label={<AttributeName path={name} />}
        multiple
        error={errors[path]}
        value={picked}
        choices={choices}
        onChange={(codes) => onChange(choices.map(({ value }) => value).filter((each) => codes.includes(each)))}
      />
    </Details>
  );
}

/** One of many, by a list. */
export function OneTerm({ name, path, terms, picked, errors, onChange }: TermsProps<string>): ReactNode {
  const idOf = useFieldIds();
  const { t } = useLingui();
  return (
    <Select
      id={idOf(path)}
      label={<AttributeName path={name} />}
      error={errors[path]}
      value={picked}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t`Välj`}</option>
      {withUnknown(terms, picked ? [picked] : []).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** What the register no longer names stays picked under its code; before it has been read, nothing is told of it. */
function withUnknown(terms: readonly Term[], picked: readonly string[]): Term[] {
  if (terms.length === 0) return picked.map((code) => ({ value: code, label: '…' }));
  const unknown = picked.filter((code) => !terms.some(({ value }) => value === code));
  return [...terms, ...unknown.map((code) => ({ value: code, label: code }))];
}
