import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { nodesOfVersion } from './citable-nodes.queries.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** A part that stood in a text and does not any more: what it was called, the last version that had it and the one that came without it. */
export type RemovedPartRow = {
  artefactId: string;
  nodeId: string;
  title: Localised<string>;
  lastVersionId: string;
  removedInId: string;
};

/** What became of a part that readers look for in a text; null where it stands there, never stood there, or was not for them to read. */
export async function removedPart(context: Context, slug: string, nodeId: string): Promise<RemovedPartRow | null> {
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
  return part ? { nodeId, title: part.label, ...versions } : null;
}
