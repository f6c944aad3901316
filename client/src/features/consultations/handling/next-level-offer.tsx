import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { NextLevelOfferFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { useStillRead } from '../thread/use-still-read.ts';

const fragment = graphql(`
  fragment NextLevelOffer on Consult {
    id
    nextLevelOffer {
      target {
        unitId
        name
        rank
        responders
      }
    }
  }
`);

const passToNextLevel = graphql(`
  mutation PassToNextLevel($input: PassToNextLevelInput!) {
    passToNextLevel(input: $input) {
      consult {
        id
        viewerIs
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { consult: FragmentType<NextLevelOfferFragment>; onDone: () => Promise<unknown> };

/** The lead, once nobody has answered in time: the next level, and one button that sends the question there. */
export function NextLevelOffer({ consult: reference, onDone }: Props): ReactNode {
  const { id, nextLevelOffer: offer } = usePart(fragment, reference);
  if (!offer) return null;
  return (
    <Banner tone="late" title={<Trans>Tiden för ett första svar är ute</Trans>}>
      {offer.target ? (
        <Accept id={id} target={offer.target} onDone={onDone} />
      ) : (
        <p>
          <Trans>
            Ingen högre nivå i spåret har någon som svarar just nu. Tilldela frågan till någon i gruppen; har någon den redan, lämna först
            tillbaka den till kön.
          </Trans>
        </p>
      )}
    </Banner>
  );
}

type Target = NonNullable<NonNullable<NextLevelOfferFragment['nextLevelOffer']>['target']>;

function Accept({ id, target: { name, rank, responders }, onDone }: { id: string; target: Target; onDone: Props['onDone'] }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isStillRead = useStillRead();
  // A lead of one unit alone sees the question no more once it has gone on.
  const act = useAct(passToNextLevel, () =>
    isStillRead(id) ? onDone() : navigate(paths.consults(), { replace: true, state: { done: t`Frågan har gått till nästa nivå.` } }),
  );
  return (
    <Stack gap={3}>
      <p>
        <Trans>
          Nästa nivå är nivå {rank}, {name}, där <Plural value={responders} one="en person" other="# personer" /> svarar på frågor. Tråden
          följer med, och den som frågar ser att frågan har gått vidare.
        </Trans>
      </p>
      <ErrorSummary errors={act.errors.map((message) => ({ id: null, message }))} />
      <ButtonRow>
        <Button pending={act.pending} onClick={() => void act.press({ input: { consultId: id } })}>
          <Trans>Skicka till nivå {rank}</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}
