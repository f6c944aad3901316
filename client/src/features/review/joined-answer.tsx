import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { JoinedAnswerFragment } from '../../graphql/generated/graphql.ts';
import { Section } from '../../ui/layout/layout.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { OwnComment, type RoundOfComment } from './own-comment.tsx';

graphql(`
  fragment JoinedAnswer on ReviewInvitation {
    id
    bodyName
    comments(first: 100, after: $theirs) {
      nodes {
        id
        ...CommentFields @unmask
        ...Thread @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Where one is in the list, as the address says it. */
export const JOINED_PAGE = 'deras';

type Props = {
  joined: JoinedAnswerFragment;
  /** Of the body that has joined it, whose page it is. */
  invitation: { id: string; bodyName: string };
  round: RoundOfComment;
  onDone: () => unknown;
};

/** The comments of the answer a body has joined, each with its thread: those who stand behind it talk it over with the team. */
export function JoinedAnswer({ joined, invitation, round, onDone }: Props): ReactNode {
  const { t } = useLingui();
  if (joined.comments.nodes.length === 0) return null;
  return (
    <Section title={<Trans>Synpunkterna i svaret från {joined.bodyName}</Trans>}>
      {joined.comments.nodes.map((comment) => (
        <OwnComment
          key={comment.id}
          comment={comment}
          round={round}
          handedIn={invitation.id}
          own={invitation.bodyName}
          who={t`Ni`}
          shared
          onDone={onDone}
        />
      ))}
      <NextPage pageInfo={joined.comments.pageInfo} name={JOINED_PAGE} />
    </Section>
  );
}
