import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { PROPOSAL_STATES, type ProposalState } from 'shared/evaluations/method-proposal.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { DeclineForm } from '../../features/evaluations/inbox/decline-form.tsx';
import { ProposalRow } from '../../features/evaluations/inbox/proposal-row.tsx';
import { InnovationStateTag, proposalKindWords } from '../../features/evaluations/inbox/proposal-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Row, Stack } from '../../ui/layout/layout.tsx';
import { Dotted, List } from '../../ui/list/list.tsx';
import { Link } from '../../ui/link/link.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

const document = graphql(`
  query ProposalsPage($states: [ProposalState!]!, $innovations: Boolean!, $after: String) {
    methodProposals(states: $states, innovations: $innovations, first: 30, after: $after) {
      nodes {
        id
        kind
        title
        state
        centreName
        proposedAt
        lookAgainOn
        textPath
        textTitle {
          sv
          en
        }
        viewerCanDecide
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const waiting: ProposalState[] = ['NEW', 'TAKEN'];

const INNOVATIONS = 'innovationer';

const shelves: Record<string, readonly ProposalState[]> = {
  '': waiting,
  [INNOVATIONS]: PROPOSAL_STATES,
  klara: ['USED', 'DUPLICATE', 'DECLINED'],
};

const page = pageQuery(
  document,
  ({ request }) => {
    const { searchParams } = new URL(request.url);
    const shelf = searchParams.get('visa') ?? '';
    return { states: [...(shelves[shelf] ?? waiting)], innovations: shelf === INNOVATIONS, after: searchParams.get('efter') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** What has been proposed: to the editors of a centre everything in its inbox, to everybody else their own. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const { data, refetch } = page.usePage();
  const { nodes, pageInfo } = data.methodProposals;
  const undecided = nodes.filter(({ state, viewerCanDecide }) => state === 'NEW' && viewerCanDecide);
  const decides = useHasRole('CENTRE_EDITOR');
  const shelf = search.get('visa') ?? '';
  return (
    <Stack gap={5}>
      <PageTitle section={t`Kunskap`}>{t`Förslag`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <h1>
        <Trans>Förslag</Trans>
      </h1>
      <Lead>
        <Trans>Metoder att utvärdera, ny evidens och innovationer att bevaka.</Trans>
      </Lead>
      <Row>
        <ButtonLink to={paths.propose()} look="quiet">
          <Trans>Föreslå en metod</Trans>
        </ButtonLink>
        {decides ? (
          <ButtonLink to={paths.importProposals()} look="quiet">
            <Trans>Läs in referenser</Trans>
          </ButtonLink>
        ) : null}
      </Row>
      <Tabs
        label={t`Visa`}
        tabs={[
          { to: '?', name: decides ? t`Att ta ställning till` : t`Väntar`, current: shelf === '' },
          { to: `?visa=${INNOVATIONS}`, name: t`Innovationer`, current: shelf === INNOVATIONS },
          { to: '?visa=klara', name: t`Klara`, current: shelf === 'klara' },
        ]}
      />
      {nodes.length === 0 ? (
        <EmptyState>
          {shelf === INNOVATIONS ? (
            <Trans>
              Inga innovationer här. Det som föreslås som innovation, och det en redaktör väljer att bevaka, visas här med var det står.
            </Trans>
          ) : (
            <Trans>Inga förslag här. Det du föreslår, och det som kommer till ditt kunskapscentrum, visas här.</Trans>
          )}
        </EmptyState>
      ) : (
        <List label={t`Förslag`}>
          {nodes.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              state={shelf === INNOVATIONS ? <InnovationStateTag proposal={proposal} /> : undefined}
              detail={
                <Dotted
                  parts={[
                    proposalKindWords[proposal.kind],
                    proposal.centreName,
                    <Day key="proposed" at={proposal.proposedAt} />,
                    proposal.lookAgainOn ? (
                      <Trans key="again">
                        ses på igen <Day at={proposal.lookAgainOn} />
                      </Trans>
                    ) : null,
                    shelf === INNOVATIONS && proposal.textPath ? (
                      <Link key="text" to={proposal.textPath}>
                        {proposal.textTitle ? <Localised value={proposal.textTitle} /> : <Trans>utgåvan i arbete</Trans>}
                      </Link>
                    ) : null,
                  ]}
                />
              }
            />
          ))}
        </List>
      )}
      <NextPage pageInfo={pageInfo} />
      {undecided.length > 1 ? (
        <Details summary={<Trans>Säg nej till flera på en gång</Trans>}>
          <DeclineForm proposals={undecided} onDeclined={() => void refetch()} />
        </Details>
      ) : null}
    </Stack>
  );
}
