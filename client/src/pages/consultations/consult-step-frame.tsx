import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../ui/layout/layout.tsx';

/** A page that does one thing with one question: the way back to it, and room for the thing. */
export function ConsultStepFrame({
  id,
  about,
  children,
}: {
  id: string;
  about: string | null | undefined;
  children: ReactNode;
}): ReactNode {
  return (
    <Stack gap={4}>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          { to: paths.consult(id), name: about ?? <Trans>Frågan</Trans> },
        ]}
      />
      <Stack gap={5}>{children}</Stack>
    </Stack>
  );
}
