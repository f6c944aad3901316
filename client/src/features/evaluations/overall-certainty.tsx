import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Certainty } from 'shared/evaluations/grade.ts';
import { knownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';
import { CertaintyMark } from './certainty-words.tsx';

type MarkProps = { certainty: Certainty; rows: readonly SummaryRow[]; short?: boolean };

/** How sure the whole is, and whether anybody has held what that rests on against the originals. */
export function OverallMark({ certainty, rows, short = false }: MarkProps): ReactNode {
  return (
    <>
      <CertaintyMark certainty={certainty} short={short} />{' '}
      {rows.some((row) => isCritical(row) && row.evidence && !row.confirmed) ? <Unconfirmed /> : null}
    </>
  );
}

/** Of which critical outcomes the certainty of the whole says nothing: those searched for in vain, and those without a pooled result. Nothing where there are none. */
export function WithoutResult({ document, rows }: { document: Doc; rows: readonly SummaryRow[] }): ReactNode {
  const unknown = rows.filter((row) => isCritical(row) && !row.evidence);
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

const isCritical = ({ importanceClass }: SummaryRow): boolean => importanceClass === 'CRITICAL';
