import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SurveyQuestion } from '../../../graphql/generated/graphql.ts';

/** What is asked of a course. */
export function surveyQuestion(question: SurveyQuestion): ReactNode {
  switch (question) {
    case 'RELEVANT':
      return <Trans>Handlade kursen om det du möter på jobbet?</Trans>;
    case 'CLEAR':
      return <Trans>Var den lätt att följa?</Trans>;
    case 'USABLE':
      return <Trans>Kan du använda det du lärde dig?</Trans>;
    case 'USED':
      return <Trans>Har du använt det du lärde dig?</Trans>;
    case 'CHANGED':
      return <Trans>Gör du något annorlunda än före kursen?</Trans>;
  }
}
