import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { inRegion, paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { OrganisationPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../ui/link/link.tsx';
import { List, ListRow, Pairs } from '../../ui/list/list.tsx';
import { Level, Levels, Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query OrganisationPage($slug: String!) {
    organisation(slug: $slug) {
      id
      __typename
      slug
      name
      example
      validTo
      ancestors {
        id
        slug
        name
      }
      people {
        name
        label
      }
      ... on Unit {
        careLevels {
          level {
            track
            rank
            name
          }
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

type Node = NonNullable<OrganisationPageQuery['organisation']>;

const kinds: Record<Node['__typename'], string> = {
  Nation: 'nation',
  HealthcareRegion: 'healthcareRegion',
  Region: 'region',
  Unit: 'unit',
};

/** A unit or what stands above it: what it is, which care it gives, and who answers for something there. */
export function Component(): ReactNode {
  const { organisation } = page.usePage().data;
  return organisation ? <Organisation node={organisation} /> : notFound();
}

function Organisation({ node }: { node: Node }): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  return (
    <Stack gap={6}>
      <PageTitle>{node.name}</PageTitle>
      <Stack gap={3}>
        <h1>{node.name}</h1>
        <Lead>
          <KindName kind={kinds[node.__typename]} />
          {node.ancestors.length > 0 ? ' · ' : ''}
          {node.ancestors.toReversed().map(({ id, slug, name }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <Link to={paths.organisation(slug)}>{name}</Link>
            </span>
          ))}
        </Lead>
        {node.example ? (
          <p>
            <Tag>
              <Trans>Exempel, finns inte i verkligheten</Trans>
            </Tag>
          </p>
        ) : null}
        {node.__typename === 'Nation' || node.validTo ? null : (
          <AddressPrefix value="">
            <p>
              <Link to={inRegion(paths.knowledge(), node.slug)}>
                <Trans>Läs texterna som de gäller här</Trans>
              </Link>
            </p>
          </AddressPrefix>
        )}
        {signedIn && !node.validTo ? (
          <p>
            <Link to={paths.requirements(node.slug)}>
              <Trans>Krav och täckning</Trans>
            </Link>
          </p>
        ) : null}
        {node.validTo ? (
          <p>
            <Trans>Finns inte längre sedan {node.validTo}.</Trans>
          </p>
        ) : null}
      </Stack>
      {node.__typename === 'Unit' && node.careLevels.length > 0 ? <Care levels={node.careLevels} /> : null}
      <Section title={<Trans>Ansvariga</Trans>}>
        {node.people.length === 0 ? (
          <p>
            <Trans>Här visas de som har ett öppet uppdrag i Kunskapsnav för verksamheten. Ingen har det nu.</Trans>
          </p>
        ) : (
          <List label={t`Ansvariga`}>
            {node.people.map(({ name, label }) => (
              <ListRow key={`${name} ${label}`} title={name} detail={label} />
            ))}
          </List>
        )}
      </Section>
    </Stack>
  );
}

function Care({ levels }: { levels: Extract<Node, { __typename: 'Unit' }>['careLevels'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Vårdnivåer</Trans>}>
      <Pairs
        rows={levels.map(({ level: { track, rank, name } }) => [
          <Levels key="level">
            <Level short={`N${rank}`} label={t`Nivå ${rank}`} child={track === 'CHILD'} />
          </Levels>,
          track === 'CHILD' ? t`Barn och unga: ${name}` : t`Vuxna: ${name}`,
        ])}
      />
    </Section>
  );
}
