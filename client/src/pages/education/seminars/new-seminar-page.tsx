import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { ArrangeForm } from '../../../features/education/seminars/arrange-form.tsx';
import { caseChoices } from '../../../features/education/seminars/case-choices.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';

const document = graphql(`
  query NewSeminarPage {
    seminarHolders {
      id
      name
      ancestors {
        id
        name
      }
    }
    courses(first: 100) {
      nodes {
        id
        title {
          sv
          en
        }
      }
    }
    artefacts(first: 100, kinds: ["qaArticle"]) {
      nodes {
        id
        ...CaseChoice @unmask
      }
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** A seminar is arranged, and open for those it is for as soon as it is. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { seminarHolders, courses, artefacts } = page.usePage().data;
  if (seminarHolders.length === 0) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Seminarier`}>{t`Ordna ett seminarium`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.seminars(), name: <Trans>Seminarier</Trans> },
        ]}
      />
      <h1>
        <Trans>Ordna ett seminarium</Trans>
      </h1>
      <ArrangeForm
        holders={seminarHolders}
        courses={courses.nodes.map(({ id, title }) => ({ id, title: inReadersLanguage(title) }))}
        cases={caseChoices(artefacts.nodes)}
        onDone={async () => navigate(paths.seminars())}
      />
    </Stack>
  );
}
