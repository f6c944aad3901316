import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatTime } from '../../i18n/format.ts';
import styles from './save-state.module.css';
import type { SaveState as State } from './autosave.ts';

/** Says when it was saved, and when it was not. */
export function SaveState({ state }: { state: State }): ReactNode {
  return (
    <p role="status" className={[styles['state'], styles[state.kind]].filter(Boolean).join(' ')}>
      {state.kind === 'saving' ? <Trans>Sparar…</Trans> : null}
      {state.kind === 'saved' ? <Trans>Sparat {formatTime(state.at)}</Trans> : null}
      {state.kind === 'failed' ? <Trans>Inte sparat – försöker igen</Trans> : null}
      {state.kind === 'contested' ? <Trans>Inte sparat: välj vilken text som ska gälla</Trans> : null}
      {state.kind === 'refused' ? <Trans>Inte sparat: rätta felet i fältet</Trans> : null}
    </p>
  );
}
