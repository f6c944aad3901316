import { validateDocument } from 'shared/publishing/validate-document.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import type { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';
import { kindNamed } from './kinds.ts';
import { writeVersion } from './write-version.ts';

export type ImportedVersion = {
  /** Known beforehand, so that documents imported together can cite each other. */
  artefactId: string;
  slug: string;
  ownerId: string;
  track: Artefact['track'];
  levels: number[];
  tags: string[];
  document: Doc;
  changeNote: string;
  reviewBy: string | null;
};

/**
 * The one door past the guards: brings in a text published elsewhere. It is marked as imported, and readers are told that
 * it has not been reviewed here.
 * @throws RangeError for a document its kind does not accept, and outside a demonstration
 */
export async function importPublishedVersion(context: Context, input: ImportedVersion): Promise<ArtefactVersion> {
  const { em, clock, viewer, demo } = context;
  if (!demo) throw new RangeError('Texts are brought in past the guards in a demonstration only.');
  const kind = kindNamed(context, input.document.kind);
  const [problem] = validateDocument(input.document, kind.declaration);
  if (problem) throw new RangeError(`${input.slug}: ${problem.code} at ${problem.node} ${problem.path} (${problem.key}).`);
  let artefact = await em.findOne(Artefact, input.artefactId);
  if (!artefact) {
    artefact = em.create(Artefact, {
      id: input.artefactId,
      kind: input.document.kind,
      slug: input.slug,
      ownerId: input.ownerId,
      track: input.track,
      levels: input.levels,
      tags: input.tags,
      createdAt: clock.now(),
      createdById: viewer.kind === 'PERSON' ? viewer.personId : null,
      publishedVersionId: null,
      retiredAt: null,
      retiredReason: null,
      replacedById: null,
    });
    em.persist(artefact);
  }
  return writeVersion(context, {
    artefact,
    kind,
    document: input.document,
    changeNote: input.changeNote,
    erratum: false,
    reviewBy: input.reviewBy,
    approvedById: null,
    provenance: 'IMPORTED',
    path: 'SHORT',
  });
}
