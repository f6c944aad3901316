import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { Citation } from './citation.entity.ts';
import { pinCitation, targetsNow } from './pin-citation.ts';
import { citeUndisturbed } from './publication-lock.ts';

type MessageSource = {
  messageId: string;
  /** Where the cited texts are read: the unit of the person the message is for. */
  organisationNodeId: string;
  /** Who may say that a changed text still holds for the message. */
  tellPersonId: string;
};

/**
 * Pins what a message rests on, as it stands now. Returns the references that lead to nothing in use; where there are
 * any, nothing is written. When a cited text changes, the room of the message is told through `publishListeners`.
 */
export async function citeFromMessage(
  context: Context,
  source: MessageSource,
  references: readonly NodeReference[],
): Promise<NodeReference[]> {
  await citeUndisturbed(context);
  const targets = await targetsNow(context, references, source.organisationNodeId);
  const missing = references.filter((reference) => !targets.get(reference));
  if (missing.length === 0) for (const reference of references) cite(context, source, reference, targets.get(reference));
  return missing;
}

function cite(
  context: Context,
  { messageId, organisationNodeId, tellPersonId }: MessageSource,
  { artefact, node }: NodeReference,
  target: Parameters<typeof pinCitation>[2] | undefined,
): void {
  if (!target) return;
  const { em, clock } = context;
  const citation = em.create(Citation, {
    id: crypto.randomUUID(),
    sourceType: 'CONSULT_MESSAGE',
    sourceId: messageId,
    sourceNodeId: null,
    targetArtefactId: artefact,
    targetNodeId: node,
    organisationNodeId,
    tellRole: null,
    tellNodeId: null,
    tellPersonId,
    currentPinId: null,
    createdAt: clock.now(),
    endedAt: null,
  });
  em.persist(citation);
  pinCitation(context, citation, target, 'CITED');
}
