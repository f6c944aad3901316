import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Details } from '../../../ui/details/details.tsx';
import { Checkbox } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import styles from './queue.module.css';

type Props = { keys: readonly (readonly [key: string, does: ReactNode])[]; on: boolean; onSwitch: (on: boolean) => void };

/** The keys of a page, and the switch for those whom single keys disturb. */
export function ShortcutHelp({ keys, on, onSwitch }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Details
      summary={
        <>
          <Trans>Kortkommandon</Trans> {on ? <kbd className={styles['key']}>?</kbd> : null}
        </>
      }
    >
      <Stack gap={3}>
        <ul className={styles['keys']}>
          {keys.map(([key, does]) => (
            <li key={key}>
              <kbd>{key}</kbd> {does}
            </li>
          ))}
        </ul>
        <Checkbox label={t`Använd kortkommandon med en tangent`} checked={on} onChange={onSwitch} />
      </Stack>
    </Details>
  );
}
