import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import { DraftNode } from './draft-node.entity.ts';
import type { EditionInWork } from './edition-steps.ts';
import { kindNamed } from './kinds.ts';
import { labelOf } from './label-of.ts';
import type { LoadedDraft } from './load-draft.ts';
import { pathOf } from './path-of.ts';
import { writeVersion } from './write-version.ts';

/** The edition in work of an artefact as the steps see it; publishing it writes the next version. */
export function editionOf(context: Context, { artefact }: OwnedArtefact, { draft, state }: LoadedDraft): EditionInWork {
  const kind = kindNamed(context, artefact.kind);
  const path = pathOf(context, artefact, draft);
  return {
    progress: draft,
    subjectType: 'Draft',
    path,
    ownerId: artefact.ownerId,
    link: kind.editorPath(artefact.slug),
    title: labelOf(kind.declaration, state, state.root),
    artefactKind: artefact.kind,
    publish: async () => {
      await writeVersion(context, {
        artefact,
        kind,
        document: documentOf(state),
        changeNote: draft.changeNote ?? '',
        erratum: draft.erratum,
        reviewBy: draft.reviewBy ?? null,
        approvedById: draft.approvedById ?? null,
        provenance: 'AUTHORED',
        path,
      });
      await context.em.nativeDelete(DraftNode, { draftId: draft.id });
      context.em.remove(draft);
    },
  };
}
