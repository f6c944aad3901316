import { sql, type RawBuilder } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { definePages, pageOf, pagesByOwner, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { artefacts, versions, workingScopes } from './artefact.queries.ts';
import { canConfirmCitation } from './artefact.policy.ts';
import type { CitationRow } from './citation.rows.ts';
import { publishedKinds } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** Living citations with both ends, the pin and the open notice, as one statement. */
function citations(context: Context) {
  return projection<PublishingTables>(context.em)
    .selectFrom('citation')
    .innerJoin('citation_pin as pin', 'pin.id', 'citation.currentPinId')
    .innerJoin('version_node as seen', (join) => join.onRef('seen.versionId', '=', 'pin.versionId').onRef('seen.nodeId', '=', 'pin.nodeId'))
    .leftJoin('artefact as source', (join) =>
      join.onRef('source.id', '=', 'citation.sourceId').on('citation.sourceType', '=', 'ARTEFACT_NODE'),
    )
    .leftJoin('version_node as citing', (join) =>
      join.onRef('citing.versionId', '=', 'source.publishedVersionId').onRef('citing.nodeId', '=', 'citation.sourceNodeId'),
    )
    .leftJoin('organisation_node as tell', 'tell.id', 'citation.tellNodeId')
    .select((eb) => [
      sql<'Citation'>`'Citation'`.as('__typename'),
      'citation.id',
      'citation.sourceNodeId',
      'citing.label as sourceLabel',
      'citing.type as sourceType',
      'citation.targetNodeId',
      'seen.label as targetLabel',
      'seen.type as targetType',
      'pin.pinnedAt',
      'citation.tellRole',
      sql<string[]>`coalesce(tell."ancestorIds", '{}')`.as('tellScope'),
      'citation.tellPersonId',
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('source.id')) as never).as('sourceArtefact'),
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('citation.targetArtefactId')) as never).as('target'),
      jsonObjectFrom(versions(context).whereRef('version.id', '=', sql.ref('pin.versionId')) as never).as('pinnedVersion'),
      jsonObjectFrom(
        eb
          .selectFrom('staleness_notice as notice')
          .select([
            'notice.kind',
            'notice.raisedAt',
            jsonObjectFrom(versions(context).whereRef('version.id', '=', sql.ref('notice.versionId')) as never).as('version'),
          ])
          .whereRef('notice.citationId', '=', 'citation.id')
          .where('notice.clearedAt', 'is', null),
      ).as('stale'),
    ])
    .where('citation.endedAt', 'is', null);
}

/**
 * Whether the viewer may know what cites. Of a text that may not be read whole only the parts that can be cited themselves are told: the
 * name of a question is its wording, and what it rests on leads to its answer.
 */
function sourceIsOpen(context: Context): RawBuilder<boolean> {
  const openKinds = context.extensions
    .of(publishedKinds)
    .filter(({ openDocument }) => openDocument)
    .map(({ declaration }) => declaration.kind);
  return sql<boolean>`(source.id is null or citing.citable or source.kind = any(${openKinds}::text[]) or exists (
    select 1 from organisation_node where id = source."ownerId" and "ancestorIds" && ${workingScopes(context)}::uuid[]))`;
}

/** One citation whoever asks, for those who have just changed it. */
export async function citationRow(context: Context, id: string): Promise<CitationRow | null> {
  return ((await citations(context).where('citation.id', '=', id).executeTakeFirst()) as unknown as CitationRow | undefined) ?? null;
}

/** A citation from a published text anyone may see; one from an answer only by whom it is told to. */
export async function readCitation(context: Context, nodeId: string): Promise<CitationRow | null> {
  const id = idOf('Citation', nodeId);
  if (!id) return null;
  const query = citations(context).where('citation.id', '=', id).where(sourceIsOpen(context));
  const row = (await query.executeTakeFirst()) as unknown as CitationRow | undefined;
  if (!row) return null;
  return row.sourceArtefact || canConfirmCitation(context.viewer, row) ? row : null;
}

/** What the parts of a published artefact rest on, as far as the viewer may know, keyed by artefact id: one statement for any number of artefacts. */
export const citationsFromArtefact = defineLoader<string, CitationRow[]>(async (context, ids) =>
  groupBySource(
    await citations(context)
      .select('citation.sourceId')
      .where('citation.sourceType', '=', 'ARTEFACT_NODE')
      .where('citation.sourceId', 'in', [...ids])
      .where(sourceIsOpen(context))
      .orderBy('citation.createdAt')
      .orderBy('citation.id')
      .execute(),
  ),
);

