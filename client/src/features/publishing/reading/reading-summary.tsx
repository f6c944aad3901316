import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NationalLink } from '../../../app/national-link.tsx';
import { Small } from '../../../ui/layout/layout.tsx';
import type { ReadingFields } from './reading-fields.ts';

/** Under the name of a text read in a region: how much of it is the region's own, and the way to the nation's. */
export function ReadingSummary({ reading }: { reading: ReadingFields }): ReactNode {
  const { name } = reading.organisationNode;
  const own = new Set([...reading.marks, ...reading.leftOut].map(({ nodeId }) => nodeId)).size;
  if (own === 0) {
    return (
      <Small>
        <Trans>{name} följer den nationella texten i allt.</Trans>
      </Small>
    );
  }
  return (
    <Small>
      <Trans>Så läses texten i {name}.</Trans>{' '}
      <Plural
        value={own}
        one="En del är inte som i den nationella texten; den är märkt."
        other="# delar är inte som i den nationella texten; de är märkta."
      />{' '}
      <NationalLink>
        <Trans>Nationell text</Trans>
      </NationalLink>
    </Small>
  );
}
