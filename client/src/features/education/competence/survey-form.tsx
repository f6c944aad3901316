import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { SurveyMoment, SurveyQuestion } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { surveyQuestion } from './survey-words.tsx';

const document = graphql(`
  mutation AnswerCourseSurvey($input: AnswerCourseSurveyInput!) {
    answerCourseSurvey(input: $input) {
      saved
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const skipDocument = graphql(`
  mutation SkipCourseSurvey($input: SkipCourseSurveyInput!) {
    skipCourseSurvey(input: $input) {
      skipped
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { enrolmentId: string; moment: SurveyMoment; questions: readonly SurveyQuestion[]; onDone: () => void; onSkipped: () => void };

/** A few questions about a course, each from not at all to fully, and room for more. */
export function SurveyForm({ enrolmentId, moment, questions, onDone, onSkipped }: Props): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const { run } = useAct(document, onDone);
  const skip = useAct(skipDocument, onSkipped);
  const form = useForm<Record<string, string>>({
    initial: { comment: '' },
    submit: async (values) => {
      const missing = questions.filter((question) => !values[question]);
      if (missing.length > 0) return missing.map((question) => ({ path: [question], message: t`Välj ett av svaren.` }));
      const answers = questions.map((question) => ({ question, value: Number(values[question]) }));
      return run({ input: { enrolmentId, moment, answers, comment: values['comment'] ?? '' } });
    },
  });
  const choices = [
    { value: '1', label: t`1, inte alls` },
    { value: '2', label: '2' },
    { value: '3', label: '3' },
    { value: '4', label: '4' },
    { value: '5', label: t`5, helt och hållet` },
  ];
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={[...form.summary, ...skip.errors.map((message) => ({ id: null, message }))]} />
        {questions.map((question) => (
          <Choices
            key={question}
            id={fieldId(question)}
            name={`svar-${id}-${question}`}
            label={surveyQuestion(question)}
            inline
            value={form.values[question] ? [form.values[question]] : []}
            error={form.errors[question]}
            choices={choices}
            onChange={([value]) => form.set(question, value ?? '')}
          />
        ))}
        <TextArea
          {...form.text('comment')}
          label={t`Något mer?`}
          hint={t`De som gör kursen läser det utan ditt namn. Skriv inget om patienter.`}
          rows={3}
          maxLength={2000}
        />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Skicka svaren</Trans>
          </Button>
          <Button look="plain" pending={skip.pending} onClick={() => void skip.press({ input: { enrolmentId, moment } })}>
            <Trans>Jag vill inte svara</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
