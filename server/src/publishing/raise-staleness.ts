import { sql } from 'kysely';
import type { NodeId } from 'shared/publishing/document.ts';
import { staleKind, type StaleKind } from 'shared/publishing/staleness.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { openTasks, type NewTask } from '../tasks/open-task.ts';
import { effectiveHash } from './adaptation/effective-hash.ts';
import type { ArtefactVersion } from './artefact-version.entity.ts';
import type { Artefact } from './artefact.entity.ts';
import { Citation } from './citation.entity.ts';
import { clearNotices } from './clear-notices.ts';
import type { PublishingTables } from './publishing.tables.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';

/**
 * A citation whose target now reads differently; `sourceLabel` is what the citing part is called, null for a message; `targetLabel` what
 * the cited one is, or was when it was seen.
 */
export type StaleCitation = {
  citation: Citation;
  kind: StaleKind;
  pinId: string;
  pinnedVersionId: string;
  sourceLabel: Localised<string> | null;
  targetLabel: Localised<string> | null;
};

type Cause = { artefact: Artefact; version: ArtefactVersion };
type Change = Cause & {
  /** The nodes whose change concerns patient safety, and what stands above them. */
  safety: ReadonlySet<NodeId>;
  /** Only what is read at this organisation or below it can have changed; null for all. */
  below: string | null;
};

/**
 * Finds the citations whose target reads differently now at the organisation where it is read, raises a notice at each, and clears those whose text came
 * back. A citation of a node that reads the same hears nothing, whatever the version number.
 */
export async function raiseStaleness(context: Context, { artefact, version, safety, below }: Change): Promise<StaleCitation[]> {
  const stale: StaleCitation[] = [];
  const same: Citation[] = [];
  for (const { citation, seenHash, hashNow, ...pin } of await pinsAndTargets(context, {
    artefactId: artefact.id,
    versionId: version.id,
    below,
  })) {
    const kind = staleKind({ node: citation.targetNodeId, subtreeHash: seenHash }, { subtreeHash: hashNow, safety });
    if (kind === null) same.push(citation);
    else stale.push({ citation, kind, ...pin });
  }
  await clearNotices(context, same, 'TEXT_CAME_BACK');
  await raiseNotices(context, { artefact, version }, stale);
  return stale;
}

/** Everything that rests on an artefact is told that it is out of use, as if its text were gone. */
export async function raiseRetirement(context: Context, cause: Cause): Promise<StaleCitation[]> {
  const pinned = await pinsAndTargets(context, { artefactId: cause.artefact.id, versionId: cause.version.id, below: null });
  const stale = pinned.map((each) => ({ ...each, kind: 'REMOVED' as const }));
  await raiseNotices(context, cause, stale);
  return stale;
}

type Cited = { artefactId: string; versionId: string; below: string | null };

