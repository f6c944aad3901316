import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { DirectiveTag } from '../../features/consultations/directives/directive-tag.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { DirectivesPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Dotted, List, ListRow } from '../../ui/list/list.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

const document = graphql(`
  query DirectivesPage($side: DirectiveSide!, $after: String) {
    myDirectives(side: $side, first: 20, after: $after) {
      nodes {
        id
        kindLabel
        state
        stateLabel
        viewerActions
        topicName
        reference
        issuingUnitName
        receivingUnitName
        issuedAt
        acknowledgeBy
        reasonLabel
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const sideOf = (search: URLSearchParams): 'RECEIVED' | 'SENT' => (search.get('visa') === 'skickade' ? 'SENT' : 'RECEIVED');

const page = pageQuery(
  document,
  ({ request }) => {
    const search = new URL(request.url).searchParams;
    return { side: sideOf(search), after: search.get('efter') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** What higher levels have asked of the viewer's units, and what the viewer's own units have asked. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data } = page.usePage();
  const sent = sideOf(new URLSearchParams(useLocation().search)) === 'SENT';
  const receives = useHasRole('CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER');
  const answers = useHasRole('CONSULT_RESPONDER');
  const sends = useHasRole('CONSULT_RESPONDER', 'LEVEL_LEAD');
  if (!receives && !sends) return notFound();
  const { nodes, pageInfo } = data.myDirectives;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Uppdrag`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Uppdrag</Trans>
      </h1>
      <Tabs
        label={t`Vilka uppdrag`}
        tabs={[
          ...(receives ? [{ to: paths.directives(), name: t`Till oss`, current: !sent }] : []),
          ...(sends ? [{ to: `${paths.directives()}?visa=skickade`, name: t`Från oss`, current: sent }] : []),
        ]}
      />
      {nodes.length === 0 ? (
        <EmptyState>
          {sent ? (
            <Trans>
              Inget uppdrag är skickat. Det görs från en fråga du har besvarat, under Fler åtgärder. De står under{' '}
              <Link to={answers ? paths.queue() : paths.levelConsults()}>{answers ? t`Frågor att besvara` : t`Nivåns frågor`}</Link>.
            </Trans>
          ) : (
            <Trans>Inget uppdrag har kommit. Här står det en högre nivå ber er göra efter ett svar.</Trans>
          )}
        </EmptyState>
      ) : (
        <List label={t`Uppdrag`}>
          {nodes.map((directive) => (
            <Directive key={directive.id} directive={directive} sent={sent} />
          ))}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?${sent ? 'visa=skickade&' : ''}efter=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Nästa sida</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Stack>
  );
}

type Row = DirectivesPageQuery['myDirectives']['nodes'][number];

function Directive({ directive, sent }: { directive: Row; sent: boolean }): ReactNode {
  const by =
    directive.state === 'ISSUED' ? (
      <Trans>
        bekräftas senast <Day at={directive.acknowledgeBy} />
      </Trans>
    ) : null;
  const unit = sent ? directive.receivingUnitName : directive.issuingUnitName;
  const { topicName, issuedAt, reasonLabel, reference } = directive;
  return (
    <ListRow
      title={<Link to={paths.directive(directive.id)}>{directive.kindLabel}</Link>}
      state={<DirectiveTag directive={directive} />}
      detail={<Dotted parts={[topicName, unit, <Day key="day" at={issuedAt} />, by, reasonLabel, reference]} />}
    />
  );
}
