import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const document = graphql(`
  mutation WithdrawWaiver($input: WithdrawWaiverInput!) {
    withdrawWaiver(input: $input) {
      done
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Takes back that somebody is let off: from today it is asked again. */
export function WithdrawForm({ cycleId, onDone }: { cycleId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { run } = useAct(document, onDone);
  const form = useForm({
    scope,
    initial: { reason: '' },
    submit: ({ reason }) => run({ input: { cycleId, reason } }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('reason')} label={t`Varför tas undantaget tillbaka?`} />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Ta tillbaka undantaget</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
