import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAct } from '../../../graphql/use-act.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea, TextInput } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { cancelSeminarMutation, changeSeminarMutation } from './hold-mutations.ts';

type Props = { seminar: { id: string; title: string; summary: string; capacity: number }; refetch: () => unknown };

/** The words and the number of places, and calling the whole off. */
export function SeminarForm({ seminar: { id, title, summary, capacity }, refetch }: Props): ReactNode {
  const { t } = useLingui();
  const change = useAct(changeSeminarMutation, refetch);
  const cancel = useAct(cancelSeminarMutation, refetch);
  const form = useForm({
    initial: { title, summary, capacity: String(capacity) },
    submit: (values) => change.run({ input: { seminarId: id, ...values, capacity: Number(values.capacity) || 0 } }),
  });
  return (
    <Stack gap={5}>
      <form onSubmit={form.onSubmit} noValidate>
        <Stack gap={4}>
          <ErrorSummary errors={form.summary} />
          <TextInput {...form.text('title')} label={t`Vad heter det?`} />
          <TextArea {...form.text('summary')} label={t`Vad handlar det om, och för vem?`} maxLength={2000} />
          <TextInput
            {...form.text('capacity')}
            label={t`Antal platser`}
            hint={t`Blir det fler får de första i väntelistan plats direkt.`}
            narrow
            inputMode="numeric"
          />
          <div>
            <Button type="submit" look="quiet" pending={form.pending}>
              <Trans>Spara</Trans>
            </Button>
          </div>
        </Stack>
      </form>
      <Details summary={<Trans>Ställ in seminariet</Trans>}>
        <Stack gap={3}>
          <ErrorSummary errors={cancel.errors.map((message) => ({ id: null, message }))} />
          <p>
            <Trans>
              Alla möten som inte har börjat ställs in, och alla som har plats eller väntar får veta det. Det går inte att ångra.
            </Trans>
          </p>
          <div>
            <Button look="quiet" pending={cancel.pending} onClick={() => void cancel.press({ input: { seminarId: id } })}>
              <Trans>Ställ in alla möten</Trans>
            </Button>
          </div>
        </Stack>
      </Details>
    </Stack>
  );
}
