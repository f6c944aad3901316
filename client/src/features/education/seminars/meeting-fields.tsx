import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDate, formatTime } from '../../../i18n/format.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Choices, TextInput } from '../../../ui/field/field.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Row, Stack } from '../../../ui/layout/layout.tsx';

/** A meeting as it is typed. */
export type Meeting = { day: string; from: string; to: string; place: string; joinUrl: string; caseIds: string[] };

/** A published question with its answer that can be a case. */
export type CaseChoice = { id: string; title: string };

export const emptyMeeting: Meeting = { day: '', from: '', to: '', place: '', joinUrl: '', caseIds: [] };

type Stored = { startsAt: string; endsAt: string; place: string; joinUrl?: string | null; cases: { artefact?: { id: string } | null }[] };

/** A meeting as it stands, to be typed over. */
export function typedMeeting({ startsAt, endsAt, place, joinUrl, cases }: Stored): Meeting {
  const caseIds = cases.flatMap(({ artefact }) => (artefact ? [artefact.id] : []));
  return { day: formatDate(startsAt), from: formatTime(startsAt), to: formatTime(endsAt), place, joinUrl: joinUrl ?? '', caseIds };
}

type Props = {
  value: Meeting;
  /** Where the meeting stands in the input, for the errors. */
  path: string;
  errors: Record<string, string>;
  cases: readonly CaseChoice[];
  onChange: (meeting: Meeting) => void;
};

/** When and where one meets, and which cases are talked through. */
export function MeetingFields({ value, path, errors, cases, onChange }: Props): ReactNode {
  const { t } = useLingui();
  const text = (name: 'day' | 'from' | 'to' | 'place' | 'joinUrl') => ({
    id: fieldId(`${path}.${name}`),
    name: `${path}.${name}`,
    value: value[name],
    error: errors[`${path}.${name}`],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <Stack gap={4}>
      <Row>
        <TextInput {...text('day')} label={t`Dag`} hint={t`åååå-mm-dd`} narrow autoComplete="off" />
        <TextInput {...text('from')} label={t`Börjar`} hint={t`tt:mm`} narrow autoComplete="off" />
        <TextInput {...text('to')} label={t`Slutar`} hint={t`tt:mm`} narrow autoComplete="off" />
      </Row>
      <TextInput {...text('place')} label={t`Plats`} hint={t`Ett rum, eller hur ni möts på distans`} />
      <TextInput
        {...text('joinUrl')}
        label={t`Adress till videomötet`}
        hint={t`Visas bara för dem som har plats. Lämna tomt om det inte finns.`}
      />
      {cases.length > 0 ? (
        <Details summary={<Trans>Fall: {value.caseIds.length} valda</Trans>}>
          <Choices
            multiple
            id={fieldId(`${path}.caseIds`)}
            name={`${path}.caseIds`}
            label={t`Fall att tala igenom`}
            hint={t`Publicerade frågor och svar. De är avidentifierade: inga andra fall kan väljas.`}
            error={errors[`${path}.caseIds`]}
            value={value.caseIds}
            choices={cases.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(caseIds) => onChange({ ...value, caseIds })}
          />
        </Details>
      ) : null}
    </Stack>
  );
}
