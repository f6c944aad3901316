import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import type { ArtefactVersion } from './artefact-version.entity.ts';
import type { Artefact } from './artefact.entity.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';
import { begunBy } from './edition-progress.ts';
import { pathOf } from './path-of.ts';

type Beginning = {
  artefact: Artefact;
  document: Doc;
  /** The version it revises; null for the first edition. */
  base: ArtefactVersion | null;
  erratum: boolean;
};

/** Writes an edition in work that begins with a document. The caller has checked permission, and that there is none yet. */
export async function beginDraft(
  context: Context,
  { personId }: SignedIn,
  { artefact, document, base, erratum }: Beginning,
): Promise<void> {
  const { em, clock } = context;
  const draft = em.create(Draft, {
    artefactId: artefact.id,
    baseVersionId: base?.id ?? null,
    root: document.root,
    schemaVersion: document.schema,
    structureRevision: 1,
    erratum,
    ...begunBy(personId, clock.now(), pathOf(context, artefact, { erratum })),
  });
  em.persist(draft);
  await em.flush();
  await em.insertMany(
    DraftNode,
    Object.entries(document.nodes).map(([nodeId, node]) => ({
      draftId: draft.id,
      nodeId,
      ...node,
      nodeRevision: 1,
      removed: false,
      removedFrom: null,
      updatedById: null,
      updatedAt: clock.now(),
    })),
  );
}
