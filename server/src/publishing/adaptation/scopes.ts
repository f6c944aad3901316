import { sql } from 'kysely';
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
  /** Number of its decisions, with when and why they were published. */
  number: number;
  publishedAt: Date;
  changeNote: string;
};

/** Overlays in one of their published versions, with the organisations they hold at, those nearest the nation first. */
function scopes(context: Context) {
  return projection<PublishingTables>(context.em)
    .selectFrom('overlay')
    .innerJoin('overlay_version as version', 'version.overlayId', 'overlay.id')
    .innerJoin('organisation_node as node', 'node.id', 'overlay.organisationNodeId')
    .select([
      'overlay.id as overlayId',
      'version.id as overlayVersionId',
      'overlay.organisationNodeId',
      'node.slug as organisationSlug',
      'node.ancestorIds',
      'node.explicitAdoption as explicit',
      'version.content as overlay',
      'version.number',
      'version.publishedAt',
      'version.changeNote',
    ])
    .orderBy(sql`cardinality(node."ancestorIds")`)
    .orderBy('overlay.id');
}

const newest = sql<boolean>`version.id = overlay."publishedVersionId"`;

/** Every organisation that adapts an artefact; each comes after those above it. */
export function scopesOf(context: Context, artefactId: string): Promise<Scope[]> {
  return scopes(context).where('overlay.artefactId', '=', artefactId).where(newest).execute();
}

/**
 * The organisations between the nation and one of its nodes that adapt an artefact, the node itself included; the nation's nearest first.
 * @param until as it stood just before this moment; without it, now
 */
export function chainOf(context: Context, artefactId: string, organisationNodeId: string, until: Date | null = null): Promise<Scope[]> {
  const newestBefore = sql<boolean>`version.number = (
    select max(number) from overlay_version where "overlayId" = overlay.id and "publishedAt" < ${until})`;
  return scopes(context)
    .where('overlay.artefactId', '=', artefactId)
    .where(until ? newestBefore : newest)
    .where(
      sql<boolean>`overlay."organisationNodeId" = any((select "ancestorIds" from organisation_node where id = ${organisationNodeId}::uuid)::uuid[])`,
    )
    .execute();
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
