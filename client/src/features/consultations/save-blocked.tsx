import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths, signInPath } from '../../app/paths.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonAnchor, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import type { Blocked } from './blocked.ts';

type Props = { id: string; blocked: Blocked; onRetry: () => void };

/** Says that nothing is saved any more and why, and how to go on without losing what stands in the window. */
export function SaveBlocked({ id, blocked, onRetry }: Props): ReactNode {
  return (
    <div role="alert">
      <Banner tone="late" title={<Trans>Det du skriver sparas inte</Trans>}>
        <p>
          {blocked.gone ? (
            <Trans>
              Du har troligen loggats ut. Logga in i ett nytt fönster, kom tillbaka hit och försök igen. Texten står kvar så länge.
            </Trans>
          ) : (
            blocked.message
          )}
        </p>
        <ButtonRow>
          {blocked.gone ? (
            <ButtonAnchor href={signInPath(paths.consults())} target="_blank" look="quiet">
              <Trans>Logga in i ett nytt fönster</Trans>
            </ButtonAnchor>
          ) : (
            <ButtonLink to={paths.consult(id)} look="quiet">
              <Trans>Öppna frågan</Trans>
            </ButtonLink>
          )}
          <Button look="plain" onClick={onRetry}>
            <Trans>Försök spara igen</Trans>
          </Button>
        </ButtonRow>
      </Banner>
    </div>
  );
}
