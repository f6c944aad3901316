import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { NewsBanner } from '../../../ui/banner/news-banner.tsx';
import type { QuizAttempt } from './attempt-fields.ts';

const acknowledge = graphql(`
  mutation AcknowledgeQuizNews($input: AcknowledgeQuizNewsInput!) {
    acknowledgeQuizNews(input: $input) {
      attempt {
        id
        viewerNews
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const words: Record<QuizAttempt['viewerNews'][number], ReactNode> = {
  QUIZ_MARKED: <Trans>Dina fritextsvar är rättade. Resultatet och kommentarerna står nedan.</Trans>,
  QUIZ_REGRADED: <Trans>En fråga har rättats om, och dina poäng har ändrats. Vad som ändrades står nedan.</Trans>,
};

/** That somebody has marked the attempt since its learner last looked. */
export function QuizNews({ attempt: { id, viewerNews } }: { attempt: QuizAttempt }): ReactNode {
  const seen = useAct(acknowledge, () => undefined);
  return <NewsBanner news={viewerNews} words={words} seen={seen} onSeen={() => void seen.press({ input: { attemptId: id } })} />;
}
