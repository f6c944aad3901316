import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { RequirementForm } from '../../features/education/requirements/requirement-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query NewRequirementPage($at: String!) {
    organisation(slug: $at) {
      id
      slug
      name
    }
    viewerCanRequire(at: $at)
    courses(first: 100) {
      nodes {
        id
        title {
          sv
          en
        }
      }
    }
    competenciesToRequire {
      competencyId
      title {
        sv
        en
      }
      programme {
        sv
        en
      }
      scale {
        ...ScaleFields @unmask
      }
    }
    professions {
      code
      name
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ at: params['at'] ?? '' }));

export const loader = page.loader;

/** Asks staff at a place to take a course or to show a level: which, who, how soon, how often again. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { organisation, viewerCanRequire, courses, competenciesToRequire, professions } = page.usePage().data;
  if (!organisation || !viewerCanRequire) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Krav och täckning`}>{t`Nytt krav`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.requirements(organisation.slug), name: <Trans>Krav och täckning</Trans> },
        ]}
      />
      <h1>
        <Trans>Nytt krav</Trans>
      </h1>
      <Lead>{organisation.name}</Lead>
      <RequirementForm organisation={organisation} courses={courses.nodes} competencies={competenciesToRequire} professions={professions} />
    </Stack>
  );
}
