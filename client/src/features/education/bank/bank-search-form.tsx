import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';

/** Asks for questions by words of what they ask; the words stand in the address. */
export function BankSearchForm(): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('ord') ?? '');
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(text.trim() ? { ord: text.trim() } : {}, { preventScrollReset: true });
        }}
      >
        <Stack gap={3}>
          <TextInput
            label={t`Sök bland frågorna`}
            hint={t`Ord ur frågan.`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div>
            <Button type="submit" look="quiet">
              <Trans>Sök</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </search>
  );
}
