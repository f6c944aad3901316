import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { StatusTag } from '../../features/guidelines/document/part-marks.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { WhoseTag } from '../../ui/marked-text/marked-text.tsx';
import type { GuidelineData } from './guideline-query.ts';

/** Said first in a version that is not the newest. */
export function OlderVersion({ guideline: { artefact, version } }: { guideline: GuidelineData }): ReactNode {
  return (
    <Banner tone="late" title={<Trans>Du läser version {version.number}</Trans>}>
      <p>
        <Trans>
          Den publicerades <Day at={version.publishedAt} /> och gäller inte längre.{' '}
          <Link to={artefact.path}>Läs version {artefact.publishedVersion?.number ?? ''}, som gäller nu</Link>
        </Trans>
      </p>
    </Banner>
  );
}

/** Which versions there have been, and what became of the parts in the one that is read. */
export function ChangeLog({ guideline: { artefact, version, changes } }: { guideline: GuidelineData }): ReactNode {
  const { t } = useLingui();
  return (
    <Section id="andringslogg" title={<Trans>Ändringslogg</Trans>}>
      <Stack gap={4}>
        {changes.length > 0 ? (
          <Details summary={<Trans>Nytt i version {version.number}</Trans>} open={changes.length <= 5}>
            <List label={t`Nytt i version ${version.number}`}>
              {changes.map(({ nodeId, type, status, path, label }) => (
                <ListRow
                  key={nodeId}
                  title={
                    path ? (
                      <Link to={path}>
                        <Localised value={label} />
                      </Link>
                    ) : (
                      <Localised value={label} />
                    )
                  }
                  state={
                    <Row>
                      <StatusTag id={nodeId} status={status} />
                      <WhoseTag id={nodeId} />
                    </Row>
                  }
                  detail={<KindName kind={type} />}
                />
              ))}
            </List>
          </Details>
        ) : null}
        <List label={t`Versioner`}>
          {artefact.versions.nodes.map(({ id, number, publishedAt, changeNote }) => (
            <ListRow
              key={id}
              title={
                id === version.id ? (
                  <Trans>Version {number}</Trans>
                ) : (
                  <Link to={id === artefact.publishedVersion?.id ? artefact.path : `${artefact.path}?version=${id}`}>
                    <Trans>Version {number}</Trans>
                  </Link>
                )
              }
              detail={
                <>
                  <Day at={publishedAt} /> · {changeNote}
                </>
              }
            />
          ))}
        </List>
        <p>
          <Link to={paths.changes(artefact.slug)}>
            <Trans>Jämför versioner ord för ord</Trans>
          </Link>
        </p>
      </Stack>
    </Section>
  );
}
