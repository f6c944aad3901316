import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { useShell } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FollowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Button } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { FeedLink } from './feed-link.tsx';
import { endSubscriptionMutation, subscribeMutation } from './subscription-mutations.ts';

const fragment = graphql(`
  fragment Follow on Artefact {
    id
    slug
    viewerSubscription {
      id
    }
  }
`);

/** Begins or ends to be told when a text changes; for a guest, how to. The feed is for any reading program. */
export function Follow({ artefact: reference, onChanged }: { artefact: FragmentType<FollowFragment>; onChanged: () => void }): ReactNode {
  const { id, slug, viewerSubscription } = usePart(fragment, reference);
  const { signedIn } = useShell().viewer;
  return (
    <Section title={<Trans>Bevaka</Trans>} quiet>
      <Stack gap={3}>
        {signedIn ? (
          <FollowButton artefactId={id} subscriptionId={viewerSubscription?.id ?? null} onChanged={onChanged} />
        ) : (
          <p>
            <SignInLink look="plain">
              <Trans>Logga in för att bevaka texten</Trans>
            </SignInLink>
          </p>
        )}
        <FeedLink of={`dokument/${slug}`} />
      </Stack>
    </Section>
  );
}

type ButtonProps = { artefactId: string; subscriptionId: string | null; onChanged: () => void };

function FollowButton({ artefactId, subscriptionId, onChanged }: ButtonProps): ReactNode {
  const { t } = useLingui();
  const [begin, beginning] = useMutation(subscribeMutation);
  const [end, ending] = useMutation(endSubscriptionMutation);
  const [problem, setProblem] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    setProblem(null);
    try {
      const errors =
        subscriptionId === null
          ? (await begin({ variables: { input: { artefactId } } })).data?.subscribe.errors
          : (await end({ variables: { input: { subscriptionId } } })).data?.endSubscription.errors;
      const [error] = errors ?? [];
      if (error) setProblem(error.message);
      onChanged();
    } catch {
      setProblem(t`Det gick inte att spara. Försök igen.`);
    }
  };
  return (
    <>
      <div>
        <Button look="quiet" pending={beginning.loading || ending.loading} onClick={() => void press()}>
          {subscriptionId === null ? <Trans>Bevaka texten</Trans> : <Trans>Sluta bevaka texten</Trans>}
        </Button>
      </div>
      <div role="status">
        {subscriptionId === null ? null : (
          <Small>
            <Trans>Ändringar visas under Nytt för dig på startsidan.</Trans>
          </Small>
        )}
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
