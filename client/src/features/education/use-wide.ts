import { useSyncExternalStore } from 'react';

/** As wide as where columns begin (60 rem in the layout's style sheet). */
const query = '(width >= 60rem)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether columns stand beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
