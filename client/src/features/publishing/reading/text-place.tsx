import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { PlaceOfPart } from '../../../app/national-link.tsx';
import type { ReadingFields } from './reading-fields.ts';

type Props = { path: string; document: Doc; reading: Pick<ReadingFields, 'leftOut'> | null; children: ReactNode };

/**
 * A text whose parts are read elsewhere than where they are drawn: links to the nation's words lead to the page of the text, and to a recommendation on its
 * own page. `path` is the address of the text without a region.
 */
export function TextPlace({ path, document, reading, children }: Props): ReactNode {
  const typeOf = (id: string): string | undefined =>
    findNode(document, id)?.type ?? reading?.leftOut.find(({ nodeId }) => nodeId === id)?.type;
  const placeOf = (part: string | undefined) => {
    const hasPage = part !== undefined && typeOf(part) === 'recommendation';
    return { pathname: hasPage ? `${path}/${part}` : path, hash: part && !hasPage ? `#${part}` : '' };
  };
  return <PlaceOfPart value={placeOf}>{children}</PlaceOfPart>;
}
