import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { Link } from '../../ui/link/link.tsx';

/** For those who cannot ask: what is missing, and who can help. */
export function WhoAsks(): ReactNode {
  const { viewer } = useShell();
  return (
    <p>
      {viewer.mustChooseUnit ? (
        <Trans>
          Du har uppdrag på flera enheter. <Link to={paths.account()}>Välj den du arbetar för nu</Link>, så kan du fråga därifrån.
        </Trans>
      ) : (
        <Trans>Frågor ställs av den som har rollen kliniker på sin enhet. Be administratören om du behöver rollen.</Trans>
      )}
    </p>
  );
}
