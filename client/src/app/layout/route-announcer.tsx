import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * After a change of page the focus stands at its heading, so that a screen reader reads where one is and the keyboard
 * goes on from there. The first page is left to the browser, and so is a change of the query alone; whoever writes in the head of the page goes on writing.
 */
export function RouteAnnouncer(): ReactNode {
  const { pathname, hash } = useLocation();
  const { state } = useNavigation();
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const before = last.current;
    if (before === null || before === pathname || hash) {
      last.current = pathname;
      return undefined;
    }
    const frame = requestAnimationFrame(() => {
      // Only now: a page that is read anew within this frame would else never be announced.
      last.current = pathname;
      if (document.activeElement?.matches('header input')) return;
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [pathname, hash, state]);
  return null;
}
