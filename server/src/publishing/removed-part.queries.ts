import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { canReadDocument } from './artefact.policy.ts';
import { kindNamed } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** A part that stood in a text and does not any more: what it was called, the last version that had it and the one that came without it. */
export type RemovedPartRow = { nodeId: string; title: Localised<string>; lastVersionId: string; removedInId: string };

/** What became of a part that readers look for in a text; null where it stands there, never stood there, or was not for them to read. */
export async function removedPart(context: Context, slug: string, nodeId: string): Promise<RemovedPartRow | null> {
  const row = await projection<PublishingTables>(context.em)
    .selectFrom('artefact')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .innerJoin('artefact_version as last', 'last.artefactId', 'artefact.id')
    .innerJoin('version_node as part', 'part.versionId', 'last.id')
    .innerJoin('artefact_version as next', 'next.supersedesId', 'last.id')
    .select(['part.label', 'part.citable', 'artefact.kind', 'owner.ancestorIds as ownerScope'])
    .select(['last.id as lastVersionId', 'next.id as removedInId'])
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
  if (!row) return null;
  const { label, citable, kind, ownerScope, ...versions } = row;
  const isOpen = citable || canReadDocument(context.viewer, { ownerScope, openDocument: kindNamed(context, kind).openDocument });
  return isOpen ? { nodeId, title: label, ...versions } : null;
}
