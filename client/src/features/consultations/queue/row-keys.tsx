import { Trans } from '@lingui/react/macro';
import { useRef, type ReactNode } from 'react';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useShortcutChoice, useShortcuts } from './shortcuts.ts';
import { actOnRow, moveRow } from './use-rows.ts';

/** The keys of a list of work: from row to row, what a row asks for, and `?` for what the keys are. `act` says what the last of them does. */
export function RowKeys({ act }: { act: ReactNode }): ReactNode {
  const [on, setOn] = useShortcutChoice();
  const help = useRef<HTMLDivElement>(null);
  const showHelp = (): void => {
    const details = help.current?.querySelector('details');
    if (!details) return;
    details.open = !details.open;
    if (details.open) details.querySelector('summary')?.focus();
  };
  useShortcuts(on, { j: () => moveRow(1), k: () => moveRow(-1), e: actOnRow, '?': showHelp });
  return (
    <div ref={help}>
      <ShortcutHelp
        on={on}
        onSwitch={setOn}
        keys={[
          ['j', <Trans key="j">nästa</Trans>],
          ['k', <Trans key="k">föregående</Trans>],
          ['Enter', <Trans key="enter">läs frågan</Trans>],
          ['e', act],
          ['?', <Trans key="help">visa eller dölj kortkommandon</Trans>],
        ]}
      />
    </div>
  );
}
