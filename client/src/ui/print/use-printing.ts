import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is drawn for paper, where nothing can be followed: what has a page of its own has to stand there whole. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const media = window.matchMedia('print');
    // The page is drawn for the printer as soon as the listeners have run.
    const draw = (now: boolean): void => flushSync(() => setPrinting(now));
    const [before, after, onMedia] = [() => draw(true), () => draw(false), () => draw(media.matches)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', onMedia);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', onMedia);
    };
  }, []);
  return isPrinting;
}
