import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { TextInput } from '../../../ui/field/field.tsx';
import { QuietForm } from '../../../ui/form/quiet-form.tsx';
import { useForm } from '../../../ui/form/use-form.ts';

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
    <QuietForm form={form} verb={<Trans>Ta tillbaka undantaget</Trans>}>
      <TextInput {...form.text('reason')} label={t`Varför tas undantaget tillbaka?`} />
    </QuietForm>
  );
}
