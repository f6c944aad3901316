import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultPriorities, type ConsultPriority } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';

const queueConsult = graphql(`
  mutation QueueConsult($input: QueueConsultInput!) {
    queueConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { id: string; proposed: ConsultPriority; onDone: () => Promise<void> | void };

/** Accepts a question: it goes to the pool with a priority. */
export function QueueForm({ id, proposed, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const queue = useConsultAction(queueConsult);
  const form = useForm<{ priority: ConsultPriority }>({
    initial: { priority: proposed },
    submit: async ({ priority }) => {
      const errors = await queue({ input: { consultId: id, priority } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          id={fieldId('priority')}
          name="priority"
          label={t`Prioritet`}
          hint={t`Den som frågade föreslog ${inReadersLanguage(consultPriorities[proposed]).toLowerCase()}.`}
          value={[form.values.priority]}
          choices={keysOf(consultPriorities).map((code) => ({ value: code, label: inReadersLanguage(consultPriorities[code]) }))}
          onChange={([code]) => form.set('priority', code as ConsultPriority)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            <Trans>Lägg i kö</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
