import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { stepsReached, type AnswerDraft } from './answer-draft.ts';
import type { CaseQuestion } from './question-fields.ts';
import styles from './question.module.css';

type Props = {
  question: CaseQuestion;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  error?: string | undefined;
  id?: string | undefined;
};

/** A case: a decision at a time. What comes next is shown once something is decided. */
export function CaseInput({ question, draft, onChange, error, id }: Props): ReactNode {
  const name = useId();
  const reached = stepsReached(question.steps, draft.pairs);
  return (
    <Stack gap={4}>
      <p className={styles['legend']}>
        <Localised value={question.stem} />
      </p>
      {error ? <p className={styles['error']}>{error}</p> : null}
      {reached.map((step, index) => (
        <Choices
          key={step.id}
          id={index === 0 ? id : undefined}
          name={`${name}-${step.id}`}
          label={
            <>
              {index + 1}. <Localised value={step.text} />
            </>
          }
          value={[draft.pairs[step.id] ?? '']}
          choices={step.options.map((option) => ({ value: option.id, label: <Localised value={option.text} /> }))}
          onChange={([option]) => onChange({ ...draft, pairs: { ...draft.pairs, [step.id]: option ?? '' } })}
        />
      ))}
      <p aria-live="polite">
        <Trans>
          Steg {reached.length} av {question.steps.length}
        </Trans>
      </p>
    </Stack>
  );
}
