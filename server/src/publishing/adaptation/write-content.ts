import type { NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { written } from '../edition-progress.ts';
import type { OpenDesk } from './open-overlay-draft.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { entriesOfOverlay, sameWords, type PlacedEntry } from './overlay-entries.ts';

/**
 * Writes what the draft decides now: the entries that differ and no others. An addition that only stands in another place because of its neighbours keeps
 * its revision, since nobody wrote in it.
 * @param touched the node that was decided about: its entry is written also where it says the same
 */
export async function writeContent(context: Context, desk: OpenDesk, content: Overlay, touched: NodeId): Promise<OverlayDraftEntry> {
  const { em, clock, viewer } = context;
  const next = entriesOfOverlay(content);
  const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
  const stamp = { updatedById: personId, updatedAt: clock.now() };
  for (const nodeId of new Set([...next.keys(), ...desk.entries.keys(), touched])) {
    const { entry = null, position }: Omit<PlacedEntry, 'nodeId'> = next.get(nodeId) ?? { position: 0 };
    const known = desk.entries.get(nodeId);
    if (known && nodeId !== touched && sameWords(known.entry, entry)) em.assign(known, { entry, position });
    else if (known) em.assign(known, { entry, position, revision: known.revision + 1, ...stamp });
    else desk.entries.set(nodeId, newEntry(context, desk, { nodeId, entry, position, ...stamp }));
  }
  if (personId) written(desk.draft, personId, clock.now());
  await em.flush();
  return desk.entries.get(touched) as OverlayDraftEntry;
}

type NewEntry = PlacedEntry & Pick<OverlayDraftEntry, 'updatedById' | 'updatedAt'>;

function newEntry({ em }: Context, { draft }: OpenDesk, { entry = null, ...row }: NewEntry): OverlayDraftEntry {
  const created = em.create(OverlayDraftEntry, {
    ...row,
    entry,
    draftId: draft.id,
    revision: 1,
    choice: null,
    choiceReason: null,
    choiceAbout: null,
  });
  em.persist(created);
  return created;
}
