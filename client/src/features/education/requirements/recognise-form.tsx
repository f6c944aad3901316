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
  mutation RecogniseTraining($input: RecogniseTrainingInput!) {
    recogniseTraining(input: $input) {
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

/** Recognises training elsewhere instead of the course. */
export function RecogniseForm({ cycleId, onDone }: { cycleId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { run } = useAct(document, onDone);
  const form = useForm({
    scope,
    initial: { trainedOn: '', evidence: '' },
    schema: z.object({ trainedOn: daySchema }),
    submit: async ({ trainedOn, evidence }) => {
      return run({ input: { cycleId, trainedOn, evidence } });
    },
  });
  return (
    <QuietForm form={form} verb={<Trans>Godta utbildningen</Trans>}>
      <TextInput {...form.text('trainedOn')} label={t`Utbildningen gjordes`} hint={t`Skriv som ÅÅÅÅ-MM-DD`} narrow />
      <TextInput {...form.text('evidence')} label={t`Vad var det, och vad visar det?`} />
    </QuietForm>
  );
}
