import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';

/** Says that something is on its way, after a second; before that a word would only flicker. */
export function Loading(): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{late ? <Trans>Hämtar…</Trans> : null}</p>;
}
