import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { ProposalRow } from './proposal-row.tsx';

const openProposals = graphql(`
  query OpenProposalsAbout($artefactId: ID!) {
    openProposalsAbout(artefactId: $artefactId) {
      id
      title
      state
      proposedAt
    }
  }
`);

/** What has been proposed about an evaluation and is neither used nor set aside: it is read before the text is written. Nothing where there is none. */
export function OpenProposals({ artefactId }: { artefactId: string }): ReactNode {
  const { t } = useLingui();
  const { data } = useQuery(openProposals, { variables: { artefactId } });
  const found = data?.openProposalsAbout ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={<Trans>Förslag som gäller texten</Trans>}>
      <List label={t`Förslag som gäller texten`}>
        {found.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} detail={<Day at={proposal.proposedAt} />} />
        ))}
      </List>
    </Section>
  );
}
