import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { NextLevelOfferFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';

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

/** What the viewer is to the question, as the step left it. */
const readers = graphql(`
  fragment PassedOnBy on Consult {
    id
    viewerIs
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
  const client = useApolloClient();
  const navigate = useNavigate();
  const run = useConsultAction(passToNextLevel);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const press = async (): Promise<void> => {
    setPending(true);
    try {
      const found = await run({ input: { consultId: id } });
      setErrors(found.map(({ message }) => message));
      const after = client.readFragment({ id: client.cache.identify({ __typename: 'Consult', id }) ?? '', fragment: readers });
      // A lead of one unit alone sees the question no more once it has gone on.
      if (after?.viewerIs.length !== 0) await onDone();
      else await navigate(paths.consults(), { replace: true, state: { done: t`Frågan har gått till nästa nivå.` } });
    } catch {
      setErrors([t`Det gick inte att skicka. Försök igen.`]);
    } finally {
      setPending(false);
    }
  };
  return (
    <Stack gap={3}>
      <p>
        <Trans>
          Nästa nivå är nivå {rank}, {name}, där <Plural value={responders} one="en person" other="# personer" /> svarar på frågor. Tråden
          följer med, och den som frågar ser att frågan har gått vidare.
        </Trans>
      </p>
      <ErrorSummary errors={errors.map((message) => ({ id: null, message }))} />
      <ButtonRow>
        <Button pending={pending} onClick={() => void press()}>
          <Trans>Skicka till nivå {rank}</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}
