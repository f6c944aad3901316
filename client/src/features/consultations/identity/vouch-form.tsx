import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { SHORTEST_VOUCHING } from 'shared/consultations/identity-hit.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { locale } from '../../../i18n/locale.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { findsInReason } from './identity-judgement.ts';
import { identityMessage } from './identity-message.ts';

/** The author says that a find identifies nobody, and why: a number to the clinic, for example. */
export function VouchForm({ onVouch }: { onVouch: (reason: string) => void }): ReactNode {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const vouch = (): void => {
    const tooShort =
      reason.trim().length < SHORTEST_VOUCHING ? fieldMessage('reasonTooShort', locale, { min: SHORTEST_VOUCHING }) : undefined;
    const problem = identityMessage(findsInReason(reason), locale) ?? tooShort;
    setError(problem);
    if (problem === undefined) onVouch(reason.trim());
  };
  return (
    <Details summary={<Trans>Det pekar inte ut någon person</Trans>}>
      <Stack gap={3}>
        <TextInput
          label={t`Varför är det inte en persons uppgift?`}
          hint={t`Till exempel: numret går till vår egen mottagning. Minst 10 tecken.`}
          value={reason}
          error={error}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            // Enter here answers this question; it does not send the form around it.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            vouch();
          }}
        />
        <Button look="quiet" onClick={vouch}>
          <Trans>Behåll och spara</Trans>
        </Button>
      </Stack>
    </Details>
  );
}
