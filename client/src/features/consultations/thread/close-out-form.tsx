import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import {
  closeOutItems,
  closeOutSchema,
  patientOutcomes,
  referralEffects,
  type CloseOut,
  type CloseOutItem,
} from 'shared/consultations/consult-close-out.ts';
import { keysOf, type Word } from 'shared/organisation/organisation-words.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { locale } from '../../../i18n/locale.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { GatedForm } from '../identity/gated-form.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { useGatedForm } from '../identity/use-gated-form.ts';
import { useConsultAction } from './use-consult-action.ts';

const closeOutConsult = graphql(`
  mutation CloseOutConsult($input: CloseOutConsultInput!) {
    closeOutConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Most characters of what the asker takes along. */
const LEARNED = 500;

/** The survey while it is filled in: the values of its controls. */
type Values = Record<CloseOutItem['code'], string>;

const blank: Values = {
  patientOutcome: '',
  referralEffect: '',
  patientValue: '',
  providerValue: '',
  manageNextMyself: '',
  teachingCase: '',
  learned: '',
};

const yesNo = { '': null, yes: true, no: false } as const;
const numberOrNull = (value: string): number | null => (value === '' ? null : Number(value));

function surveyOf(values: Values): Record<keyof CloseOut, unknown> {
  return {
    patientOutcome: values.patientOutcome,
    referralEffect: values.referralEffect,
    patientValue: numberOrNull(values.patientValue),
    providerValue: numberOrNull(values.providerValue),
    manageNextMyself: yesNo[values.manageNextMyself as keyof typeof yesNo],
    teachingCase: yesNo[values.teachingCase as keyof typeof yesNo],
    learned: values.learned,
  };
}

/** The survey that closes a question: all on one page, two of them asked for. */
export function CloseOutForm({ id, onDone }: { id: string; onDone: () => Promise<unknown> | void }): ReactNode {
  const { t } = useLingui();
  const closeOut = useConsultAction(closeOutConsult);
  const form = useGatedForm<Values>({
    initial: blank,
    texts: ({ learned }) => ({ learned }),
    send: async (values, overrides) => {
      const parsed = closeOutSchema.safeParse(surveyOf(values));
      if (!parsed.success) return missing(values);
      const errors = await closeOut({ input: { consultId: id, ...parsed.data, overrides: [...overrides] } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  return (
    <GatedForm form={form}>
      {closeOutItems.map((item) =>
        item.kind === 'TEXT' ? (
          <GatedText
            key={item.code}
            id={fieldId(item.code)}
            label={inReadersLanguage(item.label)}
            hint={t`Kan hoppas över.`}
            value={form.values.learned}
            vouched={form.vouched('learned')}
            error={form.errors['learned']}
            maxLength={LEARNED}
            rows={3}
            onChange={(text) => form.set('learned', text)}
            onVouch={(kinds, reason) => form.vouch('learned', kinds, reason)}
          />
        ) : (
          <Item
            key={item.code}
            item={item}
            value={form.values[item.code]}
            error={form.errors[item.code]}
            onChange={(value) => form.set(item.code, value)}
          />
        ),
      )}
      <ButtonRow>
        <Button type="submit" pending={form.pending}>
          <Trans>Avsluta frågan</Trans>
        </Button>
      </ButtonRow>
    </GatedForm>
  );
}

function missing(values: Values): { path: string[]; message: string }[] {
  const message = fieldMessage('chooseOne', locale);
  return closeOutItems.filter(({ code, required }) => required && values[code] === '').map(({ code }) => ({ path: [code], message }));
}

type ItemProps = { item: CloseOutItem; value: string; error: string | undefined; onChange: (value: string) => void };

function Item({ item: { code, kind, label, required }, value, error, onChange }: ItemProps): ReactNode {
  const { t } = useLingui();
  const words = (table: Record<string, Word>) => keysOf(table).map((key) => ({ value: key, label: inReadersLanguage(table[key] as Word) }));
  const choices = {
    CHOICE: () => words(code === 'patientOutcome' ? patientOutcomes : referralEffects),
    SCALE: () => ['1', '2', '3', '4', '5'].map((step) => ({ value: step, label: step })),
    YES_NO: () => [
      { value: 'yes', label: t`Ja` },
      { value: 'no', label: t`Nej` },
    ],
    TEXT: () => [],
  }[kind]();
  return (
    <Choices
      id={fieldId(code)}
      name={code}
      label={inReadersLanguage(label)}
      hint={required ? undefined : kind === 'SCALE' ? t`1 är inte alls, 5 är mycket. Kan hoppas över.` : t`Kan hoppas över.`}
      value={value ? [value] : []}
      error={error}
      choices={choices}
      inline={kind !== 'CHOICE'}
      onChange={([picked = '']) => onChange(picked)}
    />
  );
}
