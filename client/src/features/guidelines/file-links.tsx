import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';

/** A guideline on paper and as a file. `version` where it is not the newest that is read. */
export function FileLinks({ slug, version }: { slug: string; version: string | null }): ReactNode {
  const query = version === null ? '' : `?version=${encodeURIComponent(version)}`;
  return (
    <Section title={<Trans>Ta med</Trans>} quiet>
      <Stack gap={3}>
        <div>
          <Button look="quiet" onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
        </div>
        <p>
          <Trans>
            Hämta som <a href={`/hamta/${slug}.json${query}`}>data (JSON)</a>, <a href={`/hamta/${slug}.csv${query}`}>kalkylblad (CSV)</a>{' '}
            eller <a href={`/hamta/${slug}.md${query}`}>text (Markdown)</a>
          </Trans>
        </p>
        <Small>
          <Trans>Det är den nationella texten som hämtas, utan regioners anpassningar.</Trans>
        </Small>
      </Stack>
    </Section>
  );
}
