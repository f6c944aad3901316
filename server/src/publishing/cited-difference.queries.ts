import type { NodeDifference } from 'shared/publishing/word-difference.ts';
import type { Context } from '../kernel/context.ts';
import { readPinned } from './adaptation/effective.queries.ts';
import { chainToPin } from './adaptation/scopes.ts';
import { canReadDocument } from './artefact.policy.ts';
import type { CitationRow } from './citation.rows.ts';
import { kindNamed } from './kinds.ts';
import { differenceBelow } from './version-document.queries.ts';

/**
 * What differs in a cited part between what was seen and what is read there now: other words of the nation, or of an organisation on the way. Null for what
 * is out of use, and where the viewer may not read the text whole.
 */
export async function citedDifference(
  context: Context,
  { target, targetNodeId, pinnedVersionId, pinnedChain, readAtId }: CitationRow,
): Promise<NodeDifference[] | null> {
  const { openDocument } = kindNamed(context, target.kind);
  if (!target.publishedVersion || !canReadDocument(context.viewer, { ownerScope: target.ownerScope, openDocument })) return null;
  const seen = await readPinned(context, { versionId: pinnedVersionId, overlayChain: pinnedChain });
  const overlayChain = await chainToPin(context, target.id, readAtId);
  const now = await readPinned(context, { versionId: target.publishedVersion.id, overlayChain });
  return differenceBelow(seen.document, now.document, targetNodeId);
}
