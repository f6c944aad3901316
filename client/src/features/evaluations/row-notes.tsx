import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { SourceMarks } from './source-marks.tsx';

/** What should be known about the numbers of a table, row by row: what the source prints beside them, and what was reckoned anew. */
export function RowNotes({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const { t } = useLingui();
  const noted = rows.flatMap((row) => {
    if (!row.evidence) return [];
    const { note, sources } = evidenceRowAt(document, row.evidence.row);
    return note ? [{ row, evidence: row.evidence, note, sources }] : [];
  });
  if (noted.length === 0) return null;
  return (
    <Stack gap={2}>
      <h3>
        <Trans>Om talen</Trans>
      </h3>
      <Bullets label={t`Om talen`}>
        {noted.map(({ row, evidence, note, sources }) => (
          <li key={evidence.row}>
            <Localised value={row.name} />, <Localised value={evidence.comparison} />: <Localised value={note} />{' '}
            <SourceMarks document={document} sources={sources} />
          </li>
        ))}
      </Bullets>
    </Stack>
  );
}
