import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { stances, type Stance } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../ui/field/field.tsx';
import { fieldId } from '../../ui/form/use-form.ts';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { SaveState } from '../../ui/save-state/save-state.tsx';
import type { useAnswer } from './use-answer.ts';
import { choicesOf } from './words.ts';

type Props = {
  answer: ReturnType<typeof useAnswer>;
  questions: readonly string[];
  others: readonly { invitationId: string; name: string }[];
};

/** Where a body stands, what it says to the questions, and whom it offers its answer: kept as it is written. */
export function AnswerForm({ answer, questions, others }: Props): ReactNode {
  const { t } = useLingui();
  const { said, change, errorAt } = answer;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer.handIn();
      }}
      onBlur={() => void answer.flush()}
    >
      <Stack gap={5}>
        <ErrorSummary errors={answer.summary} />
        <Choices
          id={fieldId('stance')}
          name="stance"
          label={t`Var står ni?`}
          error={errorAt('stance')}
          value={[said.stance ?? '']}
          choices={choicesOf(stances)}
          onChange={([stance]) => change({ stance: (stance ?? null) as Stance | null })}
        />
        {questions.map((question, index) => (
          <TextArea
            key={question}
            id={fieldId(`answers.${index}`)}
            label={question}
            rows={3}
            error={errorAt('answers', index)}
            value={said.answers[index] ?? ''}
            onChange={(event) => answer.answer(index, event.target.value)}
          />
        ))}
        {others.length > 0 ? (
          <Choices
            multiple
            name="coordinated"
            label={t`Svarar ni också för andra?`}
            hint={t`De frågas när ni har lämnat svaret. Det gäller dem som själva säger ja.`}
            value={said.coordinatedFor ?? []}
            choices={others.map(({ invitationId, name }) => ({ value: invitationId, label: name }))}
            onChange={(coordinatedFor) => change({ coordinatedFor })}
          />
        ) : null}
        <SaveState state={answer.state} />
        <Small>
          <Trans>Ett lämnat svar går inte att ändra.</Trans>
        </Small>
        <div>
          <Button type="submit" pending={answer.pending}>
            <Trans>Lämna svaret</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
