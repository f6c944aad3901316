import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProposalState } from 'shared/evaluations/method-proposal.ts';
import { Day } from '../../../i18n/day.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Dotted, List } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { ProposalRow } from './proposal-row.tsx';

type Sourced = { sourceKeys: readonly string[] };
type Props = { to: Sourced; proposals: readonly (Sourced & { id: string; title: string; state: ProposalState; proposedAt: string })[] };

/** Other proposals like the one that is read, the likest first. */
export function SimilarProposals({ to, proposals }: Props): ReactNode {
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
            <ProposalRow
              key={similar.id}
              proposal={similar}
              detail={
                <Dotted
                  parts={[
                    <Day key="at" at={similar.proposedAt} />,
                    similar.sourceKeys.some((key) => to.sourceKeys.includes(key)) ? (
                      <Tag key="same" tone="wait">
                        <Trans>samma källa</Trans>
                      </Tag>
                    ) : null,
                  ]}
                />
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
