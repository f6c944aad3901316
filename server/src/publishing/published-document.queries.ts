import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { readEffectiveDocument } from './adaptation/effective-document.queries.ts';
import { readArtefact, readVersion } from './artefact.queries.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { documentOfVersion } from './version-document.queries.ts';

/** A version with its document and what it is a version of, as a room reads it for its pages; `national` is the document as the nation published it. */
export type PublishedDocument = {
  artefact: ArtefactRow;
  version: VersionRow;
  document: Doc;
  national: Doc;
  /** Ids of the organisation it is read at and everything above it, the nation first; empty for the nation's own text. */
  readAt: readonly string[];
};

/**
 * What readers see of an artefact of one of these kinds, or a version of it that they chose. Null for an unknown address, another
 * kind, nothing published, a version of something else, a document the viewer may not read whole, and an unknown organisation.
 * @param versionId the API's id of a version; without it, the newest
 * @param at the organisation it is read at, by its slug; without it, the nation
 */
export async function readPublished(
  context: Context,
  kinds: readonly string[],
  slug: string,
  { versionId, at = null }: { versionId: string | null; at?: string | null },
): Promise<PublishedDocument | null> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact || !kinds.includes(artefact.kind)) return null;
  const version = versionId === null ? artefact.publishedVersion : await readVersion(context, versionId);
  if (!version || version.artefactId !== artefact.id) return null;
  const national = await documentOfVersion(context, version.id);
  if (!national) return null;
  if (at === null) return { artefact, version, document: national, national, readAt: [] };
  const effective = await readEffectiveDocument(context, slug, at, versionId);
  return effective && { artefact, version, document: effective.document, national, readAt: effective.organisationNode.ancestorIds };
}
