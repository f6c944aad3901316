import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Bullets } from '../../ui/list/list.tsx';
import type { QuizStep } from './step-fields.ts';

/** The rules of a quiz, said before it begins. */
export function QuizRules({ quiz }: { quiz: Pick<QuizStep, 'questionCount' | 'poolSize' | 'passPercent' | 'retryWaitHours'> }): ReactNode {
  const needed = Math.ceil((quiz.questionCount * quiz.passPercent) / 100);
  return (
    <Bullets>
      <li>
        <Trans>
          {quiz.questionCount} frågor, dragna ur {quiz.poolSize}. Ett nytt försök får en ny dragning.
        </Trans>
      </li>
      <li>
        <Trans>
          För godkänt krävs {quiz.passPercent} procent av poängen, till exempel {needed} rätta svar av {quiz.questionCount}.
        </Trans>
      </li>
      <li>
        <Trans>Ingen tidsgräns. Svaren sparas, så du kan sluta och fortsätta senare.</Trans>
      </li>
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
    </Bullets>
  );
}
