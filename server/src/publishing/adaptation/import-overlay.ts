import type { Doc } from 'shared/publishing/document.ts';
import { overlayProblems } from 'shared/publishing/overlay-problems.ts';
import type { Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../artefact.entity.ts';
import { loadDesk } from './desk.ts';
import { lockOverlay } from './lock-overlay.ts';
import type { OverlayVersion } from './overlay-version.entity.ts';
import { writeOverlayVersion } from './write-overlay-version.ts';

type ImportedOverlay = {
  artefact: Artefact;
  organisationNode: OrganisationNode;
  /** Makes the decisions from the text of the organisation above, as it is now, and what the organisation decided until now. */
  decide(above: Doc, published: OverlayContent): OverlayContent;
  changeNote: string;
  reviewBy: string | null;
};

/**
 * The door past the guards for what organisations decide, as `importPublishedVersion` is for texts: nobody is named as having approved it.
 * @throws RangeError for decisions that may not be published, for what is not published, and outside a demonstration
 */
export async function importOverlay(context: Context, next: ImportedOverlay): Promise<OverlayVersion> {
  const { artefact, organisationNode, decide, changeNote, reviewBy } = next;
  if (!context.demo) throw new RangeError('Decisions are brought in past the guards in a demonstration only.');
  const overlay = await lockOverlay(context, artefact.id, organisationNode.id);
  const desk = await loadDesk(context, artefact, organisationNode.id);
  if (!desk) throw new RangeError('What is not published cannot be adapted.');
  const above = desk.above.document;
  const content = decide(above, desk.published);
  const [problem] = overlayProblems(above, content, desk.kind.declaration, desk.published);
  if (problem) throw new RangeError(`${organisationNode.slug}: ${problem.code} at ${problem.node} ${problem.path} (${problem.key}).`);
  return writeOverlayVersion(context, {
    artefact,
    overlay,
    content,
    above,
    changeNote,
    reviewBy,
    approvedById: null,
    choices: new Map(),
  });
}
