import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { readArtefact, readVersion } from './artefact.queries.ts';
import type { ArtefactRow, VersionRow } from './artefact.rows.ts';
import { documentOfVersion } from './version-document.queries.ts';

/** A version with its document and what it is a version of, as a room reads it for its pages. */
export type PublishedDocument = { artefact: ArtefactRow; version: VersionRow; document: Doc };

/**
 * What readers see of an artefact of one of these kinds, or a version of it that they chose. Null for an unknown address, another
 * kind, nothing published, a version of something else, and a document the viewer may not read whole.
 * @param versionId the API's id of a version; without it, the newest
 */
export async function readPublished(
  context: Context,
  kinds: readonly string[],
  slug: string,
  versionId: string | null,
): Promise<PublishedDocument | null> {
  const artefact = await readArtefact(context, { slug });
  if (!artefact || !kinds.includes(artefact.kind)) return null;
  const version = versionId === null ? artefact.publishedVersion : await readVersion(context, versionId);
  if (!version || version.artefactId !== artefact.id) return null;
  const document = await documentOfVersion(context, version.id);
  return document && { artefact, version, document };
}
