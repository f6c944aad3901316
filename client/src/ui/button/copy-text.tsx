import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode, type RefObject } from 'react';
import { Button } from './button.tsx';

/** Copies the words that stand in an element as plain text, and says whether they are copied. */
export function CopyText({ of, children }: { of: RefObject<HTMLElement | null>; children: ReactNode }): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'marked' | null>(null);
  const copy = async (): Promise<void> => {
    const shown = of.current;
    if (!shown) return;
    try {
      await navigator.clipboard.writeText(shown.innerText);
      setOutcome('copied');
    } catch {
      // Some browsers refuse: the text is marked, so that one key copies it.
      window.getSelection()?.selectAllChildren(shown);
      setOutcome('marked');
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {children}
      </Button>
      <p role="status">
        {outcome === 'copied' ? <Trans>Texten är kopierad.</Trans> : null}
        {outcome === 'marked' ? <Trans>Texten är markerad: kopiera den med tangentbordet.</Trans> : null}
      </p>
    </>
  );
}
