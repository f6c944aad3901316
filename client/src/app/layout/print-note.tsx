import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { basename } from '../../i18n/locale.ts';
import { Day } from '../../i18n/day.tsx';
import styles from './layout.module.css';

/** On paper only: when it was printed, and where the page is to be found, which may say something else by now. */
export function PrintNote(): ReactNode {
  const { pathname, search } = useLocation();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    // The page is drawn for the printer as soon as the listeners have run.
    const onPrint = (): void => flushSync(() => setNow(new Date()));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  const address = `${window.location.origin}${basename === '/' ? '' : basename}${pathname}${search}`;
  return (
    <p className={styles['printed']}>
      <Trans>
        Utskrivet <Day at={now} /> från {address}
      </Trans>
    </p>
  );
}
