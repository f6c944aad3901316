import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import type { EditionInWork } from '../edition-steps.ts';
import { labelOf } from '../label-of.ts';
import type { Desk } from './desk.ts';
import type { ChangedScope } from './move.ts';
import type { OpenDesk } from './open-overlay-draft.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import type { AtDesk } from './sit-down.ts';
import { standingChoice } from './standing-choice.ts';
import { writeOverlayVersion } from './write-overlay-version.ts';

/** What an organisation decides, as the steps see it; publishing it writes its next version. */
export function overlayEdition(context: Context, { artefact, node, overlay }: AtDesk, desk: OpenDesk): EditionInWork {
  const { draft, above, content, kind } = desk;
  return {
    progress: draft,
    subjectType: 'OverlayDraft',
    path: 'SHORT',
    ownerId: node.id,
    link: `/redaktion/anpassning/${node.slug}/${artefact.slug}/granska`,
    title: labelOf(kind.declaration, above.document, above.document.root),
    artefactKind: artefact.kind,
    publish: async () => {
      await writeOverlayVersion(context, {
        artefact,
        overlay,
        content,
        above: above.document,
        changeNote: draft.changeNote ?? '',
        reviewBy: draft.reviewBy ?? null,
        approvedById: draft.approvedById ?? null,
        choices: choicesOf(desk),
      });
      await deleteOverlayDraft(context, draft);
    },
  };
}

/** Throws decisions in work away, with their entries. */
export async function deleteOverlayDraft({ em }: Context, draft: OverlayDraft): Promise<void> {
  await em.nativeDelete(OverlayDraftEntry, { draftId: draft.id });
  em.remove(draft);
}

/** How drifts were dealt with, by node. */
function choicesOf(desk: Desk): ChangedScope['choices'] {
  const chosen = [...desk.entries.keys()].map((node) => [node, standingChoice(desk, node)] as const);
  return new Map(chosen.flatMap(([node, choice]): [NodeId, NonNullable<typeof choice>][] => (choice ? [[node, choice]] : [])));
}
