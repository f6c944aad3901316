import { sql } from 'kysely';
import { possibleTransitions, nextEditionState } from 'shared/publishing/lifecycle.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { Artefact } from './artefact.entity.ts';
import { canReadDraft, rolesFor } from './artefact.policy.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import type { DraftNode } from './draft-node.entity.ts';
import type { DraftNodeType, DraftRow, EditionStep } from './draft.type.ts';
import { editionFacts } from './edition-facts.ts';
import { kindNamed } from './kinds.ts';
import { loadDraft } from './load-draft.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** A node of a draft as the API shows it. */
export function draftNodeRow({
  nodeId,
  type,
  attrs,
  children,
  nodeRevision,
}: Pick<DraftNode, 'nodeId' | 'type' | 'attrs' | 'children' | 'nodeRevision'>): DraftNodeType {
  return { nodeId, type, attrs, children, revision: nodeRevision };
}

/** The edition in work of an artefact with its parts, in two statements. The caller has asked for permission. */
export async function draftRow(context: Context, artefactId: string): Promise<DraftRow | null> {
  const db = projection<PublishingTables>(context.em);
  const draft = await db
    .selectFrom('draft')
    .innerJoin('person as author', 'author.id', 'draft.createdById')
    .leftJoin('artefact_version as base', 'base.id', 'draft.baseVersionId')
    .select([
      sql<'Draft'>`'Draft'`.as('__typename'),
      'draft.id',
      'draft.artefactId',
      'draft.state',
      'draft.changeNote',
      sql<string | null>`draft."reviewBy"::text`.as('reviewBy'),
      'draft.erratum',
      'draft.root',
      'draft.structureRevision',
      'draft.createdAt',
      'draft.updatedAt',
      'author.name as createdByName',
      'draft.sentBackReason',
      'base.major as baseMajor',
      'base.minor as baseMinor',
    ])
    .where('draft.artefactId', '=', artefactId)
    .executeTakeFirst();
  if (!draft) return null;
  const nodes = await db
    .selectFrom('draft_node')
    .select(['nodeId', 'type', 'attrs', 'children', 'nodeRevision'])
    .where('draftId', '=', draft.id)
    .where('removed', '=', false)
    .orderBy('nodeId')
    .execute();
  return { ...draft, nodes: nodes.map((node) => draftNodeRow(node as DraftNode)) };
}

/** The edition in work, for those who may see it; null for everybody else. */
export async function readDraft(context: Context, artefact: ArtefactRow): Promise<DraftRow | null> {
  return artefact.hasDraft && canReadDraft(context.viewer, artefact) ? draftRow(context, artefact.id) : null;
}

/** The steps the viewer's roles allow from here, each with everything that is missing before it. */
export async function editionSteps(context: Context, draft: DraftRow): Promise<EditionStep[]> {
  const artefact = await context.em.findOneOrFail(Artefact, draft.artefactId);
  const owner = await projection<PublishingTables>(context.em)
    .selectFrom('organisation_node')
    .select('ancestorIds')
    .where('id', '=', artefact.ownerId)
    .executeTakeFirst();
  const owned = { artefact, ownerScope: owner?.ancestorIds ?? [] };
  const loaded = await loadDraft(context, artefact);
  if (!loaded) return [];
  const kind = kindNamed(context, artefact.kind);
  const steps = possibleTransitions(draft.state, rolesFor(context.viewer, owned));
  const facts = await editionFacts(context, owned, kind, loaded, { transition: 'PUBLISH', reason: 'asked later' });
  return steps.map((transition) => {
    const { missing = [] } = nextEditionState(draft.state, { ...facts, transition }, kind.declaration.guards);
    return {
      transition,
      missing: missing.map(({ code, node, parameters }) => ({
        message: fieldMessage(code, context.locale, parameters),
        nodeId: node ?? null,
      })),
    };
  });
}
