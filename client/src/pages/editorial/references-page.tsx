import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ReferencesForm } from '../../features/publishing/files/references-form.tsx';
import { useToText } from '../../features/publishing/files/use-to-text.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query ReferencesPage($slug: String!) {
    artefact(slug: $slug) {
      id
      slug
      viewerCanEdit
      retiredAt
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
      draft {
        id
        state
        title {
          sv
          en
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

/** Sources are brought into the bibliography of an edition from a file. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const toText = useToText();
  const { artefact } = page.usePage().data;
  if (!artefact?.viewerCanEdit || artefact.retiredAt) return notFound();
  const { id, slug, draft, publishedVersion } = artefact;
  const named = draft ?? publishedVersion;
  const title = named ? inReadersLanguage(named.title) : slug;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Läs in källor till ${title}`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          { to: paths.edit(slug), name: title },
        ]}
      />
      <h1>
        <Trans>Läs in källor</Trans>
      </h1>
      <Lead>
        <Trans>
          Du ser först vad som händer med varje post. En källa som redan finns läses inte in igen, men märks om den är återkallad. En ny
          källa står som ej bekräftad tills någon har jämfört den med originalet.
        </Trans>
      </Lead>
      {draft && !WRITING_STATES.includes(draft.state) ? (
        <p>
          <Trans>Utgåvan granskas. En fil kan läsas in när den är tillbaka hos redaktören.</Trans>
        </p>
      ) : (
        <ReferencesForm address={`/las-in/${encodeURIComponent(id)}/referenser`} onDone={() => toText(paths.edit(slug))} />
      )}
    </Stack>
  );
}
