import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/button.tsx';
import styles from './step-nav.module.css';

type Place = { to: string; name: ReactNode };

type Props = {
  previous: Place | null;
  next: Place | null;
  /** Whether going on is the one thing to do now. */
  nextFilled: boolean;
};

/**
 * Backwards and forwards through something that has an order. On a narrow screen it stays at the bottom edge, within the reach of a
 * thumb; what has focus scrolls clear of it.
 */
export function StepNav({ previous, next, nextFilled }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <nav className={styles['nav']} aria-label={t`Föregående och nästa`}>
      {previous ? (
        <ButtonLink to={previous.to} look="plain">
          <Trans>
            <span>
              Föregående<span className={styles['name']}>: {previous.name}</span>
            </span>
          </Trans>
        </ButtonLink>
      ) : (
        <span />
      )}
      {next ? (
        <ButtonLink to={next.to} look={nextFilled ? 'filled' : 'quiet'}>
          <Trans>
            <span>
              Nästa<span className={styles['name']}>: {next.name}</span>
            </span>
          </Trans>
        </ButtonLink>
      ) : null}
    </nav>
  );
}
