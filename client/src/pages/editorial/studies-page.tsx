import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { StudiesForm } from '../../features/evaluations/studies/studies-form.tsx';
import { useToText } from '../../features/publishing/files/use-to-text.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query StudiesPage($slug: String!) {
    artefact(slug: $slug) {
      id
      slug
      kind
      viewerCanEdit
      draft {
        id
        state
        title {
          sv
          en
        }
        nodes {
          nodeId
          type
          attrs
          children
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The studies of one row of evidence are brought in from a spreadsheet and pooled. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const toText = useToText();
  const { node: nodeId } = useParams();
  const { artefact } = page.usePage().data;
  const draft = artefact?.draft;
  const row = draft?.nodes.find((each) => each.nodeId === nodeId && each.type === 'evidenceRow');
  if (!artefact?.viewerCanEdit || !draft || !row) return notFound();
  const outcome = draft.nodes.find(({ children }) => children.includes(row.nodeId));
  const { comparison, effectMeasure } = row.attrs as EvidenceRowAttrs;
  const { name } = (outcome?.attrs ?? { name: { sv: '' } }) as { name: { sv: string } };
  const back = `${paths.edit(artefact.slug)}?del=${row.nodeId}`;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Läs in studier`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          { to: paths.edit(artefact.slug), name: inReadersLanguage(draft.title) },
          { to: back, name: <Localised value={name} /> },
        ]}
      />
      <h1>
        <Trans>Läs in studier</Trans>
      </h1>
      <Lead>
        <Localised value={name} />, <Localised value={comparison} /> ({effectMeasure}).{' '}
        <Trans>Filen ersätter radens studier. Du ser sammanvägningen innan något skrivs.</Trans>
      </Lead>
      <p>
        <a href="/hamta/studier/mall.csv" download>
          <Trans>Hämta en tom mall (CSV)</Trans>
        </a>
      </p>
      {WRITING_STATES.includes(draft.state) ? (
        <StudiesForm artefactId={artefact.id} row={row.nodeId} measure={effectMeasure} onDone={() => toText(back)} />
      ) : (
        <p>
          <Trans>Utgåvan granskas. En fil kan läsas in när den är tillbaka hos redaktören.</Trans>
        </p>
      )}
    </Stack>
  );
}
