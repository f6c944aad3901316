import { findNode } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { documentCitations } from 'shared/publishing/kind.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { LifecycleFacts } from 'shared/publishing/lifecycle-facts.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import { rolesFor } from './artefact.policy.ts';
import type { PublishedKind } from './kinds.ts';
import type { LoadedDraft } from './load-draft.ts';
import { pathOf } from './path-of.ts';
import { targetsNow } from './pin-citation.ts';

/** Gathers what the guards of a step decide on. */
export async function editionFacts(
  context: Context,
  { artefact, ownerScope }: OwnedArtefact,
  kind: PublishedKind,
  { draft, state }: LoadedDraft,
  step: { transition: EditionTransition; reason: string | null },
): Promise<LifecycleFacts> {
  const { em, viewer, clock } = context;
  const document = documentOf(state);
  const previous = artefact.publishedVersionId ? await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId) : null;
  const citations = documentCitations(document, kind.declaration);
  const targets = await targetsNow(
    context,
    citations.map(({ cited }) => cited),
    artefact.ownerId,
  );
  return {
    ...step,
    path: pathOf(context, artefact, draft),
    document,
    previous: previous?.document ?? null,
    actor: viewer.kind === 'PERSON' ? viewer.personId : '',
    authors: draft.authorIds,
    roles: rolesFor(viewer, { ownerScope }),
    today: today(clock),
    changeNote: draft.changeNote ?? null,
    reviewBy: draft.reviewBy ?? null,
    unresolvedCitations: citations.filter(
      ({ cited }) => !(cited.artefact === artefact.id ? findNode(document, cited.node) : targets.get(cited)),
    ),
  };
}
