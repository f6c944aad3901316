import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { Enrolment } from '../enrolment-fields.ts';
import { coverage, draftOf } from '../question/answer-draft.ts';
import { QuizRules } from '../quiz-rules.tsx';
import { RetryTime } from '../retry-time.tsx';
import type { QuizStep } from '../step-fields.ts';
import type { QuizAttempt } from './attempt-fields.ts';
import { RulesHeading, StartWords } from './quiz-words.tsx';
import { useStartQuiz } from './use-start-quiz.ts';

type Props = { enrolment: Enrolment; quiz: QuizStep };

/** The rules, and then the beginning. */
export function QuizStart({ enrolment, quiz }: Props): ReactNode {
  return (
    <Stack gap={5}>
      <Section title={<RulesHeading behaviour={quiz.behaviour} />}>
        <QuizRules quiz={quiz} />
      </Section>
      {quiz.viewerCanStart ? <StartButton enrolmentId={enrolment.id} quiz={quiz} /> : <NotYet enrolment={enrolment} quiz={quiz} />}
    </Stack>
  );
}

/** Begins a try, the first or another. */
export function StartButton({ enrolmentId, quiz, again = false }: { enrolmentId: string; quiz: QuizStep; again?: boolean }): ReactNode {
  const { start, pending, problem } = useStartQuiz(enrolmentId, quiz.node);
  return (
    <Stack gap={3}>
      {problem ? <p role="alert">{problem}</p> : null}
      <ButtonRow>
        <Button pending={pending} onClick={() => void start()}>
          {again ? <Trans>Börja ett nytt försök</Trans> : <StartWords behaviour={quiz.behaviour} />}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function NotYet({ enrolment, quiz }: Props): ReactNode {
  const { t } = useLingui();
  if (quiz.retryAt) {
    return (
      <p>
        <RetryTime at={quiz.retryAt} />
      </p>
    );
  }
  const left = enrolment.steps.filter(({ done, position }) => !done && position < quiz.position);
  return (
    <Section title={<Trans>Kvar att göra först</Trans>}>
      <List label={t`Kvar att göra`}>
        {left.map((step) => (
          <ListRow
            key={step.node}
            title={
              <Link to={step.path}>
                <Localised value={step.title} />
              </Link>
            }
            detail={step.minutes ? <Trans>{step.minutes} min</Trans> : null}
          />
        ))}
      </List>
    </Section>
  );
}

/** A try that was left: on to the first question without an answer. */
export function QuizResume({ attempt, quiz }: { attempt: QuizAttempt; quiz: QuizStep }): ReactNode {
  const answered = attempt.questions.filter(({ question, answer }) => coverage(question, draftOf(answer)) === 'whole');
  const open = attempt.questions.findIndex((question) => !answered.includes(question));
  return (
    <Stack gap={5}>
      <p>
        <Trans>
          Du har ett påbörjat försök: {answered.length} av {attempt.questionCount} frågor är besvarade och sparade.
        </Trans>
      </p>
      <ButtonRow>
        <ButtonLink to={open === -1 ? '?steg=kontrollera' : `?fraga=${open + 1}`}>
          {open === -1 ? <Trans>Kontrollera dina svar</Trans> : <Trans>Fortsätt med fråga {open + 1}</Trans>}
        </ButtonLink>
      </ButtonRow>
      <Section title={<RulesHeading behaviour={quiz.behaviour} />}>
        <QuizRules quiz={{ ...quiz, translated: null }} />
      </Section>
    </Stack>
  );
}
