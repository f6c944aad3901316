import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import { Citation } from './citation.entity.ts';
import { pinCitation, targetsNow } from './pin-citation.ts';

type MessageSource = {
  messageId: string;
  /** Where the cited texts are read: the unit of the person the message is for. */
  organisationNodeId: string;
  /** Who is told when a cited text changes. */
  tellPersonId: string;
};

/**
 * Pins what a message rests on, as it stands now. Returns the references that lead to nothing published; where there are
 * any, nothing is written.
 */
export async function citeFromMessage(
  context: Context,
  source: MessageSource,
  references: readonly NodeReference[],
): Promise<NodeReference[]> {
  const { em, clock } = context;
  const targets = await targetsNow(context, references);
  const missing = references.filter(({ artefact, node }) => !targets.has(` ${artefact} ${node}`));
  if (missing.length > 0) return missing;
  for (const { artefact, node } of references) {
    const target = targets.get(` ${artefact} ${node}`);
    if (!target) continue;
    const citation = em.create(Citation, {
      id: crypto.randomUUID(),
      sourceType: 'CONSULT_MESSAGE',
      sourceId: source.messageId,
      sourceNodeId: null,
      targetArtefactId: artefact,
      targetNodeId: node,
      organisationNodeId: source.organisationNodeId,
      tellRole: null,
      tellNodeId: null,
      tellPersonId: source.tellPersonId,
      currentPinId: null,
      createdAt: clock.now(),
      endedAt: null,
    });
    em.persist(citation);
    pinCitation(context, citation, target, 'CITED', null);
  }
  return [];
}
