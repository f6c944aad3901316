import { sql, type RawBuilder } from 'kysely';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';

/** An organisation that adapts an artefact, with what it decides now. */
export type Scope = {
  overlayId: string;
  overlayVersionId: string;
  organisationNodeId: string;
  organisationSlug: string;
  /** The nation first, the organisation itself last. */
  ancestorIds: string[];
  /** New text from above waits here for a decision. */
  explicit: boolean;
  overlay: Overlay;
  /** Number of its decisions, with when and why they were published, until when they stand unlooked at and who approved them. */
  number: number;
  publishedAt: Date;
  changeNote: string;
  reviewBy: string | null;
  approvedByName: string | null;
};

/** Overlays in one of their published versions, with the organisations they hold at, in no order. */
function scopes(context: Context, content: RawBuilder<Overlay> = sql.ref('version.content')) {
  return projection<PublishingTables>(context.em)
    .selectFrom('overlay')
    .innerJoin('overlay_version as version', 'version.overlayId', 'overlay.id')
    .innerJoin('organisation_node as node', 'node.id', 'overlay.organisationNodeId')
    .leftJoin('person as approver', 'approver.id', 'version.approvedById')
    .select([
      'overlay.id as overlayId',
      'version.id as overlayVersionId',
      'overlay.organisationNodeId',
      'node.slug as organisationSlug',
      'node.ancestorIds',
      'node.explicitAdoption as explicit',
      content.as('overlay'),
      'version.number',
      'version.publishedAt',
      'version.changeNote',
      sql<string | null>`version."reviewBy"::text`.as('reviewBy'),
      'approver.name as approvedByName',
    ]);
}

/** Those nearest the nation first. Sorted here: the database would carry all they decide through its own sort. */
async function nearestFirst(query: { execute(): Promise<Scope[]> }): Promise<Scope[]> {
  const rows = await query.execute();
  return rows.toSorted((one, other) => one.ancestorIds.length - other.ancestorIds.length || (one.overlayId < other.overlayId ? -1 : 1));
}

const newest = sql<boolean>`version.id = overlay."publishedVersionId"`;

/**
 * Every organisation that adapts an artefact; each comes after those above it. What a decision remembers of the text it was made against is most of its
 * size and is only read where that text is gone: for the nodes named as `standing` it is left behind.
 */
export function scopesOf(context: Context, artefactId: string, standing: readonly NodeId[] = []): Promise<Scope[]> {
  const light = sql<Overlay>`jsonb_set(version.content, '{decisions}', coalesce((
    select jsonb_object_agg(each.key, case when each.key = any(${standing}::text[]) then each.value #- '{seen,attrs}' else each.value end)
    from jsonb_each(version.content -> 'decisions') each), '{}'))`;
  return nearestFirst(scopes(context, light).where('overlay.artefactId', '=', artefactId).where(newest));
}

/** Every node that some organisation leaves out of an artefact now. */
export async function leftOutNodes(context: Context, artefactId: string): Promise<NodeId[]> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('overlay')
    .innerJoin('overlay_node', 'overlay_node.overlayVersionId', 'overlay.publishedVersionId')
    .select('overlay_node.nodeId')
    .distinct()
    .where('overlay.artefactId', '=', artefactId)
    .where('overlay_node.mode', '=', 'EXCLUDE')
    .execute();
  return rows.map(({ nodeId }) => nodeId);
}

/**
 * The organisations between the nation and one of its nodes that adapt an artefact, the node itself included; the nation's nearest first.
 * @param until as it stood just before this moment; without it, now
 */
export function chainOf(context: Context, artefactId: string, organisationNodeId: string, until: Date | null = null): Promise<Scope[]> {
  const newestBefore = sql<boolean>`version.number = (
    select max(number) from overlay_version where "overlayId" = overlay.id and "publishedAt" < ${until})`;
  const onTheWay = sql<boolean>`overlay."organisationNodeId" = any((select "ancestorIds" from organisation_node where id = ${organisationNodeId}::uuid)::uuid[])`;
  return nearestFirst(
    scopes(context)
      .where('overlay.artefactId', '=', artefactId)
      .where(until ? newestBefore : newest)
      .where(onTheWay),
  );
}

/** Published sets of decisions by id, whatever has been published since. */
export function pinnedScopes(context: Context, overlayVersionIds: readonly string[]): Promise<Scope[]> {
  return nearestFirst(scopes(context).where('version.id', 'in', [...overlayVersionIds]));
}

/** The published decisions an artefact is read through at an organisation, the nation's nearest first: what a pin holds. Nothing for the nation itself. */
export async function chainToPin(context: Context, artefactId: string, organisationNodeId: string | null): Promise<string[]> {
  if (organisationNodeId === null) return [];
  return (await chainOf(context, artefactId, organisationNodeId)).map(({ overlayVersionId }) => overlayVersionId);
}

/** The nearest organisation above that adapts the same artefact. */
export function scopeAbove<Each extends { organisationNodeId: string }>(
  { organisationNodeId, ancestorIds }: Pick<Scope, 'organisationNodeId' | 'ancestorIds'>,
  byNode: ReadonlyMap<string, Each>,
): Each | undefined {
  for (const id of ancestorIds.toReversed()) {
    const found = id === organisationNodeId ? undefined : byNode.get(id);
    if (found) return found;
  }
  return undefined;
}
