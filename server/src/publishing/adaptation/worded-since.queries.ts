import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { PublishingTables } from '../publishing.tables.ts';

/** When an organisation began to say what one of its published sets says of a node; null for what is in work. One statement for any number of nodes. */
export function wordedSince(context: Context, overlayVersionId: string | null, nodeId: NodeId): Promise<Date | null> {
  return overlayVersionId ? since(context, `${overlayVersionId} ${nodeId}`) : Promise.resolve(null);
}

const since = defineLoader<string, Date>(async (context, keys) => {
  const versions = new Set(keys.map((key) => key.slice(0, key.indexOf(' '))));
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('overlay_node')
    .select(['overlayVersionId', 'nodeId', 'since'])
    .where('overlayVersionId', 'in', [...versions])
    .execute();
  return new Map(rows.map((row) => [`${row.overlayVersionId} ${row.nodeId}`, row.since]));
});
