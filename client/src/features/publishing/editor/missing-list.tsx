import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { To } from 'react-router';
import type { MissingPlace } from '../../../graphql/generated/graphql.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Bullets } from '../../../ui/list/list.tsx';
import { namingPart } from './naming-part.ts';

export type Missing = { message: string; nodeId?: string | null; place?: MissingPlace | null };

type Props = {
  missing: readonly Missing[];
  /** What the part is called that it is missing in: several may lack the same. */
  partName: (node: string) => string | undefined;
  /** Where it is mended; undefined where there is no one place. */
  whereOf: (missing: Missing) => To | undefined;
};

/** How many are shown at once; a new text lacks more than anybody reads. */
const SHOWN = 6;

/** Everything that is missing, each with the way to where it is mended. */
export function MissingList({ missing, partName, whereOf }: Props): ReactNode {
  const items = missing.map((each, index) => {
    const { message, nodeId } = each;
    const told = namingPart(message, nodeId ? partName(nodeId) : undefined);
    const where = whereOf(each);
    return <li key={`${message} ${nodeId ?? ''} ${index}`}>{where ? <Link to={where}>{told}</Link> : told}</li>;
  });
  if (items.length <= SHOWN) return <Bullets>{items}</Bullets>;
  return (
    <>
      <Bullets>{items.slice(0, SHOWN)}</Bullets>
      <Details summary={<Plural value={items.length - SHOWN} one="# sak till" other="# saker till" />}>
        <Bullets>{items.slice(SHOWN)}</Bullets>
      </Details>
    </>
  );
}
