import { useCallback, useEffect, useRef, useState } from 'react';

/** What has become of the newest change. */
export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' } | { kind: 'refused' };

const IDLE_MILLISECONDS = 2_000;
const RETRY_MILLISECONDS = [2_000, 5_000, 10_000, 30_000] as const;

/**
 * Saves a value two seconds after its last change, when the field is left and when the page is hidden: one request at a
 * time, the newest value wins, and what failed is tried again. Says honestly how it stands.
 * `flush` saves at once and tells whether nothing is left to send.
 * @param save resolves when the server has it, with `refused` where something in it may not be stored; throws when nothing arrived
 */
export function useAutosave<Value>(save: (value: Value) => Promise<void | 'refused'>) {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const waiting = useRef<{ value: Value } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tries = useRef(0);
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current) await running.current;
    const next = waiting.current;
    if (!next) return true;
    waiting.current = null;
    setState({ kind: 'saving' });
    running.current = saveNow
      .current(next.value)
      .then((outcome) => {
        tries.current = 0;
        const done: SaveState = outcome === 'refused' ? { kind: 'refused' } : { kind: 'saved', at: new Date() };
        setState(waiting.current ? { kind: 'saving' } : done);
      })
      .catch(() => {
        waiting.current ??= next;
        setState({ kind: 'failed' });
        const pause = RETRY_MILLISECONDS[Math.min(tries.current, RETRY_MILLISECONDS.length - 1)];
        tries.current += 1;
        timer.current = setTimeout(() => void flush(), pause);
      })
      .finally(() => {
        running.current = null;
      });
    await running.current;
    return waiting.current === null;
  }, []);

  const change = useCallback(
    (value: Value): void => {
      waiting.current = { value };
      setState({ kind: 'saving' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), IDLE_MILLISECONDS);
    },
    [flush],
  );

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (waiting.current || running.current) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
      void flush();
    };
  }, [flush]);

  return { state, change, flush };
}
