import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { SignInLink } from '../../../app/sign-in-link.tsx';
import { useHasRole, useShell } from '../../../app/viewer.ts';
import { CompetencyRow } from '../../../features/education/competence/competency-row.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List } from '../../../ui/list/list.tsx';

const document = graphql(`
  query CompetencePage {
    myCompetence {
      slug
      title {
        sv
        en
      }
      competencies {
        competencyId
        ...CompetencyRow @unmask
      }
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** What one is to be able to do, what one has shown and what one says oneself. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const confirms = useHasRole('UNIT_MANAGER');
  const { data, refetch } = page.usePage();
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Min kompetens`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Stack gap={3}>
        <h1>
          <Trans>Min kompetens</Trans>
        </h1>
        <Lead>
          <Trans>Vad du ska kunna i ditt yrke, vad du har visat och vad du själv säger. Bara du ser sidan.</Trans>
        </Lead>
        {confirms ? (
          <p>
            <Link to={paths.confirmCompetence()}>
              <Trans>Bekräfta medarbetares kompetens</Trans>
            </Link>
          </p>
        ) : null}
      </Stack>
      {signedIn ? null : (
        <p>
          <SignInLink>
            <Trans>Logga in för att se din kompetens</Trans>
          </SignInLink>
        </p>
      )}
      {signedIn && data.myCompetence.length === 0 ? (
        <EmptyState>
          <Trans>
            Inget kompetensprogram gäller ditt yrke ännu. När ett gör det visas här vad du ska kunna och kurserna som leder dit.
          </Trans>
        </EmptyState>
      ) : null}
      {data.myCompetence.map(({ slug, title, competencies }) => (
        <Section
          key={slug}
          title={
            <Link to={paths.programme(slug)}>
              <Localised value={title} />
            </Link>
          }
        >
          <List>
            {competencies.map((competency) => (
              <CompetencyRow key={competency.competencyId} competency={competency} onChanged={() => void refetch()} />
            ))}
          </List>
        </Section>
      ))}
    </Stack>
  );
}
