import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Readability } from 'shared/text/readability.ts';
import { Section, Small } from '../../ui/layout/layout.tsx';

/** How hard a text is to read: its LIX, in the words that are used of it. */
export function ReadabilityWords({ readability: { value } }: { readability: Readability }): ReactNode {
  return (
    <Section title={<Trans>Läsbarhet</Trans>} quiet>
      <p>
        LIX {value}: {wordsOf(value)}
      </p>
      <Small>
        <Trans>LIX räknar ord per mening och andelen långa ord. Under 30 är lättläst.</Trans>
      </Small>
    </Section>
  );
}

function wordsOf(lix: number): ReactNode {
  if (lix < 25) return <Trans>mycket lättläst</Trans>;
  if (lix < 30) return <Trans>lättläst</Trans>;
  if (lix < 40) return <Trans>medelsvår</Trans>;
  return lix < 50 ? <Trans>svår</Trans> : <Trans>mycket svår</Trans>;
}
