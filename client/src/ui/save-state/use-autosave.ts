import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Save } from './autosave.ts';

/**
 * Autosave for a component: also saves when the page is hidden or the component leaves, and asks before a window with
 * something unsaved is closed.
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
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
      void autosave.flush();
    };
  }, [autosave]);
  return { state, change: autosave.change, flush: autosave.flush };
}
