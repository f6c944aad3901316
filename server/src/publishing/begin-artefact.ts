import type { Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { newArtefactSchema } from 'shared/publishing/new-artefact.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { organisationNode } from '../organisation/organisation.queries.ts';
import type { CreateArtefactInput, CreateArtefactPayload } from './artefact.inputs.ts';
import { canEditDraft } from './artefact.policy.ts';
import { artefactRow } from './artefact.queries.ts';
import { foundArtefact } from './found-artefact.ts';
import { kindsOf } from './kinds.ts';

/**
 * Begins a text in the caller's transaction: its address is made of its title, and its first edition holds the title, with what `fill` adds to it. Nothing is
 * written where there are errors.
 */
export async function beginArtefact(
  context: Context,
  input: CreateArtefactInput,
  fill: (document: Doc) => Doc = (document) => document,
): Promise<CreateArtefactPayload> {
  const { locale, viewer } = context;
  const owner = await organisationNode(context, input.organisationNodeId);
  if (!owner || viewer.kind === 'GUEST' || !canEditDraft(viewer, { ownerScope: owner.ancestorIds }))
    return failed(userError('NotFound', locale, 'notFound', ['organisationNodeId']));
  const { title: name, track, levels, tags } = input;
  const parsed = parseInput(newArtefactSchema, { title: name, track, levels, tags }, locale);
  if (parsed.errors) return { artefact: null, errors: parsed.errors };
  const kind = kindsOf(context).find(({ declaration }) => declaration.kind === input.kind)?.declaration;
  if (!kind?.begin) return failed(userError('InvalidInput', locale, 'kindNotBegunEmpty', ['kind']));
  const { title, ...audience } = parsed.value;
  const document = fill(emptyDocument(kind, title));
  const artefact = await foundArtefact(context, viewer, { addressedAs: title, ownerId: owner.id, audience, document });
  return { artefact: await artefactRow(context, artefact.id), errors: [] };
}

/** A document of its topmost part alone. */
function emptyDocument({ kind, schemaVersion, rootType, begin }: ArtefactKind, title: string): Doc {
  const root = `${rootType}-${crypto.randomUUID()}`;
  return { kind, schema: schemaVersion, root, nodes: { [root]: { type: rootType, attrs: begin?.(title) ?? {}, children: [] } } };
}

function failed(error: CreateArtefactPayload['errors'][number]): CreateArtefactPayload {
  return { artefact: null, errors: [error] };
}
