import type { Context } from '../../kernel/context.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import type { Artefact } from '../artefact.entity.ts';
import { Drift } from './drift.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import { deleteOverlayDraft } from './overlay-edition.ts';
import { Overlay } from './overlay.entity.ts';

/**
 * Ends what organisations had to do about an artefact that is taken out of use: decisions in work are thrown away, drifts end, and nobody has a task left.
 * What they had published stays readable with the text.
 */
export async function endAdaptations(context: Context, artefact: Artefact): Promise<void> {
  const { em, clock } = context;
  const overlays = await em.find(Overlay, { artefactId: artefact.id });
  const ids = overlays.map(({ id }) => id);
  const drafts = await em.find(OverlayDraft, { overlayId: { $in: ids } });
  const drifts = await em.find(Drift, { overlayId: { $in: ids }, resolvedAt: null });
  for (const drift of drifts) em.assign(drift, { resolvedAt: clock.now(), resolution: 'NOTHING_LEFT' });
  for (const draft of drafts) await deleteOverlayDraft(context, draft);
  await closeTasks(context, { subjectType: 'OverlayDraft', subjectIds: drafts.map(({ id }) => id) }, 'ARTEFACT_RETIRED');
  await closeTasks(context, { subjectType: 'Drift', subjectIds: drifts.map(({ id }) => id) }, 'ARTEFACT_RETIRED');
}
