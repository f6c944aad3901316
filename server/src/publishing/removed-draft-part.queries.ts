import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { DraftRow } from './draft.type.ts';
import { kindNamed } from './kinds.ts';
import { nodeLabel } from './label-of.ts';
import type { PublishingTables } from './publishing.tables.ts';
import { removalsOf, removedWith } from './removals-of.ts';
import type { RemovedDraftPartType } from './removed-draft-part.type.ts';

/** What became of a part of an edition in work, in one statement; null where it was not removed from it. Whoever has the edition may see it. */
export async function removedDraftPart(context: Context, { id }: DraftRow, node: string): Promise<RemovedDraftPartType | null> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('draft_node as part')
    .innerJoin('draft', 'draft.id', 'part.draftId')
    .innerJoin('artefact', 'artefact.id', 'draft.artefactId')
    .leftJoin('person as remover', 'remover.id', 'part.updatedById')
    .select(['part.nodeId', 'part.type', 'part.attrs', 'part.children', 'part.removed', 'part.removedFrom', 'part.updatedAt'])
    .select(['artefact.kind', 'remover.name as removedByName'])
    .where('part.draftId', '=', id)
    .where('part.removed', '=', true)
    .execute();
  const nodes = new Map(rows.map((row) => [row.nodeId, row]));
  const part = nodes.get(node);
  if (!part) return null;
  const back = new Set(removalsOf(nodes, node).flatMap((top) => removedWith(nodes, top)));
  return {
    nodeId: node,
    title: nodeLabel(kindNamed(context, part.kind).declaration, part),
    removedByName: part.removedByName,
    removedAt: part.updatedAt,
    comesBackWith: back.size - 1,
  };
}
