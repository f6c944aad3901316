import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, type ReactNode } from 'react';
import { CopyText } from '../../../ui/button/copy-text.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import styles from './thread.module.css';

/** The answer as plain text for the asker's own record, and a button that copies it. */
export function RecordText({ text }: { text: string }): ReactNode {
  const { t } = useLingui();
  const shown = useRef<HTMLPreElement>(null);
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
        <CopyText of={shown}>
          <Trans>Kopiera texten</Trans>
        </CopyText>
      </Stack>
    </Section>
  );
}
