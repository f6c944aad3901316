import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';

/** After published knowledge solved the question: what became of the draft, and thanks. */
export function Component(): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Tack, då är frågan löst`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Tack, då är frågan löst</Trans>
      </h1>
      <Lead>
        <Trans>Utkastet är borttaget och ingenting har skickats. Vi räknar bara att publicerad kunskap räckte.</Trans>
      </Lead>
      <ButtonRow>
        <ButtonLink to={paths.consults()}>
          <Trans>Till konsultationer</Trans>
        </ButtonLink>
        <ButtonLink to={paths.newConsult()} look="plain">
          <Trans>Ställ en annan fråga</Trans>
        </ButtonLink>
      </ButtonRow>
    </Stack>
  );
}
