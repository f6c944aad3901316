import { useEffect, useRef } from 'react';

/**
 * Calls `onChange` when somebody else has changed a question, within a second or two, as long as the page is open. The stream says that something is new and
 * nothing of what: what it is comes the usual way, past who may read it. Where streams do not pass, the page is as fresh as when it was opened.
 */
export function useLiveThread(id: string | undefined, onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (!id) return undefined;
    const source = new EventSource(`/handelser/fraga/${encodeURIComponent(id)}`);
    const changed = (): void => latest.current();
    source.addEventListener('changed', changed);
    return () => source.close();
  }, [id]);
}
