import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { stances, type Stance } from 'shared/review/review-words.ts';
import type { CommentFieldsFragment } from '../../graphql/generated/graphql.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { CommentCard } from './comment-card.tsx';
import { wordOf } from './words.ts';

type Offer = { id: string; bodyName: string; stance?: Stance | null; comments: { nodes: readonly CommentFieldsFragment[] } };

/** An answer another body has handed in and offered: read, and made one's own or not. */
export function OfferedAnswer({ offer, pending, join }: { offer: Offer; pending: boolean; join: () => void }): ReactNode {
  const { bodyName, stance, comments } = offer;
  return (
    <Banner tone="wait" title={<Trans>{bodyName} har svarat även för er</Trans>}>
      <Stack gap={3}>
        <p>
          <Trans>
            Ställningstagande: {stance ? wordOf(stances, stance) : ''}. Det blir ert först när ni säger ja. Tycker ni något annat lämnar ni
            ett eget svar.
          </Trans>
        </p>
        {comments.nodes.length > 0 ? (
          <Details summary={<Trans>Läs deras synpunkter</Trans>}>
            {comments.nodes.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </Details>
        ) : null}
        <div>
          <Button look="quiet" pending={pending} onClick={join}>
            <Trans>Ja, svaret är också vårt</Trans>
          </Button>
        </div>
      </Stack>
    </Banner>
  );
}
