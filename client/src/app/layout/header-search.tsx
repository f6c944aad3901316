import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { focusSearchBox, isBoxAwaited, keepTyping, typedAhead } from '../../features/search/search-boxes.ts';
import { useSearchKey, useSlash } from '../../features/search/search-shortcut.ts';
import { Wrap } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { paths } from '../paths.ts';
import styles from './layout.module.css';

/** Only whoever searches loads it. */
const SearchBox = lazy(async () => ({ default: (await import('../../features/search/search-box.tsx')).SearchBox }));

/** Opened for the page one is on the way to. */
const NEXT_PAGE = 'NEXT_PAGE';

/**
 * The way to search from every page: the page's own box where it has one, else a box below the head. `/` does the same. It closes when one goes to another page, but not
 * where one was on the way there already, nor while the box itself is on its way: what is typed then is meant for it.
 */
export function useHeaderSearch(): { open: () => void; row: ReactNode } {
  const { key } = useLocation();
  const isLeaving = useNavigation().state !== 'idle';
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key || openAt === NEXT_PAGE || (openAt !== null && isBoxAwaited());
  if (isOpen && !isLeaving && openAt !== key) setOpenAt(key);
  const open = useCallback(() => {
    if (!isLeaving && focusSearchBox()) return;
    keepTyping();
    setOpenAt(isLeaving ? NEXT_PAGE : key);
  }, [key, isLeaving]);
  useSlash(open);
  useEffect(() => {
    if (!isOpen) return undefined;
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setOpenAt(null);
    };
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
      typedAhead();
    };
  }, [isOpen]);
  const row = isOpen ? (
    <div className={styles['searchrow']}>
      <Wrap>
        <Suspense>
          <SearchBox />
        </Suspense>
      </Wrap>
    </div>
  ) : null;
  return { open, row };
}

/** "Sök", with the key that does the same where there is room. In a new window it is the page of search. */
export function HeaderSearchLink({ onOpen }: { onOpen: () => void }): ReactNode {
  const hasKey = useSearchKey();
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <Link to={paths.search()} onClick={onClick} aria-keyshortcuts={hasKey ? '/' : undefined}>
      <Trans>Sök</Trans>
      {hasKey ? (
        <kbd className={styles['key']} aria-hidden="true">
          /
        </kbd>
      ) : null}
    </Link>
  );
}
