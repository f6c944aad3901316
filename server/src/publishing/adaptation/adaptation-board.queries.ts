import { sql } from 'kysely';
import { today } from '../../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { canReadDraft } from '../artefact.policy.ts';
import { readArtefact, workingScopes } from '../artefact.queries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { AdaptationState, AdaptationStatusType } from './adaptation-overview.type.ts';

type Row = Omit<AdaptationStatusType, 'state'> & { ancestorIds: string[]; hasDraft: boolean; inherits: boolean };

/** How far back in the list of what one works with: what waits comes first, then what is in work, what is decided and the rest. */
const ORDER = { TO_DECIDE: 0, IN_WORK: 1, ADAPTED: 2, NOT_ADAPTED: 3 } as const;

/**
 * Where every healthcare region and region stands with a published text, in the order of the organisation: one statement. What is in work is told only to
 * those who work with texts there. Empty for an unknown text.
 */
export async function adaptationBoard(context: Context, slug: string): Promise<AdaptationStatusType[]> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact?.publishedVersion) return [];
  const rows = await standings(context)
    .where('artefact.id', '=', artefact.id)
    .where('node.kind', 'in', ['HEALTHCARE_REGION', 'REGION'])
    .orderBy('node.kind')
    .orderBy(sql`node."shortName" collate "sv-SE-x-icu"`)
    .execute();
  return rows.map((row) => statusOf(context, row));
}

/**
 * The published texts in use that organisations of the viewer below the nation may adapt, and those that organisations below them have adapted, with where each
 * stands; what waits for a decision first, then by the name of the text. Empty for whoever works with no text.
 */
export async function myAdaptationsPage(context: Context, args: PageArgs): Promise<Page<AdaptationStatusType>> {
  const order = sql<number>`case when exists (select 1 from drift where "overlayId" = overlay.id and "resolvedAt" is null and status <> 'CONVERGED')
    then ${sql.lit(ORDER.TO_DECIDE)} when exists (select 1 from overlay_draft where "overlayId" = overlay.id) then ${sql.lit(ORDER.IN_WORK)}
    when version.id is not null then ${sql.lit(ORDER.ADAPTED)} else ${sql.lit(ORDER.NOT_ADAPTED)} end`;
  // A pair has no id of its own; this one is made of both, in the form that cursors are asked for.
  const id = sql<string>`overlay(overlay(md5(artefact.id::text || node.id::text) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid`;
  const place = sql<string>`(${order})::text || (select title ->> 'sv' from artefact_version where id = artefact."publishedVersionId")`;
  const scopes = sql`${workingScopes(context)}::uuid[]`;
  const query = standings(context)
    .select([id.as('id'), place.as('sortKey')])
    .where('artefact.publishedVersionId', 'is not', null)
    .where('artefact.retiredAt', 'is', null)
    .where('node.kind', '!=', 'NATION')
    .where(
      sql<boolean>`(node.id = any(${scopes}) or overlay.id is not null and exists (
        select 1 from organisation_node own where own.id = any(${scopes}) and own.id = any(node."ancestorIds") and own.kind <> 'NATION'))`,
    );
  const page = (await pageOf(query as never, args, { by: place, id, cast: 'text' })) as unknown as Page<Row>;
  return { ...page, nodes: page.nodes.map((row) => statusOf(context, row)) };
}

function statusOf(context: Context, { ancestorIds, hasDraft, inherits, ...row }: Row): AdaptationStatusType {
  const isInWork = hasDraft && canReadDraft(context.viewer, { ownerScope: ancestorIds });
  return { ...row, state: stateOf(row, { isInWork, inherits }) };
}

type Standing = Pick<AdaptationStatusType, 'number' | 'drift' | 'orphan' | 'undecided'>;

function stateOf({ number, drift, orphan, undecided }: Standing, told: { isInWork: boolean; inherits: boolean }): AdaptationState {
  if (drift + orphan + undecided > 0) return 'TO_DECIDE';
  if (told.isInWork) return 'IN_WORK';
  if (number !== null) return 'ADAPTED';
  return told.inherits ? 'INHERITED' : 'NOT_ADAPTED';
}

/** Whether an organisation above has words of its own, which are read here too. */
const inherits = sql<boolean>`exists (
  select 1 from overlay above join overlay_node decided on decided."overlayVersionId" = above."publishedVersionId"
  where above."artefactId" = artefact.id and decided.mode <> 'ADOPT'
    and above."organisationNodeId" = any(node."ancestorIds") and above."organisationNodeId" <> node.id)`;

/** Texts and organisations in force, each pair with what is decided there. */
function standings(context: Context) {
  // What the text above has come to say itself is no longer the organisation's own.
  const decided = (mode: string) =>
    sql<number>`(select count(distinct own."topNodeId")::int from overlay_node own where own."overlayVersionId" = version.id and own.mode = ${mode}
      and not exists (select 1 from drift where "overlayId" = overlay.id and "nodeId" = own."nodeId" and "resolvedAt" is null and status = 'CONVERGED'))`;
  const open = (status: string) =>
    sql<number>`(select count(*)::int from drift where "overlayId" = overlay.id and "resolvedAt" is null and status = ${status})`;
  return projection<PublishingTables>(context.em)
    .selectFrom('artefact')
    .crossJoin('organisation_node as node')
    .leftJoin('overlay', (join) => join.onRef('overlay.organisationNodeId', '=', 'node.id').onRef('overlay.artefactId', '=', 'artefact.id'))
    .leftJoin('overlay_version as version', 'version.id', 'overlay.publishedVersionId')
    .select([
      'artefact.id as artefactId',
      'node.id as organisationNodeId',
      'node.ancestorIds',
      'version.number',
      'version.publishedAt',
      decided('ADAPT').as('adapted'),
      decided('ADD').as('added'),
      decided('EXCLUDE').as('excluded'),
      open('DRIFT').as('drift'),
      open('ORPHAN').as('orphan'),
      open('UNDECIDED').as('undecided'),
      open('CONVERGED').as('converged'),
      sql<boolean>`exists (select 1 from overlay_draft where "overlayId" = overlay.id)`.as('hasDraft'),
      inherits.as('inherits'),
      sql<Date | null>`(select min("dueAt") from drift where "overlayId" = overlay.id and "resolvedAt" is null)`.as('oldestDue'),
    ])
    .where(validOn('node', today(context.clock)));
}
