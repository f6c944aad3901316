import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { FollowMore, topicName, type Place } from './follow-more.tsx';
import { endSubscriptionMutation } from './subscription-mutations.ts';

type Followed = {
  id: string;
  tag?: string | null;
  organisationName?: string | null;
  artefact?: { path: string; publishedVersion?: { title: { sv: string; en?: string | null } } | null } | null;
};

type Props = { subscriptions: readonly Followed[]; places: readonly Place[]; onChanged: () => void };

/** What one follows, where each ends, and where a topic or a region begins. */
export function Subscriptions({ subscriptions, places, onChanged }: Props): ReactNode {
  const { t } = useLingui();
  const [end, { loading }] = useMutation(endSubscriptionMutation);
  const [failed, setFailed] = useState(false);
  const stop = async (subscriptionId: string): Promise<void> => {
    setFailed(false);
    try {
      await end({ variables: { input: { subscriptionId } } });
      onChanged();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section id="bevakningar" title={<Trans>Bevakningar</Trans>}>
      <Stack gap={4}>
        <Small>
          <Trans>Det som ändras i det du bevakar visas under Nytt för dig på startsidan. En text bevakar du på textens egen sida.</Trans>
        </Small>
        {failed ? (
          <p role="alert">
            <Trans>Det gick inte att spara. Försök igen.</Trans>
          </p>
        ) : null}
        {subscriptions.length > 0 ? (
          <List label={t`Bevakningar`}>
            {subscriptions.map((followed) => (
              <ListRow
                key={followed.id}
                title={<FollowedName followed={followed} />}
                detail={whatIsFollowed(followed)}
                action={
                  <Button
                    look="quiet"
                    pending={loading}
                    aria-label={t`Sluta bevaka ${nameOf(followed)}`}
                    onClick={() => void stop(followed.id)}
                  >
                    <Trans>Sluta bevaka</Trans>
                  </Button>
                }
              />
            ))}
          </List>
        ) : null}
        <FollowMore places={places} onFollowed={onChanged} />
      </Stack>
    </Section>
  );
}

function FollowedName({ followed: { artefact, tag, organisationName } }: { followed: Followed }): ReactNode {
  const title = artefact?.publishedVersion?.title;
  if (artefact && title) {
    return (
      <Link to={artefact.path}>
        <Localised value={title} />
      </Link>
    );
  }
  return tag ? topicName(tag) : (organisationName ?? <Trans>En text som inte längre kan läsas</Trans>);
}

function nameOf({ artefact, tag, organisationName }: Followed): string {
  const title = artefact?.publishedVersion?.title;
  return title ? inReadersLanguage(title) : tag ? topicName(tag) : (organisationName ?? '');
}

function whatIsFollowed({ tag, organisationName }: Followed): ReactNode {
  if (tag) return <Trans>Ämne</Trans>;
  return organisationName ? <Trans>Organisation</Trans> : <Trans>Text</Trans>;
}
