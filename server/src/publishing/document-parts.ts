import { unconfirmedNodes } from 'shared/publishing/confirmation.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import type { ReferenceType, UnconfirmedPart } from './document-parts.type.ts';
import { labelOf } from './label-of.ts';

/** The bibliography of a document as the API shows it. */
export function referenceRows(document: Doc): ReferenceType[] {
  return numberedReferences(document).map(({ id, ...reference }) => ({ ...reference, nodeId: id }));
}

/** The references a part names, in the order of their numbers. */
export function referencesAt(references: readonly ReferenceType[], sources: readonly string[]): ReferenceType[] {
  return references.filter(({ nodeId }) => sources.includes(nodeId));
}

/** The parts that state something not confirmed, in reading order. */
export function unconfirmedRows(kind: ArtefactKind, document: Doc): UnconfirmedPart[] {
  return unconfirmedNodes(document).flatMap((nodeId) => {
    const { toConfirm } = nodeOf(document, nodeId).attrs;
    return typeof toConfirm === 'string' ? [{ nodeId, label: labelOf(kind, document, nodeId), toConfirm }] : [];
  });
}
