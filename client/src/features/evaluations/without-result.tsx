import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { knownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';

/** Of which critical outcomes the certainty of the whole says nothing: those searched for in vain, and those without a pooled result. Nothing where there are none. */
export function WithoutResult({ document, critical }: { document: Doc; critical: readonly SummaryRow[] }): ReactNode {
  const unknown = critical.filter(({ evidence }) => !evidence);
  const searched = unknown.filter(({ outcome }) => knownWithoutNumbers(document, outcome) === 'SEARCHED_IN_VAIN').length;
  const rest = unknown.length - searched;
  return (
    <>
      {searched > 0 ? (
        <Plural
          value={searched}
          one="För # kritiskt utfall gav sökningen inga studier."
          other="För # kritiska utfall gav sökningen inga studier."
        />
      ) : null}{' '}
      {rest > 0 ? (
        <Plural
          value={rest}
          one="För # kritiskt utfall finns inget sammanvägt resultat."
          other="För # kritiska utfall finns inget sammanvägt resultat."
        />
      ) : null}
    </>
  );
}
