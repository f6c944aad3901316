import { createContext, useContext, type ReactNode } from 'react';
import type { GuidelineKindName } from 'shared/guidelines/guideline-paths.ts';
import { nodeOf, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';

/** What became of a part since the version before. */
export type Status = 'ADDED' | 'UPDATED' | 'REAFFIRMED' | 'REMOVED';

/** What the parts of a guideline need to know to draw themselves. The page gives what other rooms know. */
export type Reading = {
  kind: GuidelineKindName;
  slug: string;
  document: Doc;
  /** The name of a profession by its code. */
  professionName: (code: string) => string;
  /** The number a source has in the bibliography. */
  sourceNumber: (id: NodeId) => number | undefined;
  statusOf: (id: NodeId) => Status | undefined;
  /** Certainty of evidence in shape and words. */
  certainty: (level: 1 | 2 | 3 | 4) => ReactNode;
  /** What a part rests on; null where it cites nothing. */
  restsOn: (id: NodeId) => ReactNode;
  /** Which parts are drawn; all of them where it is not said. */
  isShown?: (id: NodeId) => boolean;
  /** Recommendations are drawn with their words, where they have no page of their own to lead to. */
  isWhole?: boolean;
  /** It is read by those outside health care: without the marks of care levels, and of a decision only where there is one. */
  isPlain?: boolean;
  /** It is drawn for paper: recommendations are whole there too, with their deeper layers closed. */
  isPrinted?: boolean;
};

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('Parts of a guideline are drawn inside a GuidelineDocument.');
  return reading;
}

/** A part with its attributes typed as its type declares them. */
export type Part<Attrs> = { id: NodeId; attrs: Attrs; children: readonly NodeId[] };

/** A node of the document as a part of a known type. */
export function partOf<Attrs>(document: Doc, id: NodeId): Part<Attrs> {
  const { attrs, children } = nodeOf(document, id);
  return { id, attrs: attrs as Attrs, children };
}

/** The children of a part that are of one type. */
export function childrenOf(document: Doc, ids: readonly NodeId[], type: string): { id: NodeId; node: DocumentNode }[] {
  return ids.map((id) => ({ id, node: nodeOf(document, id) })).filter(({ node }) => node.type === type);
}
