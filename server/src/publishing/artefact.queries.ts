import { sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { definePages, pageOf, pagesByOwner, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { canReadDraft } from './artefact.policy.ts';
import type { PublishingTables } from './publishing.tables.ts';

const tables = (context: Context) => projection<PublishingTables>(context.em);

/** The columns of a version row, with the names of those who published and approved it. */
export function versions(context: Context) {
  return tables(context)
    .selectFrom('artefact_version as version')
    .leftJoin('person as publisher', 'publisher.id', 'version.publishedById')
    .leftJoin('person as approver', 'approver.id', 'version.approvedById')
    .select([
      sql<'ArtefactVersion'>`'ArtefactVersion'`.as('__typename'),
      'version.id',
      'version.artefactId',
      'version.major',
      'version.minor',
      'version.title',
      'version.hash',
      'version.changeNote',
      'version.erratum',
      sql<string | null>`version."reviewBy"::text`.as('reviewBy'),
      'version.publishedAt',
      'version.supersedesId',
      'version.provenance',
      'version.reviewedWhole',
      'version.rulesVersion',
      'publisher.name as publishedByName',
      'approver.name as approvedByName',
    ]);
}

/** Artefacts with their newest version, as one statement. The caller narrows it to what the viewer may see. */
export function artefacts(context: Context) {
  return tables(context)
    .selectFrom('artefact')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select((eb) => [
      sql<'Artefact'>`'Artefact'`.as('__typename'),
      'artefact.id',
      'artefact.kind',
      'artefact.slug',
      'artefact.track',
      'artefact.levels',
      'artefact.tags',
      'artefact.createdAt',
      'artefact.retiredAt',
      'artefact.retiredReason',
      'artefact.replacedById',
      'artefact.ownerId',
      'owner.name as ownerName',
      'owner.ancestorIds as ownerScope',
      eb.exists(eb.selectFrom('draft').select('draft.id').whereRef('draft.artefactId', '=', 'artefact.id')).as('hasDraft'),
      publishedVersion(context).as('publishedVersion'),
    ]);
}

function publishedVersion(context: Context) {
  return jsonObjectFrom(versions(context).whereRef('version.id', '=', sql.ref('artefact.publishedVersionId')) as never);
}

/** One artefact whatever its state, for those who have just changed it. */
export async function artefactRow(context: Context, id: string): Promise<ArtefactRow | null> {
  return ((await artefacts(context).where('artefact.id', '=', id).executeTakeFirst()) as ArtefactRow | undefined) ?? null;
}

/** An artefact as the viewer may see it: published or retired ones by anyone, others by those who work with them. */
export async function readArtefact(context: Context, by: { id: string } | { slug: string }): Promise<ArtefactRow | null> {
  const query = artefacts(context).where((eb) => ('id' in by ? eb('artefact.id', '=', by.id) : eb('artefact.slug', '=', by.slug)));
  const row = (await query.executeTakeFirst()) as ArtefactRow | undefined;
  if (!row || (!row.publishedVersion && !canReadDraft(context.viewer, row))) return null;
  return row;
}

/** As `readArtefact`, for the fields of lists: one statement however many artefacts are asked for. */
export const artefactById = defineLoader<string, ArtefactRow>(async (context, ids) => {
  const rows = (await artefacts(context)
    .where('artefact.id', 'in', [...ids])
    .execute()) as ArtefactRow[];
  return new Map(rows.filter((row) => row.publishedVersion ?? canReadDraft(context.viewer, row)).map((row) => [row.id, row]));
});

export type ArtefactFilter = {
  kinds?: readonly string[] | null;
  tags?: readonly string[] | null;
  track?: string | null;
  level?: number | null;
  working?: boolean;
};

/** Published artefacts, the newest first; with `working` those the viewer's roles work with, published or not. */
export async function artefactsPage(context: Context, args: PageArgs, filter: ArtefactFilter): Promise<Page<ArtefactRow>> {
  const published = sql<Date>`coalesce((select v."publishedAt" from artefact_version v where v.id = artefact."publishedVersionId"), artefact."createdAt")`;
  let query = artefacts(context).select(sql<string>`${published}::text`.as('sortKey'));
  query = filter.working
    ? query.where((eb) =>
        eb.or([
          sql<boolean>`artefact.id = any(${workingArtefacts(context)}::uuid[])`,
          ...workingScopes(context).map((id) => sql<boolean>`${id}::uuid = any(${eb.ref('owner.ancestorIds')})`),
        ]),
      )
    : query.where('artefact.publishedVersionId', 'is not', null).where('artefact.retiredAt', 'is', null);
  if (filter.kinds) query = query.where('artefact.kind', 'in', filter.kinds.length > 0 ? [...filter.kinds] : ['']);
  if (filter.tags?.length) query = query.where(sql<boolean>`artefact.tags && ${[...filter.tags]}::text[]`);
  if (filter.track) query = query.where('artefact.track', 'in', [filter.track, 'BOTH'] as never);
  if (filter.level) query = query.where(sql<boolean>`${filter.level} = any(artefact.levels)`);
  return pageOf(query as never, args, { by: published, id: sql.ref('artefact.id'), cast: 'timestamptz', descending: true }) as Promise<
    Page<ArtefactRow>
  >;
}

/** The texts the viewer works with as an author or a reviewer of their team. */
function workingArtefacts({ viewer }: Context): string[] {
  if (viewer.kind === 'GUEST') return [];
  return viewer.assignments.flatMap(({ artefactId }) =>
    artefactId && canReadDraft(viewer, { id: artefactId, ownerScope: [] }) ? [artefactId] : [],
  );
}

/** Where the viewer works with texts: nodes at which an editor's, approver's or publisher's role is held. */
export function workingScopes({ viewer }: Context): string[] {
  if (viewer.kind === 'GUEST') return [];
  return viewer.assignments
    .filter(({ role, organisationNodeId }) =>
      canReadDraft({ ...viewer, assignments: [{ role, organisationNodeId, inherits: true }] }, { ownerScope: [organisationNodeId] }),
    )
    .map(({ organisationNodeId }) => organisationNodeId);
}

/** A published version by the API's id, if the viewer may see its artefact. */
export async function readVersion(context: Context, nodeId: string): Promise<VersionRow | null> {
  const id = idOf('ArtefactVersion', nodeId);
  if (!id) return null;
  return ((await versions(context).where('version.id', '=', id).executeTakeFirst()) as VersionRow | undefined) ?? null;
}

/** Published versions by id: one statement for any number of them. */
export const versionById = defineLoader<string, VersionRow>(async (context, ids) => {
  const rows = await versions(context)
    .where('version.id', 'in', [...ids])
    .execute();
  return new Map(rows.map((version) => [version.id, version as VersionRow]));
});

/** The versions of an artefact by its id, the newest first. */
export const versionsPage = definePages<VersionRow>((context, artefactIds, args) => {
  const number = sql<number>`(version.major * 100000 + version.minor)`;
  const query = versions(context)
    .select(sql<string>`${number}::text`.as('sortKey'))
    .where('version.artefactId', 'in', [...artefactIds]);
  const key = {
    by: number,
    id: sql.ref<string>('version.id'),
    owner: sql.ref<string>('version.artefactId'),
    cast: 'int',
    descending: true,
  } as const;
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<VersionRow>>>;
});

/** The version that took the place of another, keyed by the id of the older. */
export const successorOfVersion = defineLoader<string, VersionRow>(async (context, ids) => {
  const rows = await versions(context)
    .where('version.supersedesId', 'in', [...ids])
    .execute();
  return new Map(rows.map((version) => [version.supersedesId ?? '', version as VersionRow]));
});
