import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ImportForm } from '../../features/guidelines/import/import-form.tsx';
import { TemplateLinks } from '../../features/guidelines/import/template-links.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { useToText } from '../../features/publishing/files/use-to-text.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query ImportPage($slug: String!) {
    artefact(slug: $slug) {
      id
      slug
      kind
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

/** An edition is replaced by what a file holds, after one has seen what that changes. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const toText = useToText();
  const { artefact } = page.usePage().data;
  if (!artefact?.viewerCanEdit || artefact.retiredAt || !isGuidelineKind(artefact.kind)) return notFound();
  const { id, slug, kind, draft, publishedVersion } = artefact;
  const named = draft ?? publishedVersion;
  const title = named ? inReadersLanguage(named.title) : slug;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Läs in ${title} från en fil`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          { to: paths.edit(slug), name: title },
        ]}
      />
      <h1>
        <Trans>Läs in från en fil</Trans>
      </h1>
      <Lead>
        <Trans>Filen ersätter hela utgåvan. Du ser först vad som ändras, och är något i filen fel läses inget in.</Trans>
      </Lead>
      <Section title={<Trans>Hämta en mall</Trans>}>
        <TemplateLinks kind={kind} slug={slug} hasDraft={draft !== null} />
      </Section>
      <Section title={<Trans>Filen</Trans>}>
        {draft && !WRITING_STATES.includes(draft.state) ? (
          <p>
            <Trans>Utgåvan granskas. En fil kan läsas in när den är tillbaka hos redaktören.</Trans>
          </p>
        ) : (
          <ImportForm artefactId={id} nameOfType={(type) => <KindName kind={type} />} onDone={() => toText(paths.edit(slug))} />
        )}
      </Section>
    </Stack>
  );
}
