import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { useLeaveWarning } from '../../ui/form/use-leave-warning.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { answerInput, asItStands, coverage, draftOf, isUnreadable, type AnswerDraft } from './question/answer-draft.ts';
import { AnsweredQuestion, Verdict } from './question/answered-question.tsx';
import type { CourseQuestion, PutQuestion } from './question/question-fields.ts';
import { QuestionInput } from './question/question-input.tsx';
import styles from './question/question.module.css';
import { SavedNote } from './saved-note.tsx';
import { useLessonAnswer } from './use-lesson-answer.ts';

type Props = {
  enrolmentId: string;
  question: CourseQuestion;
  /** Questions whose answers have not reached the server, kept by the page so that it can ask before it is left. */
  unsent: Set<string>;
  /** What the answer rests on, once it may be told. */
  restsOn: (question: CourseQuestion) => ReactNode;
};

/** A question of a lesson: the answer is recorded first, then every part of it is explained, and it may be tried again. */
export function LessonQuestion({ enrolmentId, question: loaded, unsent, restsOn }: Props): ReactNode {
  const { send, question: answered, problem, state, failing } = useLessonAnswer(enrolmentId, loaded.node);
  const [tryingFrom, setTryingFrom] = useState<number | null>(null);
  const [writtenIn, setWrittenIn] = useState<number | null>(null);
  const question = answered && answered.tries >= loaded.tries ? answered : loaded;
  const trying = question.result === null || tryingFrom === question.tries;
  const holds = failing || (trying && writtenIn === question.tries);
  useLeaveWarning(holds);
  useEffect(() => {
    if (holds) unsent.add(loaded.node);
    return () => void unsent.delete(loaded.node);
  }, [holds, unsent, loaded.node]);
  return (
    <Stack gap={4}>
      {problem && !problem.inAnswer ? <NotRecorded message={problem.message} signedOut={problem.retry} /> : null}
      {trying ? (
        <AnswerForm
          key={question.tries}
          question={question.question}
          refusal={problem?.inAnswer ? problem.message : null}
          sending={state.kind === 'saving'}
          onAnswer={send}
          onWrite={() => setWrittenIn(question.tries)}
        />
      ) : (
        <Answered question={question} fresh={answered !== null} restsOn={restsOn} onRetry={() => setTryingFrom(question.tries)} />
      )}
      <SavedNote
        state={trying && state.kind === 'saved' ? { kind: 'idle' } : state}
        answeredAt={trying ? null : (question.answeredAt ?? null)}
      />
    </Stack>
  );
}

function AnswerForm({ question, refusal, sending, onAnswer, onWrite }: FormProps): ReactNode {
  const { t } = useLingui();
  const controlId = useId();
  const [draft, setDraft] = useState<AnswerDraft>(() => asItStands(question, draftOf(null)));
  const [missing, setMissing] = useState(false);
  const [mending, setMending] = useState(false);
  const lacking = isUnreadable(question, draft)
    ? t`Skriv talet med siffror, till exempel 12 eller 12,5.`
    : question.__typename === 'MatchingQuestion'
      ? t`Para ihop alla rader.`
      : t`Svara på frågan först.`;
  const error = missing ? lacking : mending || sending ? undefined : (refusal ?? undefined);
  const submit = (): void => {
    const answer = coverage(question, draft) === 'whole' ? answerInput(question, draft) : null;
    setMissing(!answer);
    setMending(false);
    if (answer) onAnswer(answer);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) submit();
      }}
    >
      <Stack gap={4}>
        {error ? <ErrorSummary errors={[{ id: controlId, message: error }]} /> : null}
        <QuestionInput
          question={question}
          draft={draft}
          error={error}
          id={controlId}
          onChange={(next) => {
            setDraft(next);
            setMissing(false);
            setMending(true);
            onWrite();
          }}
        />
        <ButtonRow>
          <Button type="submit" pending={sending}>
            <Trans>Svara</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}

type FormProps = {
  question: PutQuestion;
  /** Why the answer sent last may not be stored. */
  refusal: string | null;
  sending: boolean;
  onAnswer: (answer: NonNullable<ReturnType<typeof answerInput>>) => void;
  /** Something is written that is not sent. */
  onWrite: () => void;
};

type AnsweredProps = { question: CourseQuestion; fresh: boolean; restsOn: Props['restsOn']; onRetry: () => void };

function Answered({ question, fresh, restsOn, onRetry }: AnsweredProps): ReactNode {
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The form that had the focus is gone; what came of the answer is what to read next.
    if (fresh) verdict.current?.focus();
  }, [fresh]);
  if (!question.result) return null;
  return (
    <Stack gap={4}>
      <p>
        <Localised value={question.question.stem} />
      </p>
      <h3 ref={verdict} tabIndex={-1} className={styles['verdict']}>
        <Verdict result={question.result} />
      </h3>
      <AnsweredQuestion question={question.question} result={question.result} />
      {restsOn(question)}
      <ButtonRow>
        <Button look="quiet" onClick={onRetry}>
          <Trans>Försök igen</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}

/** An answer that waits, or cannot be recorded at all. */
export function NotRecorded({ message, signedOut }: { message: string | null; signedOut: boolean }): ReactNode {
  return (
    <div role="alert">
      <Banner tone="late" title={<Trans>Svaret är inte sparat</Trans>}>
        <p>
          {signedOut ? (
            <Trans>Du kan ha blivit utloggad. Logga in i ett nytt fönster: svaret finns kvar här och sparas sedan av sig självt.</Trans>
          ) : (
            message
          )}
        </p>
      </Banner>
    </div>
  );
}
