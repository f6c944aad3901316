import { documentCitations, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import type { Artefact } from './artefact.entity.ts';
import { Citation } from './citation.entity.ts';
import { clearNotices } from './clear-notices.ts';
import { pinCitation, targetsNow } from './pin-citation.ts';

type Source = { artefact: Artefact; kind: ArtefactKind; document: Doc };

/**
 * Brings the citations of a source to what its new version says: new ones are pinned, those it no longer holds end,
 * and a notice at one it still holds is cleared, because its author has now looked at the changed text.
 */
export async function refreshCitations(context: Context, { artefact, kind, document }: Source): Promise<void> {
  const { em, clock } = context;
  const wanted = new Map(
    documentCitations(document, kind).map(({ source, cited }) => [key(source, cited.artefact, cited.node), { source, cited }]),
  );
  const held = await em.find(Citation, { sourceType: 'ARTEFACT_NODE', sourceId: artefact.id, endedAt: null });
  const heldByKey = new Map(
    held.map((citation) => [key(citation.sourceNodeId ?? '', citation.targetArtefactId, citation.targetNodeId), citation]),
  );
  const targets = await targetsNow(
    context,
    [...wanted.values()].map(({ cited }) => cited),
  );

  for (const [name, citation] of heldByKey) {
    if (wanted.has(name)) continue;
    citation.endedAt = clock.now();
    await clearNotices(context, citation, 'NO_LONGER_CITED');
  }
  for (const [name, { source, cited }] of wanted) {
    const target = targets.get(key('', cited.artefact, cited.node));
    if (!target) throw new RangeError(`Node ${source} cites ${cited.node} of ${cited.artefact}, which is not published.`);
    const known = heldByKey.get(name);
    if (known) {
      const cleared = await clearNotices(context, known, 'NEW_VERSION');
      if (cleared > 0) pinCitation(context, known, target, 'NEW_VERSION', null);
      continue;
    }
    const citation = em.create(Citation, {
      id: crypto.randomUUID(),
      sourceType: 'ARTEFACT_NODE',
      sourceId: artefact.id,
      sourceNodeId: source,
      targetArtefactId: cited.artefact,
      targetNodeId: cited.node,
      organisationNodeId: artefact.ownerId,
      tellRole: 'CENTRE_EDITOR',
      tellNodeId: artefact.ownerId,
      tellPersonId: null,
      currentPinId: null,
      createdAt: clock.now(),
      endedAt: null,
    });
    em.persist(citation);
    pinCitation(context, citation, target, 'CITED', null);
  }
  await em.flush();
}

const key = (source: string, artefact: string, node: string): string => `${source} ${artefact} ${node}`;
