import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AnswerNewsFragment } from '../../graphql/generated/graphql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { usePart } from '../../graphql/use-part.ts';
import { NewsBanner } from '../../ui/banner/news-banner.tsx';

const fragment = graphql(`
  fragment AnswerNews on ReviewInvitation {
    id
    viewerNews
  }
`);

const acknowledge = graphql(`
  mutation AcknowledgeAnswerNews($input: AcknowledgeAnswerNewsInput!) {
    acknowledgeAnswerNews(input: $input) {
      invitation {
        id
        ...AnswerNews
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const words: Record<AnswerNewsFragment['viewerNews'][number], ReactNode> = {
  ROUND_RESPONSES: (
    <Trans>
      Alla synpunkter i svaret är besvarade. Läs vad arbetsgruppen säger, och skriv tillbaka om något har blivit fel. Det går tills remissen
      avslutas.
    </Trans>
  ),
  ROUND_DIALOGUE: <Trans>De som arbetar med texten har skrivit om en av synpunkterna nedan. Svara gärna under den.</Trans>,
  ROUND_FEEDBACK: <Trans>Sammanställningen är publicerad.</Trans>,
  ROUND_WITHDRAWN: (
    <Trans>Remissen är avbruten. Arbetet med texten har avslutats utan att den publiceras, och inget mer behöver göras.</Trans>
  ),
};

/** What has happened to an answer since whoever gave it last looked. */
export function AnswerNews({ invitation: reference }: { invitation: FragmentType<AnswerNewsFragment> }): ReactNode {
  const { id, viewerNews } = usePart(fragment, reference);
  const seen = useAct(acknowledge, () => undefined);
  return <NewsBanner news={viewerNews} words={words} seen={seen} onSeen={() => void seen.press({ input: { invitationId: id } })} />;
}
