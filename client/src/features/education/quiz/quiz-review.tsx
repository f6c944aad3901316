import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { coverage } from '../question/answer-draft.ts';
import { AnswerWords } from '../question/answer-words.tsx';
import styles from '../question/question.module.css';
import type { CourseQuestion } from '../question/question-fields.ts';
import type { QuizAttempt } from './attempt-fields.ts';
import { HandInWords } from './quiz-words.tsx';
import type { QuizAnswers } from './use-quiz-answers.ts';
import { useSubmitQuiz } from './use-submit-quiz.ts';

type Props = { attempt: QuizAttempt; answers: QuizAnswers; onDone: () => void };

/** Everything answered, to look over before it is handed in. */
export function QuizReview({ attempt, answers, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const { submit, pending, problem } = useSubmitQuiz(attempt.id, answers, onDone);
  const missing = attempt.questions.filter((question) => coverage(question.question, answers.countedFor(question)) !== 'whole').length;
  const refused = attempt.questions.flatMap((question, index) => {
    const message = answers.refusalOf(question);
    return message === undefined ? [] : [{ number: index + 1, message }];
  });
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap={5}>
      <h2 ref={heading} tabIndex={-1} className={styles['verdict']}>
        <Trans>Kontrollera dina svar</Trans>
      </h2>
      {missing > 0 ? (
        <Banner tone="wait" title={<Plural value={missing} one="# fråga är inte helt besvarad" other="# frågor är inte helt besvarade" />}>
          <p>
            <Trans>Det som saknas ger inga poäng. Du kan lämna in ändå.</Trans>
          </p>
        </Banner>
      ) : null}
      {refused.length > 0 ? (
        <Banner tone="late" title={<Plural value={refused.length} one="# svar är inte sparat" other="# svar är inte sparade" />}>
          {refused.map(({ number, message }) => (
            <p key={number}>
              <Link to={`?fraga=${number}`}>
                <Trans>Fråga {number}</Trans>
              </Link>
              {': '}
              {message}
            </p>
          ))}
        </Banner>
      ) : null}
      <List label={t`Dina svar`}>
        {attempt.questions.map((question, index) => (
          <AnswerRow key={question.node} number={index + 1} question={question} answers={answers} isFinal={Boolean(question.result)} />
        ))}
      </List>
      <SaveState state={answers.state} />
      {problem ? (
        <div role="alert">
          <Banner tone="late">
            <p>{problem}</p>
          </Banner>
        </div>
      ) : null}
      <p>
        <Trans>När du har lämnat in går svaren inte att ändra.</Trans>{' '}
        {attempt.questions.some(waitsForMark) ? (
          <Trans>Fritextsvar läses av en person, så hela resultatet kommer när de är rättade.</Trans>
        ) : (
          <Trans>Du får veta resultatet direkt.</Trans>
        )}
      </p>
      <ButtonRow>
        {refused.length > 0 ? null : (
          <Button pending={pending} onClick={() => void submit()}>
            <HandInWords behaviour={attempt.behaviour} />
          </Button>
        )}
        <ButtonLink to={`?fraga=${attempt.questions.length}`} look="plain">
          <Trans>Tillbaka till frågorna</Trans>
        </ButtonLink>
      </ButtonRow>
    </Stack>
  );
}

/** Words of one's own, which somebody has to read. */
function waitsForMark({ question }: CourseQuestion): boolean {
  return question.__typename === 'TextQuestion' && question.textKind === 'FREE';
}

type RowProps = { number: number; question: CourseQuestion; answers: QuizAnswers; isFinal: boolean };

function AnswerRow({ number, question, answers, isFinal }: RowProps): ReactNode {
  const { t } = useLingui();
  const draft = answers.countedFor(question);
  const covered = coverage(question.question, draft);
  return (
    <ListRow
      title={
        <span>
          {number}. <Localised value={question.question.stem} />
        </span>
      }
      state={
        covered === 'whole' ? null : (
          <Tag tone="wait">{covered === 'none' ? <Trans>inte besvarad</Trans> : <Trans>delvis besvarad</Trans>}</Tag>
        )
      }
      detail={covered === 'none' ? null : <AnswerWords question={question.question} draft={draft} />}
      action={
        isFinal ? (
          <ButtonLink to={`?fraga=${number}`} look="quiet" aria-label={t`Visa svaret på fråga ${number}`}>
            <Trans>Visa</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink to={`?fraga=${number}`} look="quiet" aria-label={t`Ändra svaret på fråga ${number}`}>
            <Trans>Ändra</Trans>
          </ButtonLink>
        )
      }
    />
  );
}
