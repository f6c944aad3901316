import { sql } from 'kysely';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { EffectiveHashes } from './effective-hashes.ts';

type Row = { organisationNodeId: string; nodeId: NodeId; subtreeHash: string | null };

/** Writes what readers of each organisation see where it differs from the organisation above, and nothing else: rows that are the same are left alone. */
export async function syncEffectiveNodes(
  context: Context,
  artefactId: string,
  standings: readonly { scope: { organisationNodeId: string }; hashes: EffectiveHashes }[],
): Promise<void> {
  const stored = await rowsOf(
    context,
    artefactId,
    standings.map(({ scope }) => scope.organisationNodeId),
  );
  const written: Row[] = [];
  for (const { scope, hashes } of standings) {
    for (const [nodeId, subtreeHash] of hashes.differences()) {
      const key = `${scope.organisationNodeId} ${nodeId}`;
      if (!stored.has(key) || stored.get(key)?.subtreeHash !== subtreeHash) {
        written.push({ organisationNodeId: scope.organisationNodeId, nodeId, subtreeHash });
      }
      stored.delete(key);
    }
  }
  await remove(context, artefactId, [...stored.values()]);
  await write(context, artefactId, written);
}

async function rowsOf(context: Context, artefactId: string, organisationNodeIds: readonly string[]): Promise<Map<string, Row>> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('effective_node')
    .select(['organisationNodeId', 'nodeId', 'subtreeHash'])
    .where('artefactId', '=', artefactId)
    .where(sql<boolean>`"organisationNodeId" = any(${organisationNodeIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [`${row.organisationNodeId} ${row.nodeId}`, row]));
}

async function remove(context: Context, artefactId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from effective_node using unnest(${column(rows, 'organisationNodeId')}::uuid[], ${column(rows, 'nodeId')}::text[]) as gone(at, node)
    where "artefactId" = ${artefactId}::uuid and "organisationNodeId" = gone.at and "nodeId" = gone.node`.execute(projection(context.em));
}

async function write(context: Context, artefactId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into effective_node ("artefactId", "organisationNodeId", "nodeId", "subtreeHash")
    select ${artefactId}::uuid, at, node, hash
    from unnest(${column(rows, 'organisationNodeId')}::uuid[], ${column(rows, 'nodeId')}::text[], ${column(rows, 'subtreeHash')}::text[]) as row(at, node, hash)
    on conflict ("artefactId", "organisationNodeId", "nodeId") do update set "subtreeHash" = excluded."subtreeHash"`.execute(
    projection(context.em),
  );
}

const column = (rows: readonly Row[], name: keyof Row): (string | null)[] => rows.map((row) => row[name]);
