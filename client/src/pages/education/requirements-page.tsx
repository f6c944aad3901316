import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { useShell } from '../../app/viewer.ts';
import { CoverageTable } from '../../features/education/requirements/coverage-table.tsx';
import { DownloadCsv } from '../../features/education/download-csv.tsx';
import { RequiredLevel, RuleSentences, StatusTag } from '../../features/education/requirements/requirement-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { RequirementsPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';

const document = graphql(`
  query RequirementsPage($at: String!, $after: String, $dueAfter: String, $belowAfter: String) {
    organisation(slug: $at) {
      id
      slug
      name
    }
    viewerCanRequire(at: $at)
    dueStaff(at: $at, first: 20, after: $dueAfter) {
      nodes {
        cycleId
        personName
        status
        due
        requirement {
          id
          title {
            sv
            en
          }
          organisationName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    dueStaffCsv(at: $at)
    requirementsBelow(at: $at, first: 20, after: $belowAfter) {
      nodes {
        id
        title {
          sv
          en
        }
        organisationName
        organisationSlug
        reason
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    requirements(at: $at, first: 10, after: $after) {
      nodes {
        id
        title {
          sv
          en
        }
        level
        levelName {
          sv
          en
        }
        organisationName
        reason
        ...RequirementRuleFields @unmask
        coverage(at: $at) {
          ...CoverageFields @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => {
    const search = new URL(request.url).searchParams;
    return { at: params['at'] ?? '', after: search.get('efter'), dueAfter: search.get('gora'), belowAfter: search.get('nedan') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** What is asked of staff at a place, and how far they have come, by profession. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { viewer } = useShell();
  const { organisation, viewerCanRequire, requirements, ...more } = page.usePage().data;
  if (!organisation) return notFound();
  const { slug, name } = organisation;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Krav och täckning`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Stack gap={3}>
        <h1>
          <Trans>Krav och täckning</Trans>
        </h1>
        <Lead>{name}</Lead>
        {viewerCanRequire ? (
          <ButtonRow>
            <ButtonLink to={paths.newRequirement(slug)}>
              <Trans>Nytt krav</Trans>
            </ButtonLink>
          </ButtonRow>
        ) : null}
      </Stack>
      <Due {...more} at={slug} />
      {viewer.signedIn ? null : (
        <p>
          <SignInLink>
            <Trans>Logga in för att se vad som krävs här</Trans>
          </SignInLink>
        </p>
      )}
      {!viewer.signedIn ? null : requirements.nodes.length === 0 ? (
        <EmptyState>
          <Trans>
            Inget krävs här ännu. När någon som leder verksamheten kräver en kurs visas den här, med hur många som har gått den.
          </Trans>
        </EmptyState>
      ) : (
        requirements.nodes.map((requirement) => (
          <Section
            key={requirement.id}
            title={
              <Link to={paths.requirement(slug, requirement.id)}>
                <Localised value={requirement.title} />
              </Link>
            }
          >
            <Stack gap={4}>
              <p>
                {requirement.organisationName}: {requirement.reason}
              </p>
              <RequiredLevel requirement={requirement} />
              <RuleSentences rule={requirement} />
              <CoverageTable rows={requirement.coverage} caption={<Trans>Täckning per yrke</Trans>} rowName={t`Yrke`} />
            </Stack>
          </Section>
        ))
      )}
      <NextPage pageInfo={requirements.pageInfo} />
      <Below {...more} />
    </Stack>
  );
}

type More = Pick<RequirementsPageQuery, 'dueStaff' | 'dueStaffCsv' | 'requirementsBelow'>;

/** Who has something to do, whatever is asked of them: for who manages the unit. */
function Due({ dueStaff: { nodes, pageInfo }, dueStaffCsv, at }: More & { at: string }): ReactNode {
  const { t } = useLingui();
  if (nodes.length === 0) return null;
  return (
    <Section title={<Trans>Att göra för medarbetarna</Trans>}>
      <Stack gap={4}>
        <ButtonRow>
          <DownloadCsv name={`att-gora-${at}.csv`} text={dueStaffCsv} />
        </ButtonRow>
        <List label={t`Att göra för medarbetarna`}>
          {nodes.map(({ cycleId, personName, status, due, requirement }) => (
            <ListRow
              key={cycleId}
              title={<span>{personName}</span>}
              state={<StatusTag status={status} />}
              detail={
                <>
                  <Trans>
                    Senast <Day at={due} />
                  </Trans>
                  {requirement ? (
                    <>
                      {' · '}
                      <Link to={paths.requirement(at, requirement.id)}>
                        <Localised value={requirement.title} />
                      </Link>{' '}
                      <Small>
                        <Trans>krav från {requirement.organisationName}</Trans>
                      </Small>
                    </>
                  ) : null}
                </>
              }
            />
          ))}
        </List>
        <NextPage pageInfo={pageInfo} name="gora" />
      </Stack>
    </Section>
  );
}

/** What has been decided further down, for who leads here. */
function Below({ requirementsBelow: { nodes, pageInfo } }: More): ReactNode {
  const { t } = useLingui();
  if (nodes.length === 0) return null;
  return (
    <Section title={<Trans>Krav som ställs längre ned</Trans>}>
      <Stack gap={4}>
        <List label={t`Krav som ställs längre ned`}>
          {nodes.map(({ id, title, organisationName, organisationSlug, reason }) => (
            <ListRow
              key={id}
              title={
                <Link to={paths.requirement(organisationSlug, id)}>
                  <Localised value={title} />
                </Link>
              }
              detail={`${organisationName}: ${reason}`}
            />
          ))}
        </List>
        <NextPage pageInfo={pageInfo} name="nedan" />
      </Stack>
    </Section>
  );
}
