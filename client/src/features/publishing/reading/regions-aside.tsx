import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useRegion } from '../../../app/region.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';

type Props = { slug: string; node?: string; canAdapt: boolean };

/** Beside a text or a part of it: what the regions do with it, and the way to write for the region that is read. */
export function RegionsAside({ slug, node, canAdapt }: Props): ReactNode {
  const region = useRegion();
  return (
    <Section title={<Trans>Andra regioner</Trans>} quiet>
      <Stack gap={3}>
        <p>
          {node ? (
            <Link to={paths.wordings(slug, node)}>
              <Trans>Så skriver andra, och varför</Trans>
            </Link>
          ) : (
            <Link to={paths.adaptations(slug)}>
              <Trans>Vilka regioner avviker?</Trans>
            </Link>
          )}
        </p>
        {region && canAdapt ? (
          <div>
            <ButtonLink look="quiet" to={node ? paths.adaptationPart(region.slug, slug, node) : paths.adaptation(region.slug, slug)}>
              <Trans>Anpassa för {region.name}</Trans>
            </ButtonLink>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
