import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProposalState } from 'shared/evaluations/method-proposal.ts';
import { Day } from '../../../i18n/day.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { ProposalRow } from './proposal-row.tsx';

type Props = { proposals: readonly { id: string; title: string; state: ProposalState; proposedAt: string }[] };

/** Other proposals like the one that is read, the likest first. */
export function SimilarProposals({ proposals }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Liknande förslag</Trans>} level={3}>
      {proposals.length === 0 ? (
        <p>
          <Trans>Inget annat förslag liknar det här.</Trans>
        </p>
      ) : (
        <List label={t`Liknande förslag`}>
          {proposals.map((similar) => (
            <ProposalRow key={similar.id} proposal={similar} detail={<Day at={similar.proposedAt} />} />
          ))}
        </List>
      )}
    </Section>
  );
}
