import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { seminarKinds, type SeminarKind } from 'shared/education/seminars/seminar-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, Select, TextArea, TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { arrangeMutation } from './hold-mutations.ts';
import { emptyMeeting, MeetingFields, type CaseChoice, type Meeting } from './meeting-fields.tsx';
import { seminarKindName } from './seminar-words.tsx';

type Organisation = { id: string; name: string };

type Props = {
  holders: readonly (Organisation & { ancestors: readonly Organisation[] })[];
  courses: readonly { id: string; title: string }[];
  cases: readonly CaseChoice[];
  onDone: () => Promise<unknown>;
};

type Values = {
  kind: SeminarKind;
  title: string;
  summary: string;
  capacity: string;
  organisationId: string;
  openToId: string;
  courseId: string;
  sessions: Meeting[];
};

/** A seminar to be arranged: what, for whom, when. */
export function ArrangeForm({ holders, courses, cases, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const arrange = useAct(arrangeMutation, onDone);
  const first = holders[0]?.id ?? '';
  const form = useForm<Values>({
    initial: {
      kind: 'WEBINAR',
      title: '',
      summary: '',
      capacity: '20',
      organisationId: first,
      openToId: first,
      courseId: '',
      sessions: [emptyMeeting],
    },
    submit: ({ courseId, capacity, ...values }) =>
      arrange.run({ input: { ...values, capacity: Number(capacity) || 0, courseId: values.kind === 'COHORT' ? courseId || null : null } }),
  });
  const { kind, organisationId, openToId, courseId, sessions } = form.values;
  const holder = holders.find(({ id }) => id === organisationId);
  const setSession = (index: number, meeting: Meeting): void =>
    form.set(
      'sessions',
      sessions.map((each, place) => (place === index ? meeting : each)),
    );
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Choices
          name="kind"
          label={t`Vad är det?`}
          value={[kind]}
          choices={keysOf(seminarKinds).map((value) => ({ value, label: seminarKindName(value) }))}
          onChange={([value]) => form.set('kind', (value ?? 'WEBINAR') as SeminarKind)}
        />
        {kind === 'COHORT' ? (
          <Select
            id={fieldId('courseId')}
            label={t`Kursen som gruppen går`}
            error={form.errors['courseId']}
            value={courseId}
            onChange={(event) => form.set('courseId', event.target.value)}
          >
            <option value="">{t`Välj`}</option>
            {courses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        ) : null}
        <TextInput {...form.text('title')} label={t`Vad heter det?`} />
        <TextArea {...form.text('summary')} label={t`Vad handlar det om, och för vem?`} maxLength={2000} />
        <TextInput {...form.text('capacity')} label={t`Antal platser`} narrow inputMode="numeric" />
        <Select
          id={fieldId('organisationId')}
          label={t`Vem ordnar det?`}
          error={form.errors['organisationId']}
          value={organisationId}
          onChange={(event) =>
            form.setValues((before) => ({ ...before, organisationId: event.target.value, openToId: event.target.value }))
          }
        >
          {holders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          id={fieldId('openToId')}
          label={t`Vilkas personal kan anmäla sig?`}
          error={form.errors['openToId']}
          value={openToId}
          onChange={(event) => form.set('openToId', event.target.value)}
        >
          {holder
            ? [holder, ...holder.ancestors.toReversed()].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))
            : null}
        </Select>
        {sessions.map((session, index) => (
          // Meetings are added last and removed last, so their places do not move.
          // oxlint-disable-next-line react/no-array-index-key
          <Section key={index} title={<Trans>Möte {index + 1}</Trans>}>
            <MeetingFields
              value={session}
              path={`sessions.${index}`}
              errors={form.errors}
              cases={kind === 'CASE_ROUND' ? cases : []}
              onChange={(meeting) => setSession(index, meeting)}
            />
          </Section>
        ))}
        <div>
          <Button
            look="plain"
            onClick={() => form.set('sessions', [...sessions, { ...(sessions.at(-1) ?? emptyMeeting), day: '', caseIds: [] }])}
          >
            <Trans>Lägg till ett möte</Trans>
          </Button>
          {sessions.length > 1 ? (
            <Button look="plain" onClick={() => form.set('sessions', sessions.slice(0, -1))}>
              <Trans>Ta bort det sista mötet</Trans>
            </Button>
          ) : null}
        </div>
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Öppna för anmälan</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
