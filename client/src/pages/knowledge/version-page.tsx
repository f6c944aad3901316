import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QaArticleAttrs } from 'shared/consultations/qa-article.kind.ts';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { NationalNote } from '../../app/national-note.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { VersionBanner, VersionTrust } from '../../features/publishing/version-trust.tsx';
import { BehindTheText } from '../../features/review/behind-the-text.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { VersionPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Navigate } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';

const document = graphql(`
  query VersionPage($id: ID!) {
    artefactVersion(id: $id) {
      id
      number
      title {
        sv
        en
      }
      document
      computed
      ...VersionTrust
      ...BehindTheText
      artefact {
        id
        kind
        slug
        path
        levels
        track
      }
      nodes {
        nodeId
        type
        label {
          sv
          en
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }));

export const loader = page.loader;

type Version = NonNullable<VersionPageQuery['artefactVersion']>;
type Artefact = NonNullable<Version['artefact']>;

/** One version of a text as it was published. Its address never shows anything else, whatever becomes of the text. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefactVersion: version } = page.usePage().data;
  const artefact = version?.artefact;
  if (!version || !artefact) return notFound();
  // The page of a guideline shows its older versions itself, with what became of every part.
  if (isGuidelineKind(artefact.kind)) return <Navigate to={`${artefact.path}?version=${version.id}`} replace />;
  return (
    <Stack gap={4}>
      <PageTitle section={inReadersLanguage(version.title)}>{t`Version ${version.number}`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: artefact.path, name: <Localised value={version.title} /> },
          { to: paths.changes(artefact.slug), name: <Trans>Ändringslogg</Trans> },
        ]}
      />
      <Stack gap={5} as="article">
        <Stack gap={4}>
          <h1>
            <Localised value={version.title} />
          </h1>
          <NationalNote />
          <VersionTrust version={version} />
          <VersionBanner version={version} />
        </Stack>
        <Content version={version} artefact={artefact} />
        <BehindTheText version={version} />
      </Stack>
    </Stack>
  );
}

function Content({ version, artefact }: { version: Version; artefact: Artefact }): ReactNode {
  const content = version.document as Doc | null;
  if (content && artefact.kind === 'evaluation') {
    return (
      <EvaluationView
        document={content}
        computed={version.computed}
        audience={<AudienceMarks levels={artefact.levels} track={artefact.track} />}
      />
    );
  }
  if (content && artefact.kind === 'qaArticle') {
    return <LocalisedRichText value={(nodeOf(content, content.root).attrs as QaArticleAttrs).answer} />;
  }
  return <Parts version={version} />;
}

/** What others can rest on in a text that is not shown whole, as a course with its key. */
function Parts({ version }: { version: Version }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={4}>
      <p>
        <Trans>Den här texten visas inte i äldre versioner, eftersom svaren på provet står i den. Så här var den uppbyggd:</Trans>
      </p>
      <List label={t`Delar`}>
        {version.nodes.map(({ nodeId, type, label }) => (
          <ListRow key={nodeId} title={<Localised value={label} />} state={<KindTag kind={type} />} />
        ))}
      </List>
    </Stack>
  );
}