/** What one part of a published artefact rests on, keyed by `artefact node`. The domain of the artefact has asked for permission. */
export const citationsFromNode = defineLoader<string, CitationRow[]>(async (context, keys) => {
  const rows = await citations(context)
    .select(sql<string>`concat(citation."sourceId", ' ', citation."sourceNodeId")`.as('sourceId'))
    .where('citation.sourceType', '=', 'ARTEFACT_NODE')
    .where('citation.sourceId', 'in', [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))])
    .where('citation.sourceNodeId', 'in', [...new Set(keys.map((key) => key.split(' ')[1] ?? ''))])
    .orderBy('citation.createdAt')
    .orderBy('citation.id')
    .execute();
  return groupBySource(rows);
});

/** What messages rest on, keyed by message id. The domain of the messages has asked for permission. */
export const citationsFromMessage = defineLoader<string, CitationRow[]>(async (context, ids) =>
  groupBySource(
    await citations(context)
      .select('citation.sourceId')
      .where('citation.sourceType', '=', 'CONSULT_MESSAGE')
      .where('citation.sourceId', 'in', [...ids])
      .orderBy('citation.createdAt')
      .orderBy('citation.id')
      .execute(),
  ),
);

function groupBySource(rows: readonly { sourceId: string }[]): Map<string, CitationRow[]> {
  const bySource = new Map<string, CitationRow[]>();
  for (const row of rows) {
    const held = bySource.get(row.sourceId) ?? [];
    held.push(row as unknown as CitationRow);
    bySource.set(row.sourceId, held);
  }
  return bySource;
}

/** Citations from published texts in use: who rests on something. Answers are counted, never listed. */
function uses(context: Context) {
  return citations(context)
    .select(sql<string>`citation."createdAt"::text`.as('sortKey'))
    .where('citation.sourceType', '=', 'ARTEFACT_NODE')
    .where('source.retiredAt', 'is', null)
    .where(sourceIsOpen(context));
}

const byAge = { by: sql.ref('citation.createdAt'), id: sql.ref<string>('citation.id'), cast: 'timestamptz' } as const;

/** Who rests on an artefact, by its id. */
export const usesOfArtefact = definePages<CitationRow>((context, artefactIds, args) => {
  const query = uses(context).where('citation.targetArtefactId', 'in', [...artefactIds]);
  const key = { ...byAge, owner: sql.ref<string>('citation.targetArtefactId') };
  return pagesByOwner(context, query as never, args, key) as Promise<Map<string, Page<CitationRow>>>;
});

/** Who rests on one part of an artefact. */
export function usedInPage(context: Context, artefactId: string, args: PageArgs, nodeId: string): Promise<Page<CitationRow>> {
  const query = uses(context).where('citation.targetArtefactId', '=', artefactId).where('citation.targetNodeId', '=', nodeId);
  return pageOf(query as never, args, byAge) as Promise<Page<CitationRow>>;
}

/** How many answers rest on an artefact, keyed by artefact id. */
export const answersResting = defineLoader<string, number>(async (context, ids) => {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('citation')
    .select(['targetArtefactId', sql<number>`count(distinct "sourceId")::int`.as('count')])
    .where('sourceType', '=', 'CONSULT_MESSAGE')
    .where('endedAt', 'is', null)
    .where('targetArtefactId', 'in', [...ids])
    .groupBy('targetArtefactId')
    .execute();
  return new Map(rows.map(({ targetArtefactId, count }) => [targetArtefactId, count]));
});

/** How many answers rest on one part of an artefact. */
export async function answersRestingOn(context: Context, artefactId: string, nodeId: string): Promise<number> {
  const { count } = await projection<PublishingTables>(context.em)
    .selectFrom('citation')
    .select(sql<number>`count(distinct "sourceId")::int`.as('count'))
    .where('sourceType', '=', 'CONSULT_MESSAGE')
    .where('endedAt', 'is', null)
    .where('targetArtefactId', '=', artefactId)
    .where('targetNodeId', '=', nodeId)
    .executeTakeFirstOrThrow();
  return count;
}
