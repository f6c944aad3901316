import type { Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { newArtefactSchema } from 'shared/publishing/new-artefact.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { organisationNode } from '../organisation/organisation.queries.ts';
import type { CreateArtefactInput, CreateArtefactPayload } from './artefact.inputs.ts';
import { canEditDraft } from './artefact.policy.ts';
import { artefactRow } from './artefact.queries.ts';
import { foundArtefact } from './found-artefact.ts';
import { kindsOf } from './kinds.ts';

/**
 * Begins a text that is not there yet: its address is made of its title, its first edition holds the title alone, and readers see nothing until that
 * is published.
 */
export function createArtefact(context: Context, input: CreateArtefactInput): Promise<CreateArtefactPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owner = await organisationNode(context, input.organisationNodeId);
    if (!owner || viewer.kind === 'GUEST' || !canEditDraft(viewer, { ownerScope: owner.ancestorIds }))
      return failed(userError('NotFound', locale, 'notFound', ['organisationNodeId']));
    const { organisationNodeId: _owner, kind: _kind, ...said } = input;
    const parsed = parseInput(newArtefactSchema, said, locale);
    if (parsed.errors) return { artefact: null, errors: parsed.errors };
    const kind = kindsOf(context).find(({ declaration }) => declaration.kind === input.kind)?.declaration;
    if (!kind?.begin) return failed(userError('InvalidInput', locale, 'kindNotBegunEmpty', ['kind']));
    const { title, ...audience } = parsed.value;
    const artefact = await foundArtefact(context, viewer, { title, ownerId: owner.id, audience, document: emptyDocument(kind, title) });
    return { artefact: await artefactRow(context, artefact.id), errors: [] };
  });
}

/** A document of its topmost part alone. */
function emptyDocument({ kind, schemaVersion, rootType, begin }: ArtefactKind, title: string): Doc {
  const root = `${rootType}-${crypto.randomUUID()}`;
  return { kind, schema: schemaVersion, root, nodes: { [root]: { type: rootType, attrs: begin?.(title) ?? {}, children: [] } } };
}

function failed(error: CreateArtefactPayload['errors'][number]): CreateArtefactPayload {
  return { artefact: null, errors: [error] };
}
