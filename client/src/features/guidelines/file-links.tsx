import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useRegion } from '../../app/region.ts';
import { Button } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';

/**
 * A guideline on paper and as a file; where a region is read, also its text with whose words each part is in. `version` where it is not the newest that is
 * read.
 */
export function FileLinks({ slug, version }: { slug: string; version: string | null }): ReactNode {
  const region = useRegion();
  const asked: Record<string, string> = version === null ? {} : { version };
  const address = (format: string, more: Record<string, string> = {}): string => {
    const query = new URLSearchParams({ ...asked, ...more }).toString();
    return `/hamta/${slug}.${format}${query ? `?${query}` : ''}`;
  };
  return (
    <Section title={<Trans>Ta med</Trans>} quiet>
      <Stack gap={3}>
        <div>
          <Button look="quiet" onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
        </div>
        {region ? (
          <>
            <p>
              <Trans>
                Hämta texten för {region.name} som <a href={address('json', { region: region.slug })}>data (JSON)</a>
              </Trans>
            </p>
            <Small>
              <Trans>I filen står vems ord varje del är i.</Trans>
            </Small>
          </>
        ) : null}
        <p>
          <Trans>
            Hämta den nationella texten som <a href={address('json')}>data (JSON)</a>, <a href={address('csv')}>kalkylblad (CSV)</a> eller{' '}
            <a href={address('md')}>text (Markdown)</a>
          </Trans>
        </p>
      </Stack>
    </Section>
  );
}
