import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { CellDetail, Table } from '../../ui/table/table.tsx';
import { gatherRecurring } from '../../features/consultations/case/gather-recurring.ts';
import { isNamedByUnit } from '../../features/consultations/with-unit.ts';
import { ConsultStepFrame } from './consult-step-frame.tsx';

const document = graphql(`
  query CaseLogPage($id: String!, $after: String) {
    consultLog(id: $id, first: 50, after: $after) {
      reference
      events {
        nodes {
          id
          happenedAt
          who
          unitName
          text
          reason
          recurs
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => ({ id: params['id'] ?? '', after: new URL(request.url).searchParams.get('efter') }),
  { fresh: true },
);

export const loader = page.loader;

/** Who has done what with a question, when, and what they had to do with it. Somebody who has never seen the portal can judge it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const log = page.usePage().data.consultLog;
  if (!log) return notFound();
  const { nodes, pageInfo } = log.events;
  return (
    <ConsultStepFrame id={id} about={log.reference}>
      <PageTitle section={t`Konsultation`}>{t`Logg`}</PageTitle>
      <Stack gap={4}>
        <h1>
          <Trans>Vem har gjort vad med frågan?</Trans>
        </h1>
        <Lead>
          <Trans>
            Allt som har gjorts med {log.reference}, det senaste först. Loggen innehåller inget av det som har skrivits och går inte att
            ändra.
          </Trans>
        </Lead>
      </Stack>
      <Table
        caption={<Trans>Händelser i svensk tid</Trans>}
        rows={gatherRecurring(nodes)}
        rowKey={(event) => event.id}
        columns={[
          {
            key: 'at',
            name: t`När`,
            cell: ({ happenedAt }) => <Day at={happenedAt} time />,
          },
          {
            key: 'who',
            name: t`Vem`,
            cell: ({ who, unitName }) => (
              <>
                {who}
                {unitName && !isNamedByUnit(who, unitName) ? <CellDetail>{unitName}</CellDetail> : null}
              </>
            ),
          },
          {
            key: 'what',
            name: t`Vad`,
            cell: ({ text, times, firstAt }) => (
              <>
                {text}
                {times > 1 ? (
                  <CellDetail>
                    <Trans>
                      {times} gånger den dagen, första gången <Day at={firstAt} time />
                    </Trans>
                  </CellDetail>
                ) : null}
              </>
            ),
          },
          { key: 'why', name: t`Varför`, cell: ({ reason }) => reason },
        ]}
      />
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?efter=${pageInfo.endCursor ?? ''}`} look="quiet">
            <Trans>Äldre händelser</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </ConsultStepFrame>
  );
}
