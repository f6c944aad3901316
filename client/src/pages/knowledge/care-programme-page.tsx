import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CareProgrammeAttrs } from 'shared/guidelines/care-programme-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { chaptersOf } from '../../features/guidelines/programme-document.ts';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { programmeQuery } from './programme-query.ts';

export const loader = programmeQuery.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact } = programmeQuery.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'careProgramme' || !version?.document) return notFound();
  const document = version.document as Doc;
  const { summary } = nodeOf(document, document.root).attrs as CareProgrammeAttrs;
  const chapters = chaptersOf(document);
  return (
    <Stack gap={4}>
      <PageTitle section={t`Kunskap`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={6} as="article">
          <Stack gap={4}>
            <h1>
              <Localised value={version.title} />
            </h1>
            {summary ? (
              <Lead>
                <Localised value={summary} />
              </Lead>
            ) : null}
            <ArtefactTrust artefact={artefact} />
          </Stack>
          {chapters.map((chapter) => (
            <Section key={chapter.id} id={chapter.id} title={<Localised value={chapter.attrs.title} />}>
              {chapter.attrs.intro ? <RichText value={inReadersLanguage(chapter.attrs.intro)} /> : null}
              <List label={inReadersLanguage(chapter.attrs.title)}>
                {chapter.recommendations.map(({ id, attrs }) => (
                  <ListRow
                    key={id}
                    title={
                      <Link to={paths.recommendation(artefact.slug, id)}>
                        <Localised value={attrs.title} />
                      </Link>
                    }
                    action={<AudienceMarks levels={attrs.levels} track={attrs.track} />}
                  />
                ))}
              </List>
            </Section>
          ))}
        </Stack>
        <Stack gap={6} as="aside">
          <Section title={<Trans>Kapitel</Trans>} level={3}>
            <nav aria-label={t`Kapitel`}>
              <Stack gap={2}>
                {chapters.map((chapter) => (
                  <p key={chapter.id}>
                    <a href={`#${chapter.id}`}>
                      <Localised value={chapter.attrs.title} />
                    </a>
                  </p>
                ))}
              </Stack>
            </nav>
          </Section>
          <EditLink artefact={artefact} />
        </Stack>
      </Columns>
    </Stack>
  );
}
