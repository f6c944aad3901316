import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { ProposalRow } from './proposal-row.tsx';

const newEvidence = graphql(`
  query NewEvidenceAbout($artefactId: ID!) {
    newEvidenceAbout(artefactId: $artefactId) {
      id
      title
      state
      proposedAt
    }
  }
`);

/** What has been sent about an evaluation and nobody has used or set aside: it is read before the text is written anew. Nothing where there is none. */
export function NewEvidence({ artefactId }: { artefactId: string }): ReactNode {
  const { t } = useLingui();
  const { data } = useQuery(newEvidence, { variables: { artefactId } });
  const found = data?.newEvidenceAbout ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={<Trans>Förslag om ny evidens</Trans>}>
      <List label={t`Förslag om ny evidens`}>
        {found.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} detail={<Day at={proposal.proposedAt} />} />
        ))}
      </List>
    </Section>
  );
}
