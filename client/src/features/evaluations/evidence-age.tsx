import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Small } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Unbroken } from '../../ui/table/table.tsx';

const DAYS_PER_YEAR = 365.25;

type Props = { age: { evidenceFrom: string; ageDays: number; newEvidence: number } };

/** How far back the search behind an evaluation lies, and how much has been sent about it since: both are known before the conclusion is read. */
export function EvidenceAge({ age: { evidenceFrom, ageDays, newEvidence } }: Props): ReactNode {
  const years = formatNumber(ageDays / DAYS_PER_YEAR, 1);
  return (
    <Small>
      <Trans>
        Underlaget är från <Unbroken>{evidenceFrom}</Unbroken>, {years} år gammalt.
      </Trans>{' '}
      {newEvidence > 0 ? (
        <>
          <Plural
            value={newEvidence}
            one="# tips om ny evidens har kommit sedan utvärderingen publicerades."
            other="# tips om ny evidens har kommit sedan utvärderingen publicerades."
          />{' '}
        </>
      ) : null}
      <Link to={paths.evidenceAges()}>
        <Trans>Så gamla är alla utvärderingar</Trans>
      </Link>
    </Small>
  );
}
