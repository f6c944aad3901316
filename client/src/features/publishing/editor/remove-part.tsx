import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';

/** Takes a part away with the `count` parts that stand below it, after one more press that says how much that is. */
export function RemovePart({ count, remove }: { count: number; remove: () => void }): ReactNode {
  return (
    <Details summary={<Trans>Ta bort delen</Trans>}>
      <Stack gap={3}>
        <p>
          <Plural
            value={count}
            _0="Delen försvinner ur utgåvan."
            one="Delen försvinner ur utgåvan tillsammans med # del som står under den."
            other="Delen försvinner ur utgåvan tillsammans med # delar som står under den."
          />{' '}
          <Trans>
            Medan ni skriver utgåvan kan den läggas tillbaka: gå bakåt i webbläsaren. Det som är publicerat påverkas först när utgåvan
            publiceras.
          </Trans>
        </p>
        <div>
          <Button look="quiet" onClick={remove}>
            {count === 0 ? <Trans>Ja, ta bort delen</Trans> : <Trans>Ja, ta bort allt</Trans>}
          </Button>
        </div>
      </Stack>
    </Details>
  );
}
