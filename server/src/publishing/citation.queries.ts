import { sql, type RawBuilder } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import { definePages, pageOf, pagesByOwner, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { idsOfPart } from './adaptation/kept-parts.queries.ts';
import { artefacts, versions, workingScopes } from './artefact.queries.ts';
import { canConfirmCitation } from './artefact.policy.ts';
import type { CitationRow } from './citation.rows.ts';
import { publishedKinds } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** What a part is called that no version of the text has: one that an organisation on the way to the reader added. */
const addedThere = sql<{ label: unknown; type: string }>`(
  select label, type from overlay_node where "nodeId" = pin."nodeId" and "overlayVersionId" = any(pin."overlayChain") and mode = 'ADD' limit 1)`.as<'added'>(
  sql`added`,
);

/** Living citations with both ends, the pin and the open notice, as one statement. */
function citations(context: Context) {
  return projection<PublishingTables>(context.em)
    .selectFrom('citation')
    .innerJoin('citation_pin as pin', 'pin.id', 'citation.currentPinId')
    .leftJoin('version_node as seen', (join) => join.onRef('seen.versionId', '=', 'pin.versionId').onRef('seen.nodeId', '=', 'pin.nodeId'))
    .leftJoinLateral(addedThere, (join) => join.onTrue())
    .leftJoin('overlay as adapting', (join) =>
      join.onRef('adapting.id', '=', 'citation.sourceId').on('citation.sourceType', '=', 'OVERLAY_NODE'),
    )
    .leftJoin('overlay_node as adapted', (join) =>
      join.onRef('adapted.overlayVersionId', '=', 'adapting.publishedVersionId').onRef('adapted.nodeId', '=', 'citation.sourceNodeId'),
    )
    .leftJoin('artefact as source', (join) =>
      join.on(
        sql<boolean>`source.id = case citation."sourceType" when 'ARTEFACT_NODE' then citation."sourceId" else adapting."artefactId" end`,
      ),
    )
    .leftJoin('version_node as citing', (join) =>
      join.onRef('citing.versionId', '=', 'source.publishedVersionId').onRef('citing.nodeId', '=', 'citation.sourceNodeId'),
    )
    .leftJoin('organisation_node as tell', 'tell.id', 'citation.tellNodeId')
    .select((eb) => [
      sql<'Citation'>`'Citation'`.as('__typename'),
      'citation.id',
      'citation.sourceNodeId',
      'adapting.organisationNodeId as sourceOrganisationNodeId',
      sql<unknown>`coalesce(citing.label, adapted.label)`.as('sourceLabel'),
      sql<string | null>`coalesce(citing.type, adapted.type)`.as('sourceType'),
      'citation.targetNodeId',
      sql<unknown>`coalesce(seen.label, added.label)`.as('targetLabel'),
      sql<string>`coalesce(seen.type, added.type)`.as('targetType'),
      sql<boolean>`seen."nodeId" is null`.as('targetAdded'),
      'pin.pinnedAt',
      'pin.versionId as pinnedVersionId',
      'pin.overlayChain as pinnedChain',
      'citation.organisationNodeId as readAtId',
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

/** What one part of a published artefact rests on in the words of organisations, keyed by `artefact node`. The domain of the artefact has asked for permission. */
const citationsInOwnWords = defineLoader<string, CitationRow[]>(async (context, keys) => {
  const rows = await citations(context)
    .select(sql<string>`concat(adapting."artefactId", ' ', citation."sourceNodeId")`.as('sourceId'))
    .where('adapting.artefactId', 'in', [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))])
    .where('citation.sourceNodeId', 'in', [...new Set(keys.map((key) => key.split(' ')[1] ?? ''))])
    .orderBy('citation.createdAt')
    .orderBy('citation.id')
    .execute();
  return groupBySource(rows);
});

/**
 * What one part of a published artefact rests on as it is read at an organisation: of what the nation and the organisations up to there cite, all that the
 * part still cites there; where both cite the same, the nearest organisation's.
 * @param at ids of the organisation and everything above it, the nation first; empty for the nation's own text
 */
export async function citationsAt(
  context: Context,
  { artefactId, nodeId, cites }: { artefactId: string; nodeId: string; cites: readonly NodeReference[] },
  at: readonly string[],
): Promise<CitationRow[]> {
  const key = `${artefactId} ${nodeId}`;
  const national = (await citationsFromNode(context, key)) ?? [];
  if (at.length === 0) return national;
  const own = ((await citationsInOwnWords(context, key)) ?? []).toSorted((one, other) => levelOf(other, at) - levelOf(one, at));
  const read = [...own.filter((citation) => levelOf(citation, at) >= 0), ...national];
  return cites.flatMap(
    ({ artefact, node }) => read.find(({ target, targetNodeId }) => target.id === artefact && targetNodeId === node) ?? [],
  );
}

function levelOf({ sourceOrganisationNodeId }: CitationRow, at: readonly string[]): number {
  return sourceOrganisationNodeId === null ? -1 : at.indexOf(sourceOrganisationNodeId);
}

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
    .where('citation.sourceType', '!=', 'CONSULT_MESSAGE')
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
  const query = uses(context).where('citation.targetArtefactId', '=', artefactId).where('citation.targetNodeId', 'in', idsOfPart(nodeId));
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
    .where('targetNodeId', 'in', idsOfPart(nodeId))
    .executeTakeFirstOrThrow();
  return count;
}
