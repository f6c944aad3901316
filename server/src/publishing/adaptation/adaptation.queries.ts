import { sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { organisationNodeBySlug, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { readArtefact } from '../artefact.queries.ts';
import type { ArtefactRow } from '../artefact.rows.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { AdaptationRow, AdaptationVersionRow } from './adaptation.rows.ts';
import { overlayIdOf } from './overlay.entity.ts';

const tables = (context: Context) => projection<PublishingTables>(context.em);

/** What an organisation decides about a published text, decided or not; null for an unknown text or organisation, and for the nation itself. */
export async function readAdaptation(context: Context, slug: string, at: string): Promise<AdaptationRow | null> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact?.publishedVersion) return null;
  const node = await organisationNodeBySlug(context, at);
  return node && node.kind !== 'NATION' ? adaptationOf(context, artefact, node) : null;
}

/** As `readAdaptation`, for those who have just changed it. */
export async function adaptationOf(context: Context, artefact: ArtefactRow, organisationNode: OrganisationNodeRow): Promise<AdaptationRow> {
  const row = await tables(context)
    .selectFrom('overlay')
    .select([
      'overlay.id',
      jsonObjectFrom(publishedSets(context).whereRef('version.id', '=', sql.ref('overlay.publishedVersionId')) as never).as('published'),
      jsonObjectFrom(drafts(context).whereRef('draft.overlayId', '=', sql.ref('overlay.id')) as never).as('draft'),
    ])
    .where('overlay.artefactId', '=', artefact.id)
    .where('overlay.organisationNodeId', '=', organisationNode.id)
    .executeTakeFirst();
  const found = row as unknown as Pick<AdaptationRow, 'id' | 'published' | 'draft'> | undefined;
  const nothing = { id: overlayIdOf(artefact.id, organisationNode.id), published: null, draft: null };
  return { __typename: 'Adaptation', artefact, organisationNode, ...(found ?? nothing) };
}

/** The published sets of an organisation's decisions, the newest first. */
export function adaptationVersionsPage(context: Context, { id }: AdaptationRow, args: PageArgs): Promise<Page<AdaptationVersionRow>> {
  const query = publishedSets(context)
    .select(sql<string>`version.number::text`.as('sortKey'))
    .where('version.overlayId', '=', id);
  return pageOf(query as never, args, {
    by: sql.ref('version.number'),
    id: sql.ref('version.id'),
    cast: 'int',
    descending: true,
  }) as unknown as Promise<Page<AdaptationVersionRow>>;
}

/**
 * Every published set of decisions that a text is or was read through at an organisation, its own and those of the organisations above it, the newest first.
 * Empty for what is unknown and for the nation itself.
 */
export async function versionsReadAt(context: Context, slug: string, at: string, args: PageArgs): Promise<Page<AdaptationVersionRow>> {
  const artefact = await readArtefact(context, { slug });
  const node = artefact?.publishedVersion ? await organisationNodeBySlug(context, at) : null;
  const query = publishedSets(context)
    .select(sql<string>`version."publishedAt"::text`.as('sortKey'))
    .where('own.artefactId', '=', artefact?.id ?? null)
    .where(sql<boolean>`own."organisationNodeId" = any(${node?.ancestorIds ?? []}::uuid[])`);
  return pageOf(query as never, args, {
    by: sql.ref('version.publishedAt'),
    id: sql.ref('version.id'),
    cast: 'timestamptz',
    descending: true,
  }) as unknown as Promise<Page<AdaptationVersionRow>>;
}

/** Published sets of decisions by their ids. */
export const adaptationVersionById = defineLoader<string, AdaptationVersionRow>(async (context, ids) => {
  const rows = (await publishedSets(context)
    .where('version.id', 'in', [...ids])
    .execute()) as unknown as AdaptationVersionRow[];
  return new Map(rows.map((row) => [row.id, row]));
});

function publishedSets(context: Context) {
  return tables(context)
    .selectFrom('overlay_version as version')
    .innerJoin('overlay as own', 'own.id', 'version.overlayId')
    .leftJoin('person as publisher', 'publisher.id', 'version.publishedById')
    .leftJoin('person as approver', 'approver.id', 'version.approvedById')
    .select([
      'version.id',
      'own.organisationNodeId',
      'version.number',
      'version.hash',
      'version.changeNote',
      sql<string | null>`version."reviewBy"::text`.as('reviewBy'),
      'version.publishedAt',
      'publisher.name as publishedByName',
      'approver.name as approvedByName',
    ]);
}

function drafts(context: Context) {
  return tables(context)
    .selectFrom('overlay_draft as draft')
    .innerJoin('person as author', 'author.id', 'draft.createdById')
    .select([
      'draft.id',
      'draft.state',
      'draft.revision',
      'draft.changeNote',
      sql<string | null>`draft."reviewBy"::text`.as('reviewBy'),
      'draft.sentBackReason',
      'draft.createdAt',
      'draft.updatedAt',
      'author.name as createdByName',
    ]);
}
