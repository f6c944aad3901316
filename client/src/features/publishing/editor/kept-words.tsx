import { Trans } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { attributesDifference } from 'shared/publishing/attribute-difference.ts';
import { Button } from '../../../ui/button/button.tsx';
import { LossWarning } from '../../../ui/form/loss-warning.tsx';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { TextAfter } from '../both-texts.tsx';
import { CopyText } from '../../../ui/button/copy-text.tsx';
import type { KeptPart } from './kept-part.ts';

/** What was written in a part that is gone, field by field, to copy or to let go. */
export function KeptWords({ kept, title, onLetGo }: { kept: KeptPart; title?: ReactNode; onLetGo: () => void }): ReactNode {
  const [leaving, setLeaving] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  return (
    <Section title={title ?? <Trans>Din text</Trans>} level={3}>
      <Stack gap={4}>
        <div ref={words}>
          <Stack gap={3}>
            {attributesDifference(kept.base, kept.attrs).map((difference) => (
              <div key={difference.name}>
                <Small>
                  <AttributeName path={difference.name} />
                </Small>
                <p>
                  <TextAfter difference={difference} />
                </p>
              </div>
            ))}
          </Stack>
        </div>
        <div>
          <CopyText of={words}>
            <Trans>Kopiera min text</Trans>
          </CopyText>
        </div>
        {leaving ? (
          <LossWarning
            title={<Trans>Det du har skrivit är inte sparat</Trans>}
            stay={<Trans>Behåll det</Trans>}
            leave={<Trans>Släng det</Trans>}
            onStay={() => setLeaving(false)}
            onLeave={onLetGo}
          >
            <Trans>Slänger du det finns det ingenstans.</Trans>
          </LossWarning>
        ) : (
          <div>
            <Button look="plain" onClick={() => setLeaving(true)}>
              <Trans>Släng min text</Trans>
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
