import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { priorityBand, type Decision } from 'shared/guidelines/decision.ts';
import { Tag } from '../../ui/tag/tag.tsx';

const bands = {
  SHOULD: <Trans>bör erbjudas</Trans>,
  CAN: <Trans>kan erbjudas</Trans>,
  EXCEPTIONALLY: <Trans>kan i undantagsfall erbjudas</Trans>,
};

/** The decision on a recommendation in words: a priority with its band, something to phase out, research only, or nothing decided yet. */
export function DecisionTag({ decision }: { decision: Decision }): ReactNode {
  if (decision.type === 'ICKE_GORA') {
    return (
      <Tag tone="late">
        <Trans>Icke-göra: bör inte erbjudas</Trans>
      </Tag>
    );
  }
  if (decision.type === 'FOU') {
    return (
      <Tag tone="wait">
        <Trans>FoU: endast inom forskning</Trans>
      </Tag>
    );
  }
  if (decision.priority === null) {
    return (
      <Tag>
        <Trans>Ingen nationell prioritet beslutad</Trans>
      </Tag>
    );
  }
  return (
    <Tag tone="good">
      <Trans>Prioritet {decision.priority}</Trans> · {bands[priorityBand(decision.priority)]}
    </Tag>
  );
}
