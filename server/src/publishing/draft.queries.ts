import { sql } from 'kysely';
import type { LifecycleFacts } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from './artefact.entity.ts';
import { canReadDraft, rolesFor } from './artefact.policy.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import type { DraftNode } from './draft-node.entity.ts';
import type { DraftNodeType, DraftRow, EditionStep, EditionTaskType } from './draft.type.ts';
import { editionFacts } from './edition-facts.ts';
import { kindNamed, type PublishedKind } from './kinds.ts';
import { nodeLabel } from './label-of.ts';
import { loadDraft } from './load-draft.ts';
import type { PublishingTables } from './publishing.tables.ts';
import { documentRules, openSteps, openTasksOf, type StepRules } from './step-from.ts';

type NodeColumns = Pick<DraftNode, 'nodeId' | 'type' | 'attrs' | 'children' | 'nodeRevision'>;

/** A node of a draft as the API shows it. */
export function draftNodeRow({ nodeId, type, attrs, children, nodeRevision }: NodeColumns): DraftNodeType {
  return { nodeId, type, attrs, children, revision: nodeRevision };
}

/** The edition in work of an artefact, without its parts. The caller has asked for permission. */
export async function draftRow(context: Context, artefactId: string): Promise<DraftRow | null> {
  const [row] = await draftRows(context, [artefactId]);
  return row ?? null;
}

/** The edition in work, for those who may see it; null for everybody else. */
export async function readDraft(context: Context, artefact: ArtefactRow): Promise<DraftRow | null> {
  return artefact.hasDraft && canReadDraft(context.viewer, artefact) ? draftOfArtefact(context, artefact.id) : null;
}

const draftOfArtefact = defineLoader<string, DraftRow>(async (context, artefactIds) => {
  const rows = await draftRows(context, artefactIds);
  return new Map(rows.map((row) => [row.artefactId, row]));
});

/** The parts of an edition in work. Whoever has the edition may see them. */
export async function nodesOfDraft(context: Context, { id, revision }: DraftRow): Promise<DraftNodeType[]> {
  return (await nodesAtRevision(context, `${id} ${revision}`)) ?? [];
}

/** The revision is part of the key, so that a second change in the same request is not answered with the parts of the first. */
const nodesAtRevision = defineLoader<string, DraftNodeType[]>(async (context, keys) => {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('draft_node')
    .select(['draftId', 'nodeId', 'type', 'attrs', 'children', 'nodeRevision'])
    .where(
      'draftId',
      'in',
      keys.map((key) => key.slice(0, key.indexOf(' '))),
    )
    .where('removed', '=', false)
    .orderBy('nodeId')
    .execute();
  const byDraft = Map.groupBy(rows, ({ draftId }) => draftId);
  return new Map(keys.map((key) => [key, (byDraft.get(key.slice(0, key.indexOf(' '))) ?? []).map(draftNodeRow)]));
});

async function draftRows(context: Context, artefactIds: readonly string[]): Promise<DraftRow[]> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('draft')
    .innerJoin('artefact', 'artefact.id', 'draft.artefactId')
    .innerJoin('draft_node as top', (join) => join.onRef('top.draftId', '=', 'draft.id').onRef('top.nodeId', '=', 'draft.root'))
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
      'draft.revision',
      'draft.createdAt',
      'draft.updatedAt',
      'author.name as createdByName',
      'draft.sentBackReason',
      'base.major as baseMajor',
      'base.minor as baseMinor',
      'artefact.kind',
      'top.type as topType',
      'top.attrs as topAttrs',
    ])
    .where('draft.artefactId', 'in', [...artefactIds])
    .execute();
  return rows.map(({ kind, topType, topAttrs, ...row }) => ({
    ...row,
    title: nodeLabel(kindNamed(context, kind).declaration, { type: topType, attrs: topAttrs }),
  }));
}

type Asked = { owned: OwnedArtefact; kind: PublishedKind; facts: LifecycleFacts; rules: StepRules };

/** What the steps and the tasks of one draft in one answer are both derived from, read once. */
const asked = new WeakMap<DraftRow, Promise<Asked | null>>();

function askedOf(context: Context, draft: DraftRow): Promise<Asked | null> {
  const known = asked.get(draft) ?? ask(context, draft);
  asked.set(draft, known);
  return known;
}

async function ask(context: Context, draft: DraftRow): Promise<Asked | null> {
  const artefact = await context.em.findOneOrFail(Artefact, draft.artefactId);
  const owned = { id: artefact.id, artefact, ownerScope: await scopeOf(context.em, artefact.ownerId) };
  const loaded = await loadDraft(context, artefact);
  if (!loaded) return null;
  const kind = kindNamed(context, artefact.kind);
  // Why something is sent back is asked for when the step is taken.
  const facts = await editionFacts(context, owned, kind, loaded, { transition: 'PUBLISH', reason: 'later' });
  return { owned, kind, facts, rules: await documentRules(context, owned, kind, loaded) };
}

/** The steps the viewer's roles allow from here, each with everything that is missing before it. */
export async function stepsOf(context: Context, draft: DraftRow): Promise<EditionStep[]> {
  const known = await askedOf(context, draft);
  return known
    ? openSteps(context, { state: draft.state, roles: rolesFor(context.viewer, known.owned), facts: known.facts, rules: known.rules })
    : [];
}

/** What there is to do before readers have the edition, in the order of the work. */
export async function editionTasksOf(context: Context, draft: DraftRow): Promise<EditionTaskType[]> {
  const known = await askedOf(context, draft);
  return known ? openTasksOf(context, { state: draft.state, ...known }) : [];
}
