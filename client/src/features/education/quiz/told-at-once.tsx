import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { asItStands, coverage, isUnreadable } from '../question/answer-draft.ts';
import { AnsweredQuestion, Verdict } from '../question/answered-question.tsx';
import type { CourseQuestion } from '../question/question-fields.ts';
import { QuestionInput } from '../question/question-input.tsx';
import styles from '../question/question.module.css';
import { SavedNote } from '../saved-note.tsx';
import type { QuizAnswers } from './use-quiz-answers.ts';

type Props = { question: CourseQuestion; answers: QuizAnswers; restsOn: (question: CourseQuestion) => ReactNode };

/** A question that is answered first, whole and by a button, and then explained. */
export function ToldAtOnce({ question, answers, restsOn }: Props): ReactNode {
  const { t } = useLingui();
  const draft = asItStands(question.question, answers.draftFor(question));
  const [error, setError] = useState<string>();
  const verdict = useRef<HTMLHeadingElement>(null);
  const told = question.result;
  const wasTold = useRef(told !== null && told !== undefined);
  useEffect(() => {
    if (told && !wasTold.current) verdict.current?.focus();
    wasTold.current = Boolean(told);
  }, [told]);
  const give = (): void => {
    if (coverage(question.question, draft) !== 'whole') {
      setError(
        isUnreadable(question.question, draft) ? t`Skriv talet med siffror, till exempel 12 eller 12,5.` : t`Svara på hela frågan först.`,
      );
      return;
    }
    setError(undefined);
    answers.setDraft(question, draft);
    void answers.flush();
  };
  if (told) {
    return (
      <Sheet>
        <Stack gap={4}>
          <p className={styles['legend']}>
            <Localised value={question.question.stem} />
          </p>
          <h3 ref={verdict} tabIndex={-1} className={styles['verdict']}>
            <Verdict result={told} />
          </h3>
          <AnsweredQuestion question={question.question} result={told} />
          {restsOn(question)}
          <SavedNote state={answers.state} answeredAt={question.answeredAt ?? null} />
        </Stack>
      </Sheet>
    );
  }
  return (
    <Sheet>
      <Stack gap={4}>
        <QuestionInput
          question={question.question}
          draft={draft}
          error={error ?? answers.refusalOf(question)}
          onChange={(next) => answers.holdDraft(question, next)}
        />
        <SavedNote state={answers.state} answeredAt={question.answeredAt ?? null} />
        <ButtonRow>
          <Button onClick={give}>
            <Trans>Svara</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </Sheet>
  );
}
