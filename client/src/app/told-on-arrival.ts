import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * What a step that led here says was done; null where none did. It is said once: the entry of the history forgets it, so that it does not come back with
 * the browser's Back or a reload.
 */
export function useToldOnArrival(): string | null {
  const { state } = useLocation() as { state: { done?: string } | null };
  useEffect(() => {
    // Under this name the router keeps the state of an entry. Written past it, what is said stays on the page until one leaves.
    if (state?.done) window.history.replaceState({ ...(window.history.state as object | null), usr: null }, '');
  }, [state]);
  return state?.done ?? null;
}
