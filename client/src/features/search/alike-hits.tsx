import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AlikeRow } from './alike-row.tsx';
import type { Alike } from './use-alike.ts';

type Props = {
  alike: Alike;
  /** What a kind is called: the words are of other rooms. */
  nameOfKind: (kind: string) => ReactNode;
  /** Said where nothing published is like the text. */
  none: ReactNode;
  /** Said before there is enough of a text. */
  before?: ReactNode;
};

/** What is like a text, or why nothing is shown: not yet asked, still searching, no answer, or nothing there. */
export function AlikeHits({ alike: { state, hits }, nameOfKind, none, before = null }: Props): ReactNode {
  if (hits && hits.length > 0) {
    return (
      <ul>
        {hits.map((hit) => (
          <AlikeRow key={hit.id} hit={hit} kind={nameOfKind(hit.kind)} />
        ))}
      </ul>
    );
  }
  return <p role="status">{words()}</p>;

  function words(): ReactNode {
    switch (state) {
      case 'NOT_ASKED':
        return before;
      case 'SEARCHING':
        return <Trans>Söker …</Trans>;
      case 'FAILED':
        return <Trans>Det gick inte att söka just nu.</Trans>;
      case 'ANSWERED':
        return none;
    }
  }
}
