import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { nodesOfVersion } from './citable-nodes.queries.ts';
import type { PublishingTables } from './publishing.tables.ts';

/**
 * A part that stood in a text and does not any more, and what it was called: of the nation's own the last version that had it and the one that came without
 * it, of an organisation's addition its decisions that did.
 */
export type RemovedPartRow = {
  artefactId: string;
  nodeId: string;
  title: Localised<string>;
  lastVersionId: string | null;
  removedInId: string | null;
  withdrawnInId: string | null;
};

/** What became of a part that readers look for in a text; null where it stands there, never stood there, or was not for them to read. */
export async function removedPart(context: Context, slug: string, nodeId: string): Promise<RemovedPartRow | null> {
  return (await removedByNation(context, slug, nodeId)) ?? withdrawnAddition(context, slug, nodeId);
}

async function removedByNation(context: Context, slug: string, nodeId: string): Promise<RemovedPartRow | null> {
  const versions = await projection<PublishingTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as last', 'last.artefactId', 'artefact.id')
    .innerJoin('version_node as part', 'part.versionId', 'last.id')
    .innerJoin('artefact_version as next', 'next.supersedesId', 'last.id')
    .select(['artefact.id as artefactId', 'last.id as lastVersionId', 'next.id as removedInId'])
    .where('artefact.slug', '=', slug)
    .where('part.nodeId', '=', nodeId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('version_node as now')
            .select('now.nodeId')
            .whereRef('now.versionId', '=', 'artefact.publishedVersionId')
            .where('now.nodeId', '=', nodeId),
        ),
      ),
    )
    .orderBy('last.major', 'desc')
    .orderBy('last.minor', 'desc')
    .executeTakeFirst();
  const part = versions && (await nodesOfVersion(context, versions.lastVersionId))?.find((each) => each.nodeId === nodeId);
  return part ? { nodeId, title: part.label, ...versions, withdrawnInId: null } : null;
}

/** A part that an organisation had added and has taken away again; what it is called is what anybody may be told. */
async function withdrawnAddition(context: Context, slug: string, nodeId: string): Promise<RemovedPartRow | null> {
  const withdrawn = await projection<PublishingTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('overlay', 'overlay.artefactId', 'artefact.id')
    .innerJoin('overlay_version as next', 'next.overlayId', 'overlay.id')
    .innerJoin('overlay_node as part', 'part.overlayVersionId', 'next.supersedesId')
    .select(['artefact.id as artefactId', 'part.label as title', 'next.id as withdrawnInId'])
    .where('artefact.slug', '=', slug)
    .where('part.nodeId', '=', nodeId)
    .where('part.mode', '=', 'ADD')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('overlay_node as now')
            .select('now.nodeId')
            .whereRef('now.overlayVersionId', '=', 'overlay.publishedVersionId')
            .where('now.nodeId', '=', nodeId),
        ),
      ),
    )
    .orderBy('next.number', 'desc')
    .executeTakeFirst();
  return withdrawn ? { nodeId, lastVersionId: null, removedInId: null, ...withdrawn } : null;
}
