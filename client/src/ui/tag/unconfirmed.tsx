import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from './tag.tsx';

/** Beside what is not yet held against its original. */
export function Unconfirmed(): ReactNode {
  const { t } = useLingui();
  return (
    <Tag tone="wait">
      <span title={t`Ännu inte kontrollerat mot originalet`}>
        <Trans>ej bekräftad</Trans>
      </span>
    </Tag>
  );
}

/** What the mark means, once on a page that has many of them. */
export function UnconfirmedMeaning(): ReactNode {
  return <Trans>Ej bekräftad: uppgiften är ännu inte kontrollerad mot originalet.</Trans>;
}
