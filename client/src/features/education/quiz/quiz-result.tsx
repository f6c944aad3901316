import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Day } from '../../../i18n/day.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Section, Sheet, Stack } from '../../../ui/layout/layout.tsx';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';
import { CourseFinished } from '../course-finished.tsx';
import type { Enrolment } from '../enrolment-fields.ts';
import { AnsweredQuestion, Verdict } from '../question/answered-question.tsx';
import type { AnswerResult, CourseQuestion } from '../question/question-fields.ts';
import styles from '../question/question.module.css';
import { RetryTime } from '../retry-time.tsx';
import type { QuizStep } from '../step-fields.ts';
import type { QuizAttempt } from './attempt-fields.ts';
import { QuizNews } from './quiz-news.tsx';
import { StartButton } from './quiz-start.tsx';

type Props = {
  /** Of the course. */
  slug: string;
  enrolment: Enrolment;
  quiz: QuizStep;
  attempt: QuizAttempt;
  /** It was handed in just now: what came of it is what to read next. */
  fresh: boolean;
  /** What an answer rests on. */
  restsOn: (question: CourseQuestion) => ReactNode;
};

/** What came of an attempt that is handed in: passed or not, what to do now, and every answer explained. */
export function QuizResult({ slug, enrolment, quiz, attempt, fresh, restsOn }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const { result } = attempt;
  return (
    <Stack gap={6}>
      <QuizNews attempt={attempt} />
      <Sheet>
        <Stack gap={4}>
          <h2 ref={heading} tabIndex={-1} className={styles['verdict']}>
            <Heading attempt={attempt} />
          </h2>
          {result ? <Points result={result} counts={isTest(attempt)} /> : <Waits />}
          <Regrades attempt={attempt} />
          {result?.passed || !isTest(attempt) ? <Passed enrolment={enrolment} slug={slug} /> : null}
          {attempt.behaviour === 'PRACTICE' || (result && !result.passed) ? <Failed enrolment={enrolment} quiz={quiz} /> : null}
        </Stack>
      </Sheet>
      <Section title={<Trans>Dina svar</Trans>}>
        <Stack gap={6}>
          {attempt.questions.map((question, index) => (
            <Explained key={question.node} number={index + 1} question={question} restsOn={restsOn} />
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}

/** Whether passing is what it is about. */
const isTest = ({ behaviour }: QuizAttempt): boolean => behaviour !== 'PRACTICE' && behaviour !== 'PRETEST';

function Heading({ attempt }: { attempt: QuizAttempt }): ReactNode {
  if (!isTest(attempt)) return attempt.behaviour === 'PRETEST' ? <Trans>Förtestet är gjort</Trans> : <Trans>Övningen är gjord</Trans>;
  if (!attempt.result) return <Trans>Inlämnat, väntar på rättning</Trans>;
  return attempt.result.passed ? <Trans>Godkänd</Trans> : <Trans>Inte godkänd den här gången</Trans>;
}

function Points({ result, counts }: { result: NonNullable<QuizAttempt['result']>; counts: boolean }): ReactNode {
  const { percent, passPercent } = result;
  return (
    <p>
      {counts ? (
        <Trans>
          Du fick {formatNumber(result.points)} av {result.outOf} poäng, {percent} procent. Gränsen är {passPercent} procent.
        </Trans>
      ) : (
        <Trans>
          Du fick {formatNumber(result.points)} av {result.outOf} poäng.
        </Trans>
      )}
    </p>
  );
}

function Waits(): ReactNode {
  return (
    <p>
      <Trans>En person läser dina fritextsvar. Resultatet visas här när de är rättade.</Trans>
    </p>
  );
}

/** What was marked anew: both results, and why. */
function Regrades({ attempt }: { attempt: QuizAttempt }): ReactNode {
  return attempt.regrades.map(({ node, reason, oldPoints, newPoints, happenedAt }) => {
    const number = attempt.questions.findIndex((question) => question.node === node) + 1;
    return (
      <Banner
        key={`${node} ${happenedAt}`}
        title={
          <Trans>
            Fråga {number} rättades om <Day at={happenedAt} />
          </Trans>
        }
      >
        <p>
          <Trans>
            Före: {formatNumber(oldPoints)} poäng. Efter: {formatNumber(newPoints)} poäng. Orsak: {reason}
          </Trans>
        </p>
      </Banner>
    );
  });
}

function Passed({ enrolment, slug }: Pick<Props, 'enrolment' | 'slug'>): ReactNode {
  const { certificate, nextStep } = enrolment;
  if (certificate) return <CourseFinished certificate={certificate} slug={slug} />;
  return nextStep ? (
    <ButtonRow>
      <ButtonLink to={nextStep.path}>
        <Trans>
          Fortsätt: <Localised value={nextStep.title} />
        </Trans>
      </ButtonLink>
    </ButtonRow>
  ) : null;
}

function Failed({ enrolment, quiz }: { enrolment: Enrolment; quiz: QuizStep }): ReactNode {
  if (quiz.retryAt) {
    return (
      <p>
        <RetryTime at={quiz.retryAt} />
      </p>
    );
  }
  return quiz.viewerCanStart ? (
    <>
      <p>
        {quiz.behaviour === 'PRACTICE' ? <Trans>Du kan öva igen när du vill.</Trans> : <Trans>Du kan försöka igen nu.</Trans>}{' '}
        {quiz.questionCount < quiz.poolSize ? <Trans>Frågorna dras på nytt.</Trans> : null}
      </p>
      <StartButton enrolmentId={enrolment.id} quiz={quiz} again />
    </>
  ) : null;
}

/** What nobody has marked is neither right nor wrong. */
function toneOf({ byPerson, marked, right }: AnswerResult): Tone {
  if (byPerson && !marked) return 'wait';
  return right ? 'good' : 'late';
}

type ExplainedProps = { number: number; question: CourseQuestion; restsOn: Props['restsOn'] };

function Explained({ number, question, restsOn }: ExplainedProps): ReactNode {
  if (!question.result) return null;
  return (
    <Stack gap={3} as="section">
      <h3>
        {number}. <Localised value={question.question.stem} />
      </h3>
      <p>
        <Tag tone={toneOf(question.result)}>
          {question.answeredAt ? <Verdict result={question.result} /> : <Trans>Inte besvarad</Trans>}
        </Tag>
      </p>
      <AnsweredQuestion question={question.question} result={question.result} />
      {restsOn(question)}
    </Stack>
  );
}
