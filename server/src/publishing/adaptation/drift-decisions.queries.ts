import { sql } from 'kysely';
import { DRIFT_CHOICES } from 'shared/publishing/drift.ts';
import { findNode, type NodeId } from 'shared/publishing/document.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { readArtefact } from '../artefact.queries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { DriftDecisionType } from './drift-decision.type.ts';
import { readableDocument } from './readable-document.queries.ts';

/**
 * How organisations dealt with changes of the text above at one part, the newest first. Own words whose place was gone go on under another id and are found
 * under both. Empty for what is unknown and for a part the viewer may not read.
 */
export async function driftDecisionsPage(context: Context, slug: string, node: NodeId, args: PageArgs): Promise<Page<DriftDecisionType>> {
  const artefact = await readArtefact(context, { slug });
  const readable = await readableDocument(context, artefact);
  const isReadable = readable?.canRead(findNode(readable.document, node)?.type) ?? false;
  const query = projection<PublishingTables>(context.em)
    .selectFrom('drift')
    .innerJoin('overlay', 'overlay.id', 'drift.overlayId')
    .select([
      sql.lit('DriftDecision').as('__typename'),
      'drift.id',
      'drift.nodeId',
      'drift.versionId',
      'drift.resolution as choice',
      'drift.reason',
      'drift.resolvedAt as decidedAt',
      'overlay.organisationNodeId',
      sql<string>`drift."resolvedAt"::text`.as('sortKey'),
    ])
    .where('overlay.artefactId', '=', isReadable ? (artefact?.id ?? null) : null)
    .where('drift.resolution', 'in', [...DRIFT_CHOICES])
    .where((eb) => eb.or([eb('drift.nodeId', '=', node), eb(sql`drift.id::text`, '=', node)]));
  return pageOf(query as never, args, {
    by: sql.ref('drift.resolvedAt'),
    id: sql.ref('drift.id'),
    cast: 'timestamptz',
    descending: true,
  }) as unknown as Promise<Page<DriftDecisionType>>;
}
