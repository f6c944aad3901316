import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Small } from '../../ui/layout/layout.tsx';

/** For editors who use the register of bodies but do not keep it. */
export function KeptByOthers(): ReactNode {
  return (
    <Small>
      <Trans>Registret gäller hela landet. Be en redaktör vid ett kunskapscentrum eller på nationell nivå att ändra i det.</Trans>
    </Small>
  );
}