/** Every living citation of an artefact, with what it saw and what is read there now. */
async function pinsAndTargets(context: Context, { artefactId, versionId, below }: Cited) {
  const place = {
    artefactId: sql`${artefactId}::uuid`,
    nodeId: sql.ref('pin.nodeId'),
    organisationNodeId: sql.ref('citation.organisationNodeId'),
  };
  let query = projection<PublishingTables>(context.em)
    .selectFrom('citation')
    .innerJoin('citation_pin as pin', 'pin.id', 'citation.currentPinId')
    .leftJoin('artefact as source', (join) =>
      join.onRef('source.id', '=', 'citation.sourceId').on('citation.sourceType', '=', 'ARTEFACT_NODE'),
    )
    .leftJoin('version_node as citing', (join) =>
      join.onRef('citing.versionId', '=', 'source.publishedVersionId').onRef('citing.nodeId', '=', 'citation.sourceNodeId'),
    )
    .leftJoin('overlay as adapting', (join) =>
      join.onRef('adapting.id', '=', 'citation.sourceId').on('citation.sourceType', '=', 'OVERLAY_NODE'),
    )
    .leftJoin('overlay_node as adapted', (join) =>
      join.onRef('adapted.overlayVersionId', '=', 'adapting.publishedVersionId').onRef('adapted.nodeId', '=', 'citation.sourceNodeId'),
    )
    .leftJoin('version_node as seen', (join) => join.onRef('seen.versionId', '=', 'pin.versionId').onRef('seen.nodeId', '=', 'pin.nodeId'))
    .leftJoin('version_node as now', (join) => join.on('now.versionId', '=', versionId).onRef('now.nodeId', '=', 'pin.nodeId'))
    .select([
      'citation.id',
      'pin.id as pinId',
      'pin.versionId as pinnedVersionId',
      'pin.subtreeHash as seenHash',
      effectiveHash(place, sql.ref('now.subtreeHash')).as('hashNow'),
      sql<Localised<string> | null>`coalesce(citing.label, adapted.label)`.as('sourceLabel'),
      sql<Localised<string> | null>`coalesce(now.label, seen.label)`.as('targetLabel'),
    ])
    .where('citation.targetArtefactId', '=', artefactId)
    .where('citation.endedAt', 'is', null)
    .orderBy('citation.id');
  if (below !== null)
    query = query.where(
      sql<boolean>`exists (select 1 from organisation_node place where place.id = citation."organisationNodeId" and ${below}::uuid = any(place."ancestorIds"))`,
    );
  const rows = await query.execute();
  const citations = await context.em.find(Citation, { id: { $in: rows.map(({ id }) => id) } });
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return rows.flatMap(({ id, ...row }) => {
    const citation = byId.get(id);
    return citation ? [{ citation, ...row }] : [];
  });
}

/** One open notice per citation: a further change moves it to the newest version instead of piling up. */
async function raiseNotices(context: Context, cause: Cause, stale: readonly StaleCitation[]): Promise<void> {
  const { em, clock } = context;
  const open = await em.find(StalenessNotice, { citationId: { $in: stale.map(({ citation }) => citation.id) }, clearedAt: null });
  const openByCitation = new Map(open.map((notice) => [notice.citationId, notice]));
  for (const { citation, kind, pinId } of stale) {
    const notice = openByCitation.get(citation.id);
    if (notice) em.assign(notice, { versionId: cause.version.id, kind: worse(notice.kind, kind) });
    else em.persist(newNotice(context, { citationId: citation.id, pinId, versionId: cause.version.id, kind, raisedAt: clock.now() }));
  }
  await openTasks(
    context,
    stale.flatMap((each) => taskFor(each, cause)),
  );
  await em.flush();
}

function newNotice(
  { em }: Context,
  notice: Pick<StalenessNotice, 'citationId' | 'pinId' | 'versionId' | 'kind' | 'raisedAt'>,
): StalenessNotice {
  return em.create(StalenessNotice, { ...notice, clearedAt: null, clearedById: null, resolution: null, reason: null });
}

/** A warning nobody has looked at yet stays a warning, however harmless the next change. */
function worse(before: StaleKind, after: StaleKind): StaleKind {
  return before === 'SAFETY' && after === 'CHANGED' ? before : after;
}

/** The owner of a citing text has something to do. Who sent or got a message is told by the room that holds the messages. */
function taskFor({ citation, kind, sourceLabel, targetLabel }: StaleCitation, { artefact, version }: Cause): NewTask[] {
  if (citation.sourceType === 'CONSULT_MESSAGE' || !citation.tellRole) return [];
  return [
    {
      kind: 'STALE_CITATION',
      owner: { role: citation.tellRole, organisationNodeId: citation.tellNodeId ?? citation.organisationNodeId },
      subjectType: 'Citation',
      subjectId: citation.id,
      link: `/redaktion/hanvisning/${toNodeId('Citation', citation.id)}`,
      parameters: {
        change: kind,
        source: sourceLabel,
        part: citation.targetNodeId === version.document.root ? null : targetLabel,
        target: version.title,
        version: version.number(),
        artefactKind: artefact.kind,
      },
    },
  ];
}
