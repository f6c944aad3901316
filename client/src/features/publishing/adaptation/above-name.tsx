import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Element } from './adaptation-fields.ts';

/** What the text above is called where one part of it stands: the nation's, or that of the organisation that worded it last. */
export function AboveName({ element: { aboveFrom } }: { element: Pick<Element, 'aboveFrom'> }): ReactNode {
  return aboveFrom ? <Trans>Text från {aboveFrom.name}</Trans> : <Trans>Nationell text</Trans>;
}
