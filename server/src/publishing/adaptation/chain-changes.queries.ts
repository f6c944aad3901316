import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { organisationNodeBySlug } from '../../organisation/organisation.queries.ts';
import { readArtefact } from '../artefact.queries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { ChainChangeType } from './chain-change.type.ts';

/** When an organisation, or one above it, chose other texts for a text to start from; the newest first. Empty for what is unknown. */
export async function chainChangesPage(context: Context, slug: string, at: string, args: PageArgs): Promise<Page<ChainChangeType>> {
  const artefact = await readArtefact(context, { slug });
  const node = artefact?.publishedVersion ? await organisationNodeBySlug(context, at) : null;
  const query = projection<PublishingTables>(context.em)
    .selectFrom('chain_change as change')
    .select([
      sql.lit('ChainChange').as('__typename'),
      'change.id',
      'change.organisationNodeId',
      'change.fromId',
      'change.toId',
      'change.changedAt',
      sql<string>`change."changedAt"::text`.as('sortKey'),
    ])
    .where('change.artefactId', '=', artefact?.id ?? null)
    .where(sql<boolean>`change."organisationNodeId" = any(${node?.ancestorIds ?? []}::uuid[])`);
  return pageOf(query as never, args, {
    by: sql.ref('change.changedAt'),
    id: sql.ref('change.id'),
    cast: 'timestamptz',
    descending: true,
  }) as unknown as Promise<Page<ChainChangeType>>;
}
