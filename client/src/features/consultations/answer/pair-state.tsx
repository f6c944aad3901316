import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { PairStateFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { handlingPaths } from '../handling/handling-words.tsx';
import { pairOf } from '../pair-of.ts';

const fragment = graphql(`
  fragment PairState on Consult {
    id
    viewerHandling
    opinions {
      id
      paired
      outcome
      askedOfName
      dueAt
    }
  }
`);

/** About somebody on the way to adult care: who answers for adults beside the responder, and whether they have. */
export function PairState({ consult: reference }: { consult: FragmentType<PairStateFragment> }): ReactNode {
  const { id, viewerHandling, opinions } = usePart(fragment, reference);
  const pair = pairOf(opinions);
  if (pair?.outcome === 'GIVEN') return null;
  if (pair) {
    return (
      <Banner tone="wait" title={<Trans>Väntar på konsulten för vuxna</Trans>}>
        <p>
          <Trans>
            {pair.askedOfName} skriver sin bedömning senast <Day at={pair.dueAt} time />. Svaret kan signeras när den har kommit.
          </Trans>
        </p>
      </Banner>
    );
  }
  return viewerHandling.includes('INVITE_PAIR') ? (
    <Banner tone="wait" title={<Trans>Frågan gäller någon på väg till vuxenvården</Trans>}>
      <p>
        <Trans>
          En konsult för vuxna ska svara tillsammans med dig.{' '}
          <Link to={paths.handling(id, handlingPaths.INVITE_PAIR)}>Bjud in en konsult för vuxna</Link> innan du signerar.
        </Trans>
      </p>
    </Banner>
  ) : null;
}
