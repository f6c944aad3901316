import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { inOtherLanguage, locale } from '../../i18n/locale.ts';
import { Wrap } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { paths } from '../paths.ts';
import { useTheme, type Theme } from '../theme.ts';
import { useShell } from '../viewer.ts';
import styles from './layout.module.css';

/** Help and contact are in the same place on every page. */
export function Footer(): ReactNode {
  const { viewer } = useShell();
  const location = useLocation();
  return (
    <footer className={styles['footer']}>
      <Wrap>
        <div className={styles['footrow']}>
          <Link to={paths.help()}>
            <Trans>Hjälp och kontakt</Trans>
          </Link>
          <Link to={paths.accessibility()}>
            <Trans>Tillgänglighet</Trans>
          </Link>
          <Link to={paths.privacy()}>
            <Trans>Personuppgifter</Trans>
          </Link>
          <Link to={paths.verify()}>
            <Trans>Kontrollera ett intyg</Trans>
          </Link>
          {viewer.signedIn ? (
            <Link to={paths.account()}>
              <Trans>Mitt konto</Trans>
            </Link>
          ) : null}
          <a href={inOtherLanguage(location)} lang={locale === 'sv' ? 'en' : 'sv'} hrefLang={locale === 'sv' ? 'en' : 'sv'}>
            {locale === 'sv' ? 'English' : 'Svenska'}
          </a>
          <ThemeChoice />
        </div>
      </Wrap>
    </footer>
  );
}

function ThemeChoice(): ReactNode {
  const { t } = useLingui();
  const [theme, choose] = useTheme();
  return (
    <label className={styles['theme']}>
      <Trans>Utseende</Trans>
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        <option value="system">{t`Som enheten`}</option>
        <option value="light">{t`Ljust`}</option>
        <option value="dark">{t`Mörkt`}</option>
      </select>
    </label>
  );
}
