import { sql } from 'kysely';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';

type Row = { organisationNodeId: string; nodeId: NodeId; subtreeHash: string | null };

/** What is stored of an artefact, by organisation and node. */
export type EffectiveRows = Map<string, Map<NodeId, string | null>>;

/** The rows of these organisations, as the last move left them. */
export async function effectiveRows(context: Context, artefactId: string, organisationNodeIds: readonly string[]): Promise<EffectiveRows> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('effective_node')
    .select(['organisationNodeId', 'nodeId', 'subtreeHash'])
    .where('artefactId', '=', artefactId)
    .where(sql<boolean>`"organisationNodeId" = any(${organisationNodeIds}::uuid[])`)
    .execute();
  const stored: EffectiveRows = new Map(organisationNodeIds.map((id) => [id, new Map()]));
  for (const { organisationNodeId, nodeId, subtreeHash } of rows) stored.get(organisationNodeId)?.set(nodeId, subtreeHash);
  return stored;
}

/** Writes what readers of each organisation see where it differs from the organisation above, and nothing else: rows that are the same are left alone. */
export async function syncEffectiveNodes(
  context: Context,
  artefactId: string,
  stored: EffectiveRows,
  standings: readonly { scope: { organisationNodeId: string }; differences: ReadonlyMap<NodeId, string | null> }[],
): Promise<void> {
  const written: Row[] = [];
  const gone: Row[] = [];
  for (const { scope, differences } of standings) {
    const { organisationNodeId } = scope;
    const before = stored.get(organisationNodeId) ?? new Map<NodeId, string | null>();
    for (const [nodeId, subtreeHash] of differences)
      if (before.get(nodeId) !== subtreeHash) written.push({ organisationNodeId, nodeId, subtreeHash });
    for (const [nodeId, subtreeHash] of before) if (!differences.has(nodeId)) gone.push({ organisationNodeId, nodeId, subtreeHash });
  }
  await remove(context, artefactId, gone);
  await write(context, artefactId, written);
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
