import type { ReactNode } from 'react';
import { guidelineNodePath, isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { PlaceOfPart } from '../../../app/national-link.tsx';
import type { ReadingFields } from './reading-fields.ts';

type Props = {
  artefact: { kind: string; slug: string; path: string };
  document: Doc;
  reading: Pick<ReadingFields, 'leftOut'> | null;
  children: ReactNode;
};

/** A text whose parts are read elsewhere than where they are drawn: links to the nation's words lead to the page of the text, or of a part that has its own. */
export function TextPlace({ artefact: { kind, slug, path }, document, reading, children }: Props): ReactNode {
  const typeOf = (id: string): string => findNode(document, id)?.type ?? reading?.leftOut.find(({ nodeId }) => nodeId === id)?.type ?? '';
  const placeOf = (part: string | undefined): string => {
    if (!part) return path;
    return isGuidelineKind(kind) ? guidelineNodePath(kind, slug, { nodeId: part, type: typeOf(part) }) : `${path}#${part}`;
  };
  return <PlaceOfPart value={placeOf}>{children}</PlaceOfPart>;
}
