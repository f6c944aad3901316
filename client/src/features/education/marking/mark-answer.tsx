import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { MarkAnswerFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';

graphql(`
  fragment MarkAnswer on AnswerToMark {
    node
    stem {
      sv
      en
    }
    guidance {
      sv
      en
    }
    text
  }
`);

const markDocument = graphql(`
  mutation MarkAnswer($input: MarkAnswerInput!) {
    markAnswer(input: $input) {
      settled
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { attemptId: string; answer: MarkAnswerFragment; onMarked: () => void };

/** One answer beside what a good one holds, and the mark. */
export function MarkAnswer({ attemptId, answer, onMarked }: Props): ReactNode {
  const { t } = useLingui();
  const { run } = useAct(markDocument, onMarked);
  const scope = `${attemptId}-${answer.node}`;
  const form = useForm<{ fraction: string; comment: string }>({
    scope,
    initial: { fraction: '', comment: '' },
    submit: async ({ fraction, comment }) => {
      if (fraction === '') return [{ path: ['fraction'], message: t`Välj hur mycket av poängen svaret ger.` }];
      return run({ input: { attemptId, node: answer.node, fraction: Number(fraction), comment } });
    },
  });
  return (
    <Sheet>
      <form onSubmit={form.onSubmit} noValidate>
        <Stack gap={4}>
          <ErrorSummary errors={form.summary} />
          <h3>
            <Localised value={answer.stem} />
          </h3>
          <blockquote>{answer.text}</blockquote>
          {answer.guidance ? (
            <p>
              <strong>
                <Trans>Ett gott svar:</Trans>
              </strong>{' '}
              <Localised value={answer.guidance} />
            </p>
          ) : null}
          <Choices
            id={form.id('fraction')}
            name={`fraction-${scope}`}
            label={t`Bedömning`}
            inline
            value={form.values.fraction ? [form.values.fraction] : []}
            error={form.errors['fraction']}
            choices={[
              { value: '1', label: t`Hela poängen` },
              { value: '0.5', label: t`Halva` },
              { value: '0', label: t`Ingen` },
            ]}
            onChange={([value]) => form.set('fraction', value ?? '')}
          />
          <TextArea {...form.text('comment')} label={t`Kommentar till deltagaren`} rows={3} maxLength={2000} />
          <ButtonRow>
            <Button type="submit" pending={form.pending}>
              <Trans>Spara bedömningen</Trans>
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </Sheet>
  );
}
