import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inputMethods } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import type { UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { PatientInputForm, type Said } from './patient-input-form.tsx';
import { wordOf } from './words.ts';

type Props = {
  said: Said;
  /** Corrects it; absent where it stands as it is. */
  change?: ((said: Said) => Promise<readonly UserError[]>) | undefined;
  remove?: () => void;
  pending?: boolean;
};

/** What patients and relatives have said once, which can be corrected or taken away until it is published. */
export function PatientInputRow({ said, change, remove, pending = false }: Props): ReactNode {
  const { method, heldOn, participants, summary } = said;
  return (
    <ListRow
      title={summary}
      detail={
        <Stack gap={3}>
          <span>
            <Trans>
              {heldOn} · {wordOf(inputMethods, method)} · {participants} deltagare
            </Trans>
          </span>
          {change ? (
            <Details summary={<Trans>Ändra eller ta bort</Trans>}>
              <Stack gap={4}>
                <PatientInputForm key={`${heldOn} ${participants} ${summary}`} said={said} send={change} />
                <div>
                  <Button look="plain" pending={pending} onClick={remove}>
                    <Trans>Ta bort det som är inskrivet</Trans>
                  </Button>
                </div>
              </Stack>
            </Details>
          ) : null}
        </Stack>
      }
    />
  );
}
