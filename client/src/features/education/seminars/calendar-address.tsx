import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../graphql/use-act.ts';
import { Day } from '../../../i18n/day.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { endAddressMutation, makeAddressMutation } from './seminar-mutations.ts';

type Props = { since: string | null; refetch: () => Promise<unknown> };

/** One's own secret address for calendars: made, shown once, made anew, ended. */
export function CalendarAddress({ since, refetch }: Props): ReactNode {
  const { t } = useLingui();
  const [url, setUrl] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [make, { loading }] = useMutation(makeAddressMutation);
  const end = useAct(endAddressMutation, async () => {
    setUrl(null);
    await refetch();
  });
  const press = async (): Promise<void> => {
    try {
      const { data } = await make({ variables: { input: { since } } });
      setUrl(data?.makeCalendarAddress.url ?? null);
      setProblems(data?.makeCalendarAddress.errors.map(({ message }) => message) ?? []);
      await refetch();
    } catch {
      setProblems([t`Det gick inte att spara. Inget har ändrats: försök igen.`]);
    }
  };
  return (
    <Stack gap={3}>
      <ErrorSummary errors={[...problems, ...end.errors].map((message) => ({ id: null, message }))} />
      <p>
        <Trans>
          Lägg adressen i Outlook eller en annan kalender, så följer dina seminarier med, också när de flyttas eller ställs in. Den som har
          adressen ser dem: dela den inte.
        </Trans>
      </p>
      {url ? (
        <TextInput
          label={t`Din adress`}
          hint={t`Kopiera den nu. Den visas bara den här gången.`}
          value={url}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      ) : null}
      {since ? (
        <p>
          <Trans>
            Du har en adress sedan <Day at={since} />.
          </Trans>
        </p>
      ) : null}
      <ButtonRow>
        <Button look="quiet" pending={loading} onClick={() => void press()}>
          {since ? <Trans>Byt adress</Trans> : <Trans>Skapa kalenderadress</Trans>}
        </Button>
        {since ? (
          <Button look="plain" pending={end.pending} onClick={() => void end.press({ input: { since } })}>
            <Trans>Stäng av adressen</Trans>
          </Button>
        ) : null}
      </ButtonRow>
    </Stack>
  );
}
