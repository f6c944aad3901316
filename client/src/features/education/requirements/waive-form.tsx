import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const document = graphql(`
  mutation WaiveRequirement($input: WaiveRequirementInput!) {
    waiveRequirement(input: $input) {
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

type Props = {
  cycleId: string;
  /** Somebody is let off already: what is written now takes its place. */
  again: boolean;
  onDone: () => void;
};

/** Lets somebody off from today. */
export function WaiveForm({ cycleId, again, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { run } = useAct(document, onDone);
  const form = useForm({
    scope,
    initial: { untilOn: '', reason: '' },
    schema: z.object({ untilOn: daySchema }),
    submit: async ({ untilOn, reason }) => {
      return run({ input: { cycleId, untilOn, reason } });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('untilOn')} label={t`Undanta till och med`} hint={t`Skriv som ÅÅÅÅ-MM-DD`} narrow />
        <TextInput {...form.text('reason')} label={t`Varför?`} />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            {again ? <Trans>Ändra undantaget</Trans> : <Trans>Undanta</Trans>}
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
