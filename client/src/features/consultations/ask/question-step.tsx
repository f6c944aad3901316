import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultLimits } from 'shared/consultations/consult-submission.ts';
import { AskText } from './ask-text.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

/** The question in the asker's own words: a line for the lists, and the whole. */
export function QuestionStep(): ReactNode {
  const { t } = useLingui();
  const step = useStep('fraga');
  return (
    <StepFrame title={t`Vad vill du veta?`} step={step}>
      <AskText
        name="title"
        label={t`Din fråga i en mening`}
        hint={t`Den här raden ser alla som kan svara.`}
        maxLength={consultLimits.title}
        rows={1}
        required
        problem={step.problemAt('title')}
      />
      <AskText
        name="question"
        label={t`Hela frågan`}
        hint={t`Vad du undrar, vad du själv tänker och vad svaret ska hjälpa dig att bestämma. Inga namn, datum eller platser.`}
        maxLength={consultLimits.question}
        rows={7}
        required
        problem={step.problemAt('question')}
      />
    </StepFrame>
  );
}
