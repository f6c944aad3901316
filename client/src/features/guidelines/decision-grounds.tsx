import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { EtdTable, type Criterion } from './etd-table.tsx';

type Words = { sv: string; en?: string | null };

type Props = {
  /** The recommendation. */
  nodeId: string;
  decision: { strongReasonWords?: Words | null; reason?: string | null; note?: Words | null };
  criteria: readonly Criterion[];
  /** The criteria stand open, for those who are to judge them. */
  open?: boolean;
};

/** What led to the decision on a recommendation: why it is strong on little, what is noted about it, and the criteria. */
export function DecisionGrounds({ nodeId, decision: { strongReasonWords, reason, note }, criteria, open = false }: Props): ReactNode {
  return (
    <>
      {strongReasonWords ? (
        <OwnWords part={nodeId} attribute="decision">
          <p>
            <Trans>
              Stark trots låg tillförlitlighet: <Localised value={strongReasonWords} />. {reason ?? ''}
            </Trans>
          </p>
        </OwnWords>
      ) : null}
      {note ? (
        <OwnWords part={nodeId} attribute="decision">
          <p>
            <Localised value={note} />
          </p>
        </OwnWords>
      ) : null}
      {criteria.length > 0 ? <EtdTable criteria={criteria} open={open} /> : null}
    </>
  );
}
