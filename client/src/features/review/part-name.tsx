import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inReadersLanguage } from '../../i18n/localised.tsx';

/** What a part of a text is called; or that the text does not have it any more. */
export function PartName({ part }: { part?: { sv: string; en?: string | null } | null }): ReactNode {
  return part ? inReadersLanguage(part) : <Trans>en del som inte finns kvar i texten</Trans>;
}
