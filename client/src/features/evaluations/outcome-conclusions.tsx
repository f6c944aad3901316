import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { PlainEffect } from './plain-effect.tsx';

/** What is concluded of each outcome, in the words GRADE gives its effect and certainty: nobody has to read them out of a measure. */
export function OutcomeConclusions({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const { t } = useLingui();
  const known = rows.filter(({ evidence }) => evidence !== null);
  if (known.length === 0) return null;
  return (
    <Stack gap={2}>
      <h3>
        <Trans>Slutsats för varje utfall</Trans>
      </h3>
      <Bullets label={t`Slutsats för varje utfall`}>
        {known.map((row) => (
          <li key={`${row.outcome}-${row.evidence?.row ?? ''}`}>
            <b>
              <Localised value={row.name} />
              {row.evidence ? (
                <>
                  , <Localised value={row.evidence.comparison} />
                </>
              ) : null}
              :
            </b>{' '}
            <PlainEffect document={document} row={row} />
          </li>
        ))}
      </Bullets>
    </Stack>
  );
}
