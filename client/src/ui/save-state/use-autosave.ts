import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Save } from './autosave.ts';

/**
 * Autosave for a component: also saves when the page is hidden, the network is back or the component leaves, and asks before a window with
 * something unsaved is closed. `failing` holds from when nothing arrived until something has.
 */
export function useAutosave<Value>(save: Save<Value>) {
  const [autosave] = useState(() => new Autosave<Value>(save));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => {
    autosave.saveWith(save);
  });
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (autosave.unsaved()) event.preventDefault();
    };
    // What waited for the network goes at once when it is back, and not when its turn comes.
    const onOnline = (): void => void autosave.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
      void autosave.flush();
    };
  }, [autosave]);
  return { state, failing: autosave.failing(), change: autosave.change, flush: autosave.flush };
}
