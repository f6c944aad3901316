import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ArtefactRow } from '../../features/publishing/artefact-row.tsx';
import { SearchBox } from '../../features/search/search-box.tsx';
import { SearchExamples } from '../../features/search/search-examples.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { Table } from '../../ui/table/table.tsx';
import { Level } from '../../ui/tag/tag.tsx';
import { startQuery } from './start-query.ts';

/** As many as stand beside the search box. */
const NEWS = 4;

export function GuestStart(): ReactNode {
  const { t } = useLingui();
  const { data } = startQuery.usePage();
  return (
    <Stack gap={7}>
      <PageTitle>{t`Kunskap om långvarig smärta`}</PageTitle>
      <Columns kind="aside">
        <Stack gap={5}>
          <Stack gap={3}>
            <h1>
              <Trans>Vad behöver du veta om långvarig smärta?</Trans>
            </h1>
            <Lead>
              <Trans>Rekommendationer, utvärderade metoder, kurser och besvarade frågor, med din regions egna tillägg.</Trans>
            </Lead>
          </Stack>
          <Stack gap={2}>
            <SearchBox look="large" />
            <SearchExamples />
          </Stack>
        </Stack>
        <Section title={<Trans>Nytt</Trans>} quiet>
          <List label={t`Nytt`}>
            {data.news.nodes.slice(0, NEWS).map((artefact) => (
              <ArtefactRow key={artefact.id} artefact={artefact} />
            ))}
          </List>
        </Section>
      </Columns>
      <Columns kind="third">
        <Section title={<Trans>Kunskap</Trans>}>
          <p>
            <Trans>Vad visar studierna, hur säkert är det och vad bör erbjudas på vilken nivå?</Trans>{' '}
            <Link to={paths.knowledge()}>
              <Trans>Metoder och vårdprogram</Trans>
            </Link>
          </p>
        </Section>
        <Section title={<Trans>Utbildning</Trans>}>
          <p>
            <Trans>Lektioner på några minuter, gjorda för att tas mellan två besök.</Trans>{' '}
            <Link to={paths.courses()}>
              <Trans>Alla kurser</Trans>
            </Link>
          </p>
        </Section>
        <Section title={<Trans>Konsultation</Trans>}>
          <p>
            <Trans>Ställ en fråga utan patientens identitet och få ett svar med hänvisningar.</Trans>{' '}
            <Link to={paths.consults()}>
              <Trans>Så går det till</Trans>
            </Link>
          </p>
        </Section>
      </Columns>
      <Section title={<Trans>Vårdens nivåer</Trans>}>
        <CareLevels />
      </Section>
    </Stack>
  );
}

/** What each level of care is called in the two tracks. */
function CareLevels(): ReactNode {
  const { t } = useLingui();
  const { adultLevels, childLevels } = startQuery.usePage().data;
  const rows = adultLevels.map(({ rank, name }) => ({
    rank,
    adult: name,
    child: childLevels.find((level) => level.rank === rank)?.name ?? '–',
  }));
  return (
    <Table
      caption={<Trans>Vuxna och barn har var sina nivåer. De ska inte jämföras med varandra.</Trans>}
      columns={[
        { key: 'level', name: t`Nivå`, cell: ({ rank }) => <Level short={`N${rank}`} label={t`Nivå ${rank}`} /> },
        { key: 'adult', name: t`Vuxna`, cell: ({ adult }) => adult },
        { key: 'child', name: t`Barn och unga`, cell: ({ child }) => child },
      ]}
      rows={rows}
      rowKey={({ rank }) => String(rank)}
    />
  );
}
