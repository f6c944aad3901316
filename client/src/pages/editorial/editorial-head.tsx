import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

/** What stands over the lists of the editorial pages: what they are, which of them this is, and where a new text begins. */
export function EditorialHead({ current }: { current: 'texts' | 'adaptations' | 'reviews' | 'search' }): ReactNode {
  const { t } = useLingui();
  const edits = useHasRole('CENTRE_EDITOR');
  return (
    <Stack gap={4}>
      <h1>
        <Trans>Redaktion</Trans>
      </h1>
      <Lead>
        <Trans>Texter där du är redaktör, fastställare eller publicerare, eller är med i arbetsgruppen.</Trans>
      </Lead>
      {edits && current !== 'search' ? (
        <div>
          <ButtonLink to={paths.newText()}>
            <Trans>Ny text</Trans>
          </ButtonLink>
        </div>
      ) : null}
      <Tabs
        label={t`Visa`}
        tabs={[
          { to: paths.editorial(), name: t`Texter`, current: current === 'texts' },
          { to: paths.proposals(), name: t`Förslag`, current: false },
          { to: paths.adaptationsMine(), name: t`Anpassningar`, current: current === 'adaptations' },
          { to: paths.reviews(), name: t`Att granska`, current: current === 'reviews' },
          ...(edits ? [{ to: paths.bodies(), name: t`Remissinstanser`, current: false }] : []),
          ...(edits ? [{ to: paths.initiatives(), name: t`Satsningar`, current: false }] : []),
          ...(edits ? [{ to: paths.searchUpkeep(), name: t`Sökning`, current: current === 'search' }] : []),
        ]}
      />
    </Stack>
  );
}
