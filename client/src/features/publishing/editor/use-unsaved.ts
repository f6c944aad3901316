import { useEffect, useRef } from 'react';
import { useLeaveWarning } from '../../../ui/form/use-leave-warning.ts';

/** Tells the page around a form while something stands in it that has not been saved; the browser asks before the window is closed. */
export function useUnsaved(holds: boolean, onUnsaved: (holds: boolean) => void): void {
  const tell = useRef(onUnsaved);
  useLeaveWarning(holds);
  useEffect(() => {
    tell.current = onUnsaved;
  });
  useEffect(() => {
    tell.current(holds);
    return () => tell.current(false);
  }, [holds]);
}
