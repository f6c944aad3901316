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
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('trainedOn')} label={t`Utbildningen gjordes`} hint={t`Skriv som ÅÅÅÅ-MM-DD`} narrow />
        <TextInput {...form.text('evidence')} label={t`Vad var det, och vad visar det?`} />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Godta utbildningen</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
