import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { NotRecorded } from '../lesson-question.tsx';
import { isUnreadable } from '../question/answer-draft.ts';
import { QuestionInput } from '../question/question-input.tsx';
import styles from '../question/question.module.css';
import { SavedNote } from '../saved-note.tsx';
import { StepNav } from '../step-nav.tsx';
import type { CourseQuestion } from '../question/question-fields.ts';
import type { QuizAttempt } from './attempt-fields.ts';
import { ToldAtOnce } from './told-at-once.tsx';
import type { QuizAnswers } from './use-quiz-answers.ts';

type Props = { attempt: QuizAttempt; answers: QuizAnswers; number: number; restsOn: (question: CourseQuestion) => ReactNode };

/** One question of an open attempt. The answer is saved as it is made and told of when all is handed in; where a quiz explains at once, it is given first. */
export function QuizQuestion({ attempt, answers, number, restsOn }: Props): ReactNode {
  const { t } = useLingui();
  const heading = useFocusOnChange(number);
  const question = attempt.questions[number - 1];
  const count = attempt.questions.length;
  if (!question) return null;
  const draft = answers.draftFor(question);
  return (
    <Stack gap={5}>
      <h2 ref={heading} tabIndex={-1} className={styles['verdict']}>
        <Trans>
          Fråga {number} av {count}
        </Trans>
      </h2>
      {answers.problem ? <NotRecorded message={answers.problem.message} signedOut={answers.problem.retry} /> : null}
      {attempt.behaviour === 'IMMEDIATE' || attempt.behaviour === 'PRACTICE' ? (
        <ToldAtOnce
          key={question.node}
          question={question}
          answers={{ ...answers, state: ofThisQuestion(answers.state) }}
          restsOn={restsOn}
        />
      ) : (
        <Sheet>
          <Stack gap={4}>
            <div onBlur={() => void answers.flush()}>
              <QuestionInput
                key={question.node}
                question={question.question}
                draft={draft}
                error={
                  isUnreadable(question.question, draft)
                    ? t`Skriv talet med siffror, till exempel 12 eller 12,5.`
                    : answers.refusalOf(question)
                }
                onChange={(next) => answers.setDraft(question, next)}
              />
            </div>
            <SavedNote state={ofThisQuestion(answers.state)} answeredAt={question.answeredAt ?? null} />
          </Stack>
        </Sheet>
      )}
      <StepNav
        previous={number > 1 ? { to: `?fraga=${number - 1}`, name: <Trans>fråga {number - 1}</Trans> } : null}
        next={
          number < count
            ? { to: `?fraga=${number + 1}`, name: <Trans>fråga {number + 1}</Trans> }
            : { to: '?steg=kontrollera', name: <Trans>kontrollera dina svar</Trans> }
        }
        nextFilled
      />
    </Stack>
  );
}

/** One state tells of all answers: when the latest was saved says nothing of the one that is shown, which has a time of its own. */
function ofThisQuestion(state: QuizAnswers['state']): QuizAnswers['state'] {
  return state.kind === 'saved' ? { kind: 'idle' } : state;
}

/** The page stays the same while the question changes, so the focus is moved by hand; not when the page is first drawn. */
function useFocusOnChange(value: unknown) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current !== value) heading.current?.focus();
    before.current = value;
  }, [value]);
  return heading;
}
