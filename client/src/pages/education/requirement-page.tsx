import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { AssignForm } from '../../features/education/requirements/assign-form.tsx';
import { CoverageMap } from '../../features/education/requirements/coverage-map.tsx';
import { CoverageTable } from '../../features/education/requirements/coverage-table.tsx';
import { CoverageTrend } from '../../features/education/requirements/coverage-trend.tsx';
import { DownloadCsv } from '../../features/education/download-csv.tsx';
import { RecogniseFileForm } from '../../features/education/requirements/recognise-file-form.tsx';
import { RequiredLevel, RuleSentences } from '../../features/education/requirements/requirement-words.tsx';
import { StaffRow } from '../../features/education/requirements/staff-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { RequirementPageQuery } from '../../graphql/generated/graphql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link, useNavigate } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';

const document = graphql(`
  query RequirementPage($at: String!, $id: ID!, $after: String) {
    organisation(slug: $at) {
      __typename
      id
      slug
      name
    }
    requirement(id: $id) {
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
      viewerCanChange
      ...RequirementRuleFields @unmask
      course {
        id
        slug
      }
      coverage(at: $at) {
        ...CoverageFields @unmask
      }
      coverageByRegion(at: $at) {
        ...CoverageFields @unmask
      }
      trend(at: $at) {
        day
        concerned
        covered
        percent
      }
      staff(at: $at, first: 50, after: $after) {
        nodes {
          cycleId
          ...StaffRow @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      staffCsv(at: $at)
      recognisedCsv(at: $at)
    }
  }
`);

const refreshDocument = graphql(`
  mutation RefreshRequirement($input: RefreshRequirementInput!) {
    refreshRequirement(input: $input) {
      opened
      ended
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const endDocument = graphql(`
  mutation EndRequirement($input: EndRequirementInput!) {
    endRequirement(input: $input) {
      requirement {
        id
        endedAt
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

const page = pageQuery(
  document,
  ({ params, request }) => ({
    at: params['at'] ?? '',
    id: params['id'] ?? '',
    after: new URL(request.url).searchParams.get('efter'),
  }),
  { fresh: true },
);

export const loader = page.loader;

/** One requirement at a place: how many fulfil it and how that has moved, who is due for the manager, the map for who sees more. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { organisation, requirement } = data;
  if (!organisation || !requirement) return notFound();
  const title = inReadersLanguage(requirement.title);
  const isUnit = organisation.__typename === 'Unit';
  return (
    <Stack gap={6}>
      <PageTitle section={t`Krav och täckning`}>{title}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.requirements(organisation.slug), name: <Trans>Krav och täckning</Trans> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Localised value={requirement.title} />
        </h1>
        <Lead>{organisation.name}</Lead>
        <p>
          {requirement.organisationName}: {requirement.reason}
        </p>
        <RequiredLevel requirement={requirement} />
        <RuleSentences rule={requirement} />
        {requirement.course ? (
          <p>
            <Link to={paths.course(requirement.course.slug)}>
              <Trans>Till kursen</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
      <Section title={<Trans>Hur många uppfyller kravet</Trans>}>
        <Stack gap={5}>
          <CoverageTrend moments={requirement.trend} />
          <CoverageTable rows={requirement.coverage} caption={<Trans>Täckning per yrke</Trans>} rowName={t`Yrke`} />
        </Stack>
      </Section>
      {isUnit ? null : (
        <Section title={<Trans>Region för region</Trans>}>
          <CoverageMap rows={requirement.coverageByRegion} requirementId={requirement.id} />
        </Section>
      )}
      <Staff requirement={requirement} at={organisation.slug} onChanged={() => void refetch()} />
      {requirement.viewerCanChange ? <Change requirement={requirement} at={organisation.slug} onChanged={() => void refetch()} /> : null}
    </Stack>
  );
}

type Requirement = NonNullable<RequirementPageQuery['requirement']>;
type PartProps = { requirement: Requirement; at: string; onChanged: () => void };

function Staff({ requirement, at, onChanged }: PartProps): ReactNode {
  const { t } = useLingui();
  const { nodes, pageInfo } = requirement.staff;
  if (nodes.length === 0) return null;
  return (
    <Section title={<Trans>Medarbetare</Trans>}>
      <Stack gap={4}>
        <ButtonRow>
          <DownloadCsv name={`krav-${at}.csv`} text={requirement.staffCsv} />
        </ButtonRow>
        <List label={t`Medarbetare`}>
          {nodes.map((standing) => (
            <StaffRow
              key={standing.cycleId}
              standing={standing}
              recognises={requirement.recognitionMonths !== null}
              onChanged={onChanged}
            />
          ))}
        </List>
        {pageInfo.hasNextPage ? (
          <p>
            <Link to={`?${new URLSearchParams({ efter: pageInfo.endCursor ?? '' }).toString()}`}>
              <Trans>Visa fler</Trans>
            </Link>
          </p>
        ) : null}
        {requirement.recognitionMonths === null ? null : (
          <Details summary={<Trans>Tidigare utbildning från fil</Trans>}>
            <Stack gap={5}>
              <RecogniseFileForm requirementId={requirement.id} at={at} onDone={onChanged} />
              <ButtonRow>
                <DownloadCsv name={`godtagen-utbildning-${at}.csv`} text={requirement.recognisedCsv}>
                  <Trans>Spara godtagen utbildning som CSV</Trans>
                </DownloadCsv>
              </ButtonRow>
            </Stack>
          </Details>
        )}
      </Stack>
    </Section>
  );
}

function Change({ requirement, at, onChanged }: PartProps): ReactNode {
  const [refresh, refreshing] = useMutation(refreshDocument);
  const navigate = useNavigate();
  const end = useAct(endDocument, () => navigate(paths.requirements(at)));
  const [outcome, setOutcome] = useState<{ opened: number; ended: number } | null>(null);
  const input = { requirementId: requirement.id };
  const lookAgain = async (): Promise<void> => {
    const { data } = await refresh({ variables: { input } });
    setOutcome(data?.refreshRequirement ?? null);
    onChanged();
  };
  return (
    <Section title={<Trans>Vilka det gäller</Trans>}>
      <Stack gap={5}>
        <p>
          <Trans>Den som börjar eller slutar här får eller förlorar kravet av sig själv varje morgon. Andra kan tilldelas för hand.</Trans>
        </p>
        {outcome ? (
          <output>
            <Plural value={outcome.opened} _0="Ingen ny" one="# ny" other="# nya" />
            {', '}
            <Plural value={outcome.ended} _0="ingen borttagen" one="# borttagen" other="# borttagna" />
          </output>
        ) : null}
        <ButtonRow>
          <Button look="quiet" pending={refreshing.loading} onClick={() => void lookAgain()}>
            <Trans>Gå igenom personalen nu</Trans>
          </Button>
        </ButtonRow>
        <Details summary={<Trans>Tilldela personer</Trans>}>
          <AssignForm requirementId={requirement.id} onDone={onChanged} />
        </Details>
        <Details summary={<Trans>Sluta kräva det</Trans>}>
          <Stack gap={3}>
            {end.errors.map((message) => (
              <p key={message} role="alert">
                {message}
              </p>
            ))}
            <p>
              <Trans>Det som är uppfyllt finns kvar i historiken. Öppna krav försvinner från medarbetarnas listor.</Trans>
            </p>
            <ButtonRow>
              <Button look="quiet" pending={end.pending} onClick={() => void end.press({ input })}>
                <Trans>Ja, sluta kräva det</Trans>
              </Button>
            </ButtonRow>
          </Stack>
        </Details>
      </Stack>
    </Section>
  );
}
