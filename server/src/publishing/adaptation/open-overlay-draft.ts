import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { begunBy } from '../edition-progress.ts';
import { firstEntries, loadDesk, type Desk } from './desk.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import type { AtDesk } from './sit-down.ts';

/** A desk with decisions in work that may be changed. */
export type OpenDesk = Desk & { draft: OverlayDraft };

/** The decisions in work, begun from the published ones where there are none; refused where they are handed in. */
export async function openOverlayDraft(
  context: Context,
  at: AtDesk,
): Promise<{ desk: OpenDesk; errors?: undefined } | { errors: UserErrorRow[] }> {
  const desk = at.desk.draft ? at.desk : await begin(context, at);
  const { draft } = desk;
  if (draft?.state !== 'ASSESSING') return { errors: [userError('NotReady', context.locale, 'draftNotOpen')] };
  return { desk: { ...desk, draft } };
}

async function begin(context: Context, { artefact, node, overlay, desk }: AtDesk): Promise<Desk> {
  const { em, clock, viewer } = context;
  if (viewer.kind === 'GUEST') return desk;
  const draft = em.create(OverlayDraft, { overlayId: overlay.id, ...begunBy(viewer.personId, clock.now()) });
  await em.persist(draft).flush();
  const rows = firstEntries(desk).map((each) => ({
    ...each,
    draftId: draft.id,
    revision: 1,
    choice: null,
    choiceReason: null,
    choiceAbout: null,
    updatedById: null,
    updatedAt: clock.now(),
  }));
  if (rows.length > 0) await em.insertMany(OverlayDraftEntry, rows);
  record(context, {
    action: 'ADAPTATION_STARTED',
    objectType: 'Overlay',
    objectId: overlay.id,
    details: { artefact: artefact.id, at: node.id, from: desk.publishedNumber },
  });
  await em.flush();
  return (await loadDesk(context, artefact, node.id)) ?? desk;
}
