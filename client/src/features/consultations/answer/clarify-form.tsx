import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { clarificationRequestSchema, threadLimits } from 'shared/consultations/consult-thread.ts';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { GatedForm } from '../identity/gated-form.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { useGatedForm } from '../identity/use-gated-form.ts';
import { useConsultAction } from '../thread/use-consult-action.ts';

const requestClarification = graphql(`
  mutation RequestClarification($input: RequestClarificationInput!) {
    requestClarification(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** One to ten questions back to the one who asked. */
export function ClarifyForm({ id, onDone }: { id: string; onDone: () => Promise<void> | void }): ReactNode {
  const { t } = useLingui();
  const request = useConsultAction(requestClarification);
  const form = useGatedForm<{ questions: string[] }>({
    initial: { questions: [''] },
    schema: clarificationRequestSchema,
    texts: ({ questions }) => Object.fromEntries(questions.map((text, index) => [`questions.${index}`, text])),
    send: async ({ questions }, overrides) => {
      const errors = await request({ input: { consultId: id, questions, overrides: [...overrides] } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  const { questions } = form.values;
  const put = (index: number, text: string): void => form.set('questions', questions.with(index, text));
  return (
    <GatedForm form={form}>
      {questions.map((text, index) => {
        const name = `questions.${index}`;
        return (
          // A question is known by its place: one is only ever taken away from the end.
          // oxlint-disable-next-line react/no-array-index-key
          <GatedText
            key={index}
            id={fieldId(name)}
            label={t`Fråga ${index + 1}`}
            hint={index === 0 ? t`En sak i taget. Inga uppgifter som pekar ut patienten.` : undefined}
            rows={2}
            maxLength={threadLimits.question}
            value={text}
            vouched={form.vouched(name)}
            error={form.errors[name]}
            required
            onChange={(next) => put(index, next)}
            onVouch={(kinds, reason) => form.vouch(name, kinds, reason)}
          />
        );
      })}
      <ButtonRow>
        {questions.length < threadLimits.questions ? (
          <Button look="quiet" onClick={() => form.set('questions', [...questions, ''])}>
            <Trans>En fråga till</Trans>
          </Button>
        ) : null}
        {questions.length > 1 ? (
          <Button look="plain" onClick={() => form.set('questions', questions.slice(0, -1))}>
            <Trans>Ta bort den sista</Trans>
          </Button>
        ) : null}
      </ButtonRow>
      <ButtonRow>
        <Button type="submit" pending={form.pending}>
          <Trans>Skicka frågorna</Trans>
        </Button>
        <ButtonLink to={paths.answer(id)} look="plain">
          <Trans>Tillbaka till svaret</Trans>
        </ButtonLink>
      </ButtonRow>
    </GatedForm>
  );
}
