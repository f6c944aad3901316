import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useToldOnArrival } from '../../app/told-on-arrival.ts';
import { useHasRole } from '../../app/viewer.ts';
import { QueueRow } from '../../features/consultations/queue/queue-row.tsx';
import { RowKeys } from '../../features/consultations/queue/row-keys.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Section, Small, VisuallyHidden, Stack } from '../../ui/layout/layout.tsx';
import { List } from '../../ui/list/list.tsx';

const document = graphql(`
  query TriagePage($after: String) {
    triageInbox(first: 20, after: $after) {
      nodes {
        id
        ...QueueRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    snoozed: triageInbox(snoozed: true, first: 50) {
      nodes {
        id
        snoozedUntil
        ...QueueRow
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => ({ after: new URL(request.url).searchParams.get('efter') }), { fresh: true });

export const loader = page.loader;

/** New questions, before anybody can answer them. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { triageInbox, snoozed } = page.usePage().data;
  const { nodes, pageInfo } = triageInbox;
  const sorts = useHasRole('CONSULT_TRIAGE');
  const told = useToldOnArrival();
  if (!sorts) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Inkorgen`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Inkorgen</Trans>
      </h1>
      <p>
        <Trans>Läs varje ny fråga. Lägg den i kö med rätt prioritet, eller avböj och säg vart den hör.</Trans>
      </p>
      <div role="status">
        {told ? (
          <Banner tone="good">
            <p>{told}</p>
          </Banner>
        ) : null}
      </div>
      {nodes.length === 0 ? null : <RowKeys act={<Trans>fördela frågan</Trans>} />}
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>Inkorgen är tom: alla frågor är fördelade. Nya frågor till ditt kunskapscentrum kommer hit.</Trans>
        </EmptyState>
      ) : (
        <List label={t`Frågor att fördela`}>
          {nodes.map((consult) => (
            <QueueRow
              key={consult.id}
              consult={consult}
              to={paths.triageDecision}
              action={({ id, title }) => (
                <ButtonLink to={paths.triageDecision(id)} look="quiet">
                  <Trans>Fördela</Trans>
                  <VisuallyHidden> {title}</VisuallyHidden>
                </ButtonLink>
              )}
            />
          ))}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?efter=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Nästa sida</Trans>
          </ButtonLink>
        </p>
      ) : null}
      {snoozed.nodes.length > 0 ? (
        <Section title={<Trans>Uppskjutna</Trans>}>
          <List label={t`Uppskjutna frågor`}>
            {snoozed.nodes.map((consult) => (
              <QueueRow
                key={consult.id}
                consult={consult}
                to={paths.triageDecision}
                action={() => (
                  <Small>
                    <Trans>kommer tillbaka {consult.snoozedUntil ? <Day at={consult.snoozedUntil} /> : null}</Trans>
                  </Small>
                )}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}
