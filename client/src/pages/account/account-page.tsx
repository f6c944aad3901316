import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { signOut } from '../../features/identity/sign-out.ts';
import { carryWords } from '../../features/consultations/ask/carried-words.ts';
import { forgetSearches } from '../../features/search/recent-searches.ts';
import { Letters } from '../../features/notifications/letters.tsx';
import { Subscriptions } from '../../features/notifications/subscriptions.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { basename } from '../../i18n/locale.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Lead, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query AccountPage {
    ...Letters
    mySubscriptions(first: 100) {
      nodes {
        id
        tag
        organisationName
        artefact {
          id
          path
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
    nation {
      id
      name
      slug
    }
    healthcareRegions {
      id
      name
      slug
    }
    regions {
      id
      name
      slug
    }
    viewer {
      signedIn
      name
      mustChooseUnit
      profession {
        code
        name
      }
      unit {
        id
        name
      }
      units {
        id
        name
      }
      roles {
        role
        label
        inherits
        node {
          id
          name
        }
      }
    }
  }
`);

const chooseUnit = graphql(`
  mutation ChooseUnit($input: ChooseUnitInput!) {
    chooseUnit(input: $input) {
      viewer {
        unit {
          id
        }
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

const page = pageQuery(document, () => ({}));

export const loader = page.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { viewer, mySubscriptions, nation, healthcareRegions, regions } = data;
  if (!viewer.signedIn) {
    return (
      <SignInFirst title={t`Du är inte inloggad`}>
        <Trans>Logga in för att se dina roller och välja vilken enhet du arbetar för.</Trans>
      </SignInFirst>
    );
  }
  return (
    <Stack gap={6}>
      <PageTitle>{t`Konto`}</PageTitle>
      <Stack gap={3}>
        <h1>{viewer.name}</h1>
        {viewer.profession ? <Lead>{viewer.profession.name}</Lead> : null}
      </Stack>
      <Units viewer={viewer} />
      <Section title={<Trans>Roller</Trans>}>
        {viewer.mustChooseUnit ? (
          <p>
            <Trans>Dina roller hör till enheten du arbetar för. Välj en enhet, så visas de här.</Trans>
          </p>
        ) : viewer.roles.length === 0 ? (
          <p>
            <Trans>
              Du har ingen roll ännu. Du kan läsa allt som är öppet. Behöver du gå kurser eller ställa frågor: be administratören på din
              enhet att ge dig en roll.
            </Trans>
          </p>
        ) : (
          <List label={t`Roller`}>
            {viewer.roles.map((held) => (
              <ListRow key={`${held.role}-${held.node.id}`} title={held.label} detail={held.node.name} />
            ))}
          </List>
        )}
      </Section>
      <Section title={<Trans>Det du har lärt dig</Trans>}>
        <Row>
          <Link to={paths.myCourses()}>
            <Trans>Mina kurser och intyg</Trans>
          </Link>
          <Link to={paths.competence()}>
            <Trans>Min kompetens</Trans>
          </Link>
        </Row>
      </Section>
      <Subscriptions
        subscriptions={mySubscriptions.nodes}
        places={[...(nation ? [nation] : []), ...healthcareRegions, ...regions]}
        onChanged={() => void refetch()}
      />
      <Letters data={data} />
      <SignOut />
    </Stack>
  );
}

/** Ward computers are shared: what was searched for goes with its user. */
async function leave(): Promise<void> {
  forgetSearches();
  carryWords('');
  await signOut();
}

function SignOut(): ReactNode {
  const [failed, setFailed] = useState(false);
  return (
    <Stack gap={3}>
      {failed ? (
        <div role="alert">
          <Banner tone="late" title={<Trans>Du är fortfarande inloggad</Trans>}>
            <p>
              <Trans>Utloggningen nådde inte fram. Försök igen, eller stäng webbläsaren om andra använder datorn.</Trans>
            </p>
          </Banner>
        </div>
      ) : null}
      <ButtonRow>
        <Button look="quiet" onClick={() => void leave().catch(() => setFailed(true))}>
          <Trans>Logga ut</Trans>
        </Button>
      </ButtonRow>
    </Stack>
  );
}

type Viewer = ReturnType<typeof page.usePage>['data']['viewer'];

function Units({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useLingui();
  const [choose, { loading }] = useMutation(chooseUnit);
  const [problem, setProblem] = useState<string | null>(null);
  if (viewer.units.length === 0) return null;
  const pick = async (unitId: string): Promise<void> => {
    try {
      const { data } = await choose({ variables: { input: { unitId } } });
      const [error] = data?.chooseUnit.errors ?? [];
      // What the viewer may see follows the unit, so everything is read anew.
      if (error) setProblem(error.message);
      else window.location.assign(basename);
    } catch {
      setProblem(t`Det gick inte att välja enhet. Försök igen.`);
    }
  };
  return (
    <Section title={<Trans>Enhet</Trans>}>
      <Stack gap={3}>
        {viewer.units.length > 1 ? (
          <Small>
            <Trans>Du arbetar på flera enheter. Det du ser och gör hör till den du väljer.</Trans>
          </Small>
        ) : null}
        {problem ? <p role="alert">{problem}</p> : null}
        <List label={t`Enheter`}>
          {viewer.units.map((unit) => (
            <ListRow
              key={unit.id}
              title={unit.name}
              state={
                unit.id === viewer.unit?.id ? (
                  <Tag tone="good">
                    <Trans>vald</Trans>
                  </Tag>
                ) : null
              }
              action={
                unit.id === viewer.unit?.id ? null : (
                  <Button look="quiet" pending={loading} onClick={() => void pick(unit.id)}>
                    <Trans>Arbeta här</Trans>
                  </Button>
                )
              }
            />
          ))}
        </List>
      </Stack>
    </Section>
  );
}
