import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { untranslated } from '../../i18n/localised.tsx';
import { Small } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import type { QuizStep } from './step-fields.ts';

type Rules = Pick<QuizStep, 'questionCount' | 'poolSize' | 'passPercent' | 'retryWaitHours' | 'behaviour' | 'translated'>;

/** The rules of a quiz, said before it begins. */
export function QuizRules({ quiz }: { quiz: Rules }): ReactNode {
  return (
    <Bullets>
      <LanguageRule how={untranslated(quiz.translated)} />
      <li>
        {quiz.questionCount < quiz.poolSize ? (
          <>
            <Plural
              value={quiz.questionCount}
              one={<Trans># fråga, dragen ur {quiz.poolSize}.</Trans>}
              other={<Trans># frågor, dragna ur {quiz.poolSize}.</Trans>}
            />{' '}
            <Trans>Ett nytt försök får en ny dragning.</Trans>
          </>
        ) : (
          <Plural value={quiz.questionCount} one="# fråga." other="# frågor." />
        )}
      </li>
      <What quiz={quiz} />
      <li>
        <Trans>Ingen tidsgräns. Svaren sparas, så du kan sluta och fortsätta senare.</Trans>
      </li>
      <Again quiz={quiz} />
    </Bullets>
  );
}

type InSwedish = ReturnType<typeof untranslated>;

/** Said to a reader in English before a quiz that is in Swedish begins, and above what it asks. */
export function QuizLanguage({ how }: { how: InSwedish }): ReactNode {
  return how === 'NONE' ? null : (
    <Small>
      <LanguageWords how={how} />
    </Small>
  );
}

function LanguageRule({ how }: { how: InSwedish }): ReactNode {
  return how === 'NONE' ? null : (
    <li>
      <LanguageWords how={how} />
    </li>
  );
}

function LanguageWords({ how }: { how: InSwedish }): ReactNode {
  return how === 'ALL' ? <Trans>Frågorna finns bara på svenska.</Trans> : <Trans>Delar av frågorna finns bara på svenska.</Trans>;
}

/** What it takes, and when one is told. */
function What({ quiz }: { quiz: Rules }): ReactNode {
  const needed = Math.ceil((quiz.questionCount * quiz.passPercent) / 100);
  switch (quiz.behaviour) {
    case 'PRETEST':
      return (
        <li>
          <Trans>
            Frivilligt förtest. Det du redan kan behöver du inte läsa: de lektionerna blir klara. Inget annat hänger på resultatet.
          </Trans>
        </li>
      );
    case 'PRACTICE':
      return (
        <li>
          <Trans>Övning: varje svar förklaras direkt, och resultatet räknas inte.</Trans>
        </li>
      );
    default:
      return (
        <>
          <li>
            <Trans>
              För godkänt krävs {quiz.passPercent} procent av poängen, till exempel{' '}
              <Plural value={needed} one="# rätt svar" other="# rätta svar" /> av {quiz.questionCount}.
            </Trans>
          </li>
          {quiz.behaviour === 'IMMEDIATE' ? (
            <li>
              <Trans>Varje svar förklaras direkt och går inte att ändra.</Trans>
            </li>
          ) : null}
        </>
      );
  }
}

function Again({ quiz }: { quiz: Rules }): ReactNode {
  if (quiz.behaviour === 'PRETEST') {
    return (
      <li>
        <Trans>Förtestet görs en gång.</Trans>
      </li>
    );
  }
  if (quiz.behaviour === 'PRACTICE') {
    return (
      <li>
        <Trans>Du kan öva hur många gånger du vill.</Trans>
      </li>
    );
  }
  return (
    <li>
      {quiz.retryWaitHours > 0 ? (
        <Plural
          value={quiz.retryWaitHours}
          one="Blir du inte godkänd kan du försöka igen efter # timme, hur många gånger som helst."
          other="Blir du inte godkänd kan du försöka igen efter # timmar, hur många gånger som helst."
        />
      ) : (
        <Trans>Blir du inte godkänd kan du försöka igen, hur många gånger som helst.</Trans>
      )}
    </li>
  );
}
