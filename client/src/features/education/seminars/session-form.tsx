import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { useForm, type UserError } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { MeetingFields, type CaseChoice, type Meeting } from './meeting-fields.tsx';

type Props = {
  initial: Meeting;
  cases: readonly CaseChoice[];
  verb: ReactNode;
  send: (session: Meeting) => Promise<readonly UserError[]>;
};

/** One meeting of a seminar that is open already: moved, or added. */
export function SessionForm({ initial, cases, verb, send }: Props): ReactNode {
  const { t } = useLingui();
  const form = useForm({ initial: { session: initial }, submit: ({ session }) => send(session) });
  return (
    <form onSubmit={form.onSubmit} noValidate aria-label={t`Möte`}>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <MeetingFields
          value={form.values.session}
          path="session"
          errors={form.errors}
          cases={cases}
          onChange={(session) => form.set('session', session)}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            {verb}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
