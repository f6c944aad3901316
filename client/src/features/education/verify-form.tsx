import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextInput } from '../../ui/field/field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';

const FIELD = 'kod';
const MOST_CHARACTERS = 60;

/** Asks for the code of a certificate and leads to what it stands for. */
export function VerifyForm({ code: asked = '' }: { code?: string }): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [code, setCode] = useState(asked);
  const [missing, setMissing] = useState(false);
  const error = missing ? t`Skriv koden som står på intyget.` : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const plain = code.trim();
        setMissing(plain === '');
        if (plain !== '') void navigate(paths.verify(plain));
      }}
    >
      <Stack gap={4}>
        {error ? <ErrorSummary errors={[{ id: FIELD, message: error }]} /> : null}
        <TextInput
          id={FIELD}
          label={<Trans>Kod</Trans>}
          hint={<Trans>Den står på intyget och börjar med KN. Bindestreck och små bokstäver spelar ingen roll.</Trans>}
          error={error}
          value={code}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={({ target }) => setCode(target.value)}
        />
        <ButtonRow>
          <Button type="submit">
            <Trans>Kontrollera</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
