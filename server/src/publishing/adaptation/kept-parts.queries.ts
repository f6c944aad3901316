import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';

/** A part that is gone from the text above and that an organisation goes on reading, with the id it has there now. */
export type KeptPartRow = { organisationNodeId: string; nodeId: NodeId };

/** Where a part that was taken away is still read: an orphan that is kept goes on under the id of its drift. */
export function keptPartsOf(context: Context, artefactId: string, nodeId: NodeId): Promise<KeptPartRow[]> {
  return projection<PublishingTables>(context.em)
    .selectFrom('drift')
    .innerJoin('overlay', 'overlay.id', 'drift.overlayId')
    .innerJoin('overlay_node as kept', (join) =>
      join.onRef('kept.overlayVersionId', '=', 'overlay.publishedVersionId').on('kept.nodeId', '=', sql`drift.id::text`),
    )
    .select(['overlay.organisationNodeId', 'kept.nodeId'])
    .where('overlay.artefactId', '=', artefactId)
    .where('drift.nodeId', '=', nodeId)
    .where('drift.resolution', '=', 'KEEP')
    .orderBy('kept.nodeId')
    .execute();
}

/**
 * The ids a part has had, for looking up who rests on it: whoever cited a part that was taken away rests on what an organisation keeps of it, which has the
 * id of its drift.
 */
export function idsOfPart(nodeId: NodeId): RawBuilder<NodeId> {
  const former = z.uuid().safeParse(nodeId).success
    ? sql`union all select "nodeId" from drift where id = ${nodeId} and resolution = 'KEEP'`
    : sql``;
  return sql<NodeId>`(select ${nodeId}::text ${former})`;
}
