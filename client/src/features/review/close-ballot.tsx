import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Stack } from '../../ui/layout/layout.tsx';

type Props = { voted: number; voters: number; pending: boolean; close: () => void };

/** The end of a vote, which is told to be the end before it is: with how many have not voted. */
export function CloseBallot({ voted, voters, pending, close }: Props): ReactNode {
  const missing = voters - voted;
  return (
    <Details summary={<Trans>Avsluta omröstningen</Trans>}>
      <Stack gap={3}>
        <p>
          {missing > 0 ? (
            <>
              <Plural value={missing} one="# person har inte röstat än." other="# personer har inte röstat än." />{' '}
            </>
          ) : null}
          <Trans>En avslutad omröstning går inte att öppna igen, och rösterna i den går inte att ändra.</Trans>
        </p>
        <div>
          <Button look="quiet" pending={pending} onClick={close}>
            <Trans>Avsluta den nu</Trans>
          </Button>
        </div>
      </Stack>
    </Details>
  );
}
