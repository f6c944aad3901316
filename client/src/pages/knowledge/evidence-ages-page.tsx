import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Table, Unbroken } from '../../ui/table/table.tsx';

const document = graphql(`
  query EvidenceAgesPage {
    evidenceAges {
      id
      title {
        sv
        en
      }
      path
      number
      evidenceFrom
      ageDays
      expectedInvalidShare
      newEvidence
    }
  }
`);

const page = pageQuery(document, () => ({}));

export const loader = page.loader;

const DAYS_PER_YEAR = 365.25;

/** How old the evidence behind each published evaluation is, and how many as old as that can be expected to hold no longer. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { evidenceAges } = page.usePage().data;
  const expected = evidenceAges.reduce((sum, { expectedInvalidShare }) => sum + expectedInvalidShare, 0);
  return (
    <Stack gap={5}>
      <PageTitle section={t`Kunskap`}>{t`Hur gammalt underlaget är`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <h1>
        <Trans>Hur gammalt underlaget är</Trans>
      </h1>
      {evidenceAges.length === 0 ? (
        <EmptyState>
          <Trans>Ingen utvärdering är publicerad ännu. Här visas hur gamla de är.</Trans>
        </EmptyState>
      ) : (
        <>
          <Lead>
            <Plural
              value={evidenceAges.length}
              one="Av # publicerad utvärdering kan man vänta sig att"
              other="Av # publicerade utvärderingar kan man vänta sig att"
            />{' '}
            <Trans>{formatNumber(expected, 1)} inte längre håller, så gamla som deras sökningar är.</Trans>
          </Lead>
          <Table
            caption={<Trans>Publicerade utvärderingar efter ålder, de äldsta först</Trans>}
            rows={evidenceAges}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                name: t`Utvärdering`,
                cell: ({ title, path }) => (
                  <Link to={path}>
                    <Localised value={title} />
                  </Link>
                ),
              },
              { key: 'number', name: t`Version`, cell: ({ number }) => number },
              { key: 'from', name: t`Sökt`, cell: ({ evidenceFrom }) => <Unbroken>{evidenceFrom}</Unbroken> },
              { key: 'age', name: t`Ålder, år`, numeric: true, cell: ({ ageDays }) => formatNumber(ageDays / DAYS_PER_YEAR, 1) },
              {
                key: 'invalid',
                name: t`Väntas ha blivit ogiltiga`,
                numeric: true,
                cell: ({ expectedInvalidShare }) => `${formatNumber(100 * expectedInvalidShare, 0)} %`,
              },
              { key: 'new', name: t`Tips om ny evidens`, numeric: true, cell: ({ newEvidence }) => formatNumber(newEvidence) },
            ]}
          />
          <Small>
            <Trans>
              Andelen gäller alla översikter av samma ålder, inte just den här. Den bygger på att hälften av systematiska översikter blir
              inaktuella på 5,5 år (Shojania KG m.fl. Ann Intern Med 2007;147:224–33), i jämn takt. Åldern räknas från litteratursökningen,
              eller från publiceringen där sökningen saknar datum.
            </Trans>
          </Small>
        </>
      )}
    </Stack>
  );
}
