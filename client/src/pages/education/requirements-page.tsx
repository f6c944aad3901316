import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CoverageTable } from '../../features/education/requirements/coverage-table.tsx';
import { RequiredLevel, RuleSentences } from '../../features/education/requirements/requirement-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

const document = graphql(`
  query RequirementsPage($at: String!, $after: String) {
    organisation(slug: $at) {
      id
      slug
      name
    }
    viewerCanRequire(at: $at)
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
  ({ params, request }) => ({ at: params['at'] ?? '', after: new URL(request.url).searchParams.get('efter') }),
  { fresh: true },
);

export const loader = page.loader;

/** What is asked of staff at a place, and how far they have come, by profession. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { organisation, viewerCanRequire, requirements } = page.usePage().data;
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
      {requirements.nodes.length === 0 ? (
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
      {requirements.pageInfo.hasNextPage ? (
        <p>
          <Link to={`?${new URLSearchParams({ efter: requirements.pageInfo.endCursor ?? '' }).toString()}`}>
            <Trans>Visa fler</Trans>
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}
