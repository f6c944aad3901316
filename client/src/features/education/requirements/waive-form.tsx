import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { TextInput } from '../../../ui/field/field.tsx';
import { QuietForm } from '../../../ui/form/quiet-form.tsx';
import { useForm } from '../../../ui/form/use-form.ts';

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
    <QuietForm form={form} verb={again ? <Trans>Ändra undantaget</Trans> : <Trans>Undanta</Trans>}>
      <TextInput {...form.text('untilOn')} label={t`Undanta till och med`} hint={t`Skriv som ÅÅÅÅ-MM-DD`} narrow />
      <TextInput {...form.text('reason')} label={t`Varför?`} />
    </QuietForm>
  );
}
