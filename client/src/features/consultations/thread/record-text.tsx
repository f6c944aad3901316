import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import styles from './thread.module.css';

/** The answer as plain text for the asker's own record, and a button that copies it. */
export function RecordText({ text }: { text: string }): ReactNode {
  const { t } = useLingui();
  const shown = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'marked' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Some browsers refuse: the text is marked, so that one key copies it.
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setOutcome('marked');
    }
  };
  return (
    <Section title={<Trans>Till journalen</Trans>} quiet>
      <Stack gap={3}>
        <Small>
          <Trans>Patienten finns inte här. För över rådet till patientens journal som ren text.</Trans>
        </Small>
        {/* The box scrolls, so the keyboard has to reach it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre ref={shown} className={styles['record']} tabIndex={0} aria-label={t`Text till journalen`} role="region">
          {text}
        </pre>
        <Button look="quiet" onClick={() => void copy()}>
          <Trans>Kopiera texten</Trans>
        </Button>
        <p role="status">
          {outcome === 'copied' ? <Trans>Texten är kopierad.</Trans> : null}
          {outcome === 'marked' ? <Trans>Texten är markerad: kopiera den med tangentbordet.</Trans> : null}
        </p>
      </Stack>
    </Section>
  );
}
