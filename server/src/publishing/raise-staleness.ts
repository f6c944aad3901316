import type { NodeId } from 'shared/publishing/document.ts';
import { safetyScope, staleKind } from 'shared/publishing/staleness.ts';
import type { Context } from '../kernel/context.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import { openTask } from '../tasks/open-task.ts';
import type { ArtefactVersion } from './artefact-version.entity.ts';
import type { Artefact } from './artefact.entity.ts';
import type { CitationPinSchema } from './citation-pin.entity.ts';
import { Citation, type CitationSchema } from './citation.entity.ts';
import { clearNotices } from './clear-notices.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';
import type { VersionNodeSchema } from './version-node.entity.ts';

/** A citation whose target now reads differently. */
export type StaleCitation = { citation: Citation; kind: 'CHANGED' | 'REMOVED' | 'SAFETY'; pinnedVersionId: string };

type Tables = TablesOf<typeof CitationSchema | typeof CitationPinSchema | typeof VersionNodeSchema>;
type Change = { artefact: Artefact; version: ArtefactVersion; previous: ArtefactVersion | null; safety: readonly NodeId[] };

/**
 * Finds the citations whose target reads differently in the new version, raises a notice and a task at each, and clears
 * those whose text came back. A citation of a node that reads the same hears nothing, whatever the version number.
 */
export async function raiseStaleness(context: Context, { artefact, version, previous, safety }: Change): Promise<StaleCitation[]> {
  if (!previous) return [];
  const dangerous = safetyScope([previous.document, version.document], safety);
  const rows = await pinsAndTargets(context, artefact.id, version.id);
  const citations = await context.em.find(Citation, { id: { $in: rows.map(({ id }) => id) } });
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const stale: StaleCitation[] = [];
  for (const row of rows) {
    const citation = byId.get(row.id);
    if (!citation) continue;
    const kind = staleKind({ node: row.nodeId, subtreeHash: row.seenHash }, { subtreeHash: row.hashNow, safety: dangerous });
    if (kind === null) await clearNotices(context, citation, 'TEXT_CAME_BACK');
    else {
      await notice(context, { citation, kind, pinId: row.pinId, version, artefact });
      stale.push({ citation, kind, pinnedVersionId: row.seenVersionId });
    }
  }
  await context.em.flush();
  return stale;
}

/** Every living citation of an artefact, with what it saw and what stands there now: one statement. */
function pinsAndTargets(context: Context, artefactId: string, versionId: string) {
  return projection<Tables>(context.em)
    .selectFrom('citation')
    .innerJoin('citation_pin as pin', 'pin.id', 'citation.currentPinId')
    .leftJoin('version_node as now', (join) => join.on('now.versionId', '=', versionId).onRef('now.nodeId', '=', 'pin.nodeId'))
    .select([
      'citation.id',
      'pin.id as pinId',
      'pin.nodeId',
      'pin.subtreeHash as seenHash',
      'pin.versionId as seenVersionId',
      'now.subtreeHash as hashNow',
    ])
    .where('citation.targetArtefactId', '=', artefactId)
    .where('citation.endedAt', 'is', null)
    .orderBy('citation.id')
    .execute();
}

/** Everything that rests on an artefact is told that it is out of use, as if its text were gone. */
export async function raiseRetirement(context: Context, artefact: Artefact, version: ArtefactVersion): Promise<void> {
  const citations = await context.em.find(Citation, { targetArtefactId: artefact.id, endedAt: null });
  for (const citation of citations) {
    if (citation.currentPinId) await notice(context, { citation, kind: 'REMOVED', pinId: citation.currentPinId, version, artefact });
  }
}

type Notice = { citation: Citation; kind: StaleCitation['kind']; pinId: string; version: ArtefactVersion; artefact: Artefact };

/** One open notice per citation: a further change moves it to the newest version instead of piling up. */
async function notice(context: Context, { citation, kind, pinId, version, artefact }: Notice): Promise<void> {
  const { em, clock } = context;
  const open = await em.findOne(StalenessNotice, { citationId: citation.id, clearedAt: null });
  if (open) {
    open.versionId = version.id;
    open.kind = kind;
    return;
  }
  em.persist(
    em.create(StalenessNotice, {
      citationId: citation.id,
      pinId,
      versionId: version.id,
      kind,
      raisedAt: clock.now(),
      clearedAt: null,
      clearedById: null,
      resolution: null,
      reason: null,
    }),
  );
  const owner = citation.tellPersonId
    ? { personId: citation.tellPersonId }
    : { role: citation.tellRole ?? 'CENTRE_EDITOR', organisationNodeId: citation.tellNodeId ?? citation.organisationNodeId };
  await openTask(context, {
    kind: 'STALE_CITATION',
    owner,
    subjectType: 'Citation',
    subjectId: citation.id,
    link: `/redaktion/hanvisning/${citation.id}`,
    parameters: { change: kind, target: version.title, version: version.number(), artefactKind: artefact.kind },
  });
}
