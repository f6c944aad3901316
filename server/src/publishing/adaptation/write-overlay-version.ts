import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { emptyOverlay, type Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import type { Artefact } from '../artefact.entity.ts';
import { kindNamed } from '../kinds.ts';
import { publishAlone } from '../publication-lock.ts';
import { citeInOwnWords } from './cite-in-own-words.ts';
import { moveOrganisation } from './move-organisation.ts';
import type { ChangedScope } from './move.ts';
import { OverlayNode } from './overlay-node.entity.ts';
import { overlayNodeRows } from './overlay-node-rows.ts';
import { OverlayVersion } from './overlay-version.entity.ts';
import type { Overlay } from './overlay.entity.ts';

export type NewOverlayVersion = {
  artefact: Artefact;
  overlay: Overlay;
  content: OverlayContent;
  /** The effective document of the organisation above, which the decisions are about. */
  above: Doc;
  changeNote: string;
  reviewBy: string | null;
  approvedById: string | null;
  choices: ChangedScope['choices'];
};

/**
 * Publishes an organisation's decisions and everything that follows from them, in the caller's transaction: drifts that are dealt with end, organisations
 * below are told where their own decisions lost their ground, and so is whoever cites what now reads otherwise here. The caller has checked permission
 * and guards.
 * @throws RangeError where the artefact has no published version
 */
export async function writeOverlayVersion(context: Context, next: NewOverlayVersion): Promise<OverlayVersion> {
  const { em } = context;
  const { artefact, overlay } = next;
  await publishAlone(context);
  if (!artefact.publishedVersionId) throw new RangeError('What is not published cannot be adapted.');
  const base = await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId);
  const previous = overlay.publishedVersionId ? await em.findOneOrFail(OverlayVersion, overlay.publishedVersionId) : null;
  const version = newVersion(context, next, { base, previous });
  em.persist(version);
  await em.flush();
  const before = previous ? await em.find(OverlayNode, { overlayVersionId: previous.id }) : [];
  const since = new Map(before.map((row) => [row.nodeId, row.since]));
  const rows = overlayNodeRows(
    kindNamed(context, artefact.kind),
    next.above,
    { content: previous?.content ?? emptyOverlay, since },
    version,
  );
  await em.insertMany(OverlayNode, rows);
  overlay.publishedVersionId = version.id;
  await em.flush();
  const { organisationNodeId } = overlay;
  const changed = { organisationNodeId, before: previous?.content ?? emptyOverlay, choices: next.choices };
  const stale = await moveOrganisation(context, { artefact, version: base, changed });
  const { declaration } = kindNamed(context, artefact.kind);
  await citeInOwnWords(context, { overlay, above: next.above, content: next.content, previous: changed.before, kind: declaration });
  record(context, {
    action: 'ADAPTATION_PUBLISHED',
    objectType: 'OverlayVersion',
    objectId: version.id,
    details: { artefact: artefact.id, at: organisationNodeId, number: version.number, hash: version.hash, stale: stale.length },
  });
  await em.flush();
  return version;
}

function newVersion(
  { em, clock, viewer }: Context,
  { overlay, content, changeNote, reviewBy, approvedById }: NewOverlayVersion,
  { base, previous }: { base: ArtefactVersion; previous: OverlayVersion | null },
): OverlayVersion {
  return em.create(OverlayVersion, {
    overlayId: overlay.id,
    number: (previous?.number ?? 0) + 1,
    content,
    hash: sha256Hex(canonicalJson(content)),
    baseVersionId: base.id,
    changeNote,
    reviewBy,
    publishedAt: clock.now(),
    publishedById: viewer.kind === 'PERSON' ? viewer.personId : null,
    approvedById,
    supersedesId: previous?.id ?? null,
  });
}
