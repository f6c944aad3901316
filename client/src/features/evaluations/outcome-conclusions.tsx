import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { Localised } from '../../i18n/localised.tsx';
import { CellDetail } from '../../ui/table/table.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { PlainEffect } from './plain-effect.tsx';

/** What is concluded of each outcome, in words: nobody has to read it out of a measure. */
export function OutcomeConclusions({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const { t } = useLingui();
  const known = rows.flatMap((row) => (row.evidence ? [{ row, evidence: row.evidence }] : []));
  if (known.length === 0) return null;
  return (
    <Stack gap={2}>
      <h3>
        <Trans>Slutsats för varje utfall</Trans>
      </h3>
      <Bullets label={t`Slutsats för varje utfall`}>
        {known.map(({ row, evidence }) => (
          <li key={evidence.row}>
            <b>
              <Localised value={row.name} />, <Localised value={evidence.comparison} />:
            </b>{' '}
            <Concluded document={document} row={row} evidence={evidence} />
          </li>
        ))}
      </Bullets>
    </Stack>
  );
}

type Props = { document: Doc; row: SummaryRow; evidence: SummaryEvidence };

/** The words of the centre where it has its own; what effect and certainty say by GRADE is told beside them, so that a reader sees where they depart. */
export function Concluded({ document, row, evidence }: Props): ReactNode {
  const { conclusion } = evidenceRowAt(document, evidence.row);
  if (!conclusion) return <PlainEffect document={document} row={row} />;
  return (
    <>
      <Localised value={conclusion} />
      <CellDetail>
        <Trans>Effekten och tillförlitligheten säger:</Trans> <PlainEffect document={document} row={row} />
      </CellDetail>
    </>
  );
}
