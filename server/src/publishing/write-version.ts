import { documentOrder, parentOf } from 'shared/publishing/document-tree.ts';
import { contentHash, documentHash, nodeOf, subtreeHashes, type Doc } from 'shared/publishing/document.ts';
import type { ReviewPath } from 'shared/publishing/edition-state.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { safetyScope } from 'shared/publishing/staleness.ts';
import { nextVersionNumber } from 'shared/publishing/version-number.ts';
import { record } from '../kernel/ledger/ledger.ts';
import type { Context } from '../kernel/context.ts';
import { moveBelow } from './adaptation/move-below.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import type { Artefact } from './artefact.entity.ts';
import type { PublishedKind } from './kinds.ts';
import { labelOf } from './label-of.ts';
import { publishAlone } from './publication-lock.ts';
import { publishListeners } from './publish-listeners.ts';
import { raiseStaleness, type StaleCitation } from './raise-staleness.ts';
import { refreshCitations } from './refresh-citations.ts';
import { VersionNode } from './version-node.entity.ts';

export type NewVersion = {
  artefact: Artefact;
  kind: PublishedKind;
  document: Doc;
  changeNote: string;
  erratum: boolean;
  reviewBy: string | null;
  approvedById: string | null;
  provenance: 'AUTHORED' | 'IMPORTED';
  /** The course of review it took. */
  path: ReviewPath;
};

/**
 * Writes a version and everything that follows from it, in the caller's transaction: its nodes, the pins of what it
 * cites, notices at what cites it, and whatever later rooms listen for. The caller has checked permission and guards.
 */
export async function writeVersion(context: Context, next: NewVersion): Promise<ArtefactVersion> {
  const { em, clock, viewer } = context;
  const { artefact, kind, document } = next;
  await publishAlone(context);
  // What is published never changes: nobody has to look whether it did.
  const unmanaged = { disableIdentityMap: true };
  const previous = artefact.publishedVersionId ? await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId, unmanaged) : null;
  const difference = previous ? kind.declaration.difference(previous.document, document) : null;
  const number = nextVersionNumber(previous, difference?.step ?? 'MAJOR');
  const version = em.create(ArtefactVersion, {
    artefactId: artefact.id,
    ...number,
    document,
    hash: documentHash(document),
    title: labelOf(kind.declaration, document, document.root),
    searchText: kind.declaration.searchText(document),
    changeNote: next.changeNote,
    erratum: next.erratum,
    reviewBy: next.reviewBy,
    publishedAt: clock.now(),
    publishedById: viewer.kind === 'PERSON' ? viewer.personId : null,
    approvedById: next.approvedById,
    supersedesId: previous?.id ?? null,
    difference,
    computed: kind.declaration.computed?.(document) ?? null,
    rulesVersion: kind.rulesVersion,
    provenance: next.provenance,
    reviewedWhole: isReviewedWhole(next, previous),
  });
  em.persist(version);
  await em.flush();
  await em.insertMany(VersionNode, nodeRows(version.id, kind.declaration, document));
  artefact.publishedVersionId = version.id;
  await em.flush();
  const stale = previous ? await tellThoseWhoRestOnIt(context, { artefact, version, previous }) : [];
  await refreshCitations(context, { artefact, kind: kind.declaration, previous: previous?.document ?? null, document });
  for (const listener of context.extensions.of(publishListeners)) await listener(context, { artefact, version, previous, stale });
  record(context, {
    action: next.provenance === 'IMPORTED' ? 'VERSION_IMPORTED' : 'VERSION_PUBLISHED',
    objectType: 'ArtefactVersion',
    objectId: version.id,
    details: { artefact: artefact.id, number: version.number(), hash: version.hash, stale: stale.length },
  });
  await em.flush();
  return version;
}

/** The short course of a kind that has a full one looks at what is changed: what was brought in and not reviewed is so no more than before. */
function isReviewedWhole({ kind, path, provenance }: NewVersion, previous: ArtefactVersion | null): boolean {
  if (provenance === 'IMPORTED') return false;
  return path === 'FULL' || !kind.declaration.fullReview || !previous || previous.reviewedWhole;
}

/** Whoever adapts the text, then whoever cites it as it is read where they are. */
async function tellThoseWhoRestOnIt(
  context: Context,
  { artefact, version, previous }: { artefact: Artefact; version: ArtefactVersion; previous: ArtefactVersion },
): Promise<StaleCitation[]> {
  const nodes = version.difference?.safety ?? [];
  const withAbove = safetyScope([previous.document, version.document], nodes);
  const safety = { nodes: new Set(nodes), withAbove };
  await moveBelow(context, { artefact, version, before: previous.document, changed: null, safety });
  return raiseStaleness(context, { artefact, version, safety: withAbove, below: null });
}

function nodeRows(versionId: string, kind: ArtefactKind, document: Doc) {
  const hashes = subtreeHashes(document);
  const parents = parentOf(document);
  return documentOrder(document).map((nodeId, position) => {
    const node = nodeOf(document, nodeId);
    return {
      versionId,
      nodeId,
      type: node.type,
      parentNodeId: parents.get(nodeId) ?? null,
      position,
      label: labelOf(kind, document, nodeId),
      citable: findNodeType(kind, node.type)?.citable ?? false,
      contentHash: contentHash(node),
      subtreeHash: hashes.get(nodeId) ?? '',
    };
  });
}
