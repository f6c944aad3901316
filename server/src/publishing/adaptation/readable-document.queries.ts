import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import type { ArtefactRow } from '../artefact.rows.ts';
import { kindNamed } from '../kinds.ts';
import { documentOfVersion } from '../version-document.queries.ts';
import { readPinned } from './effective.queries.ts';

/** A published document, and of which parts its viewer may be told. */
export type ReadableDocument = {
  document: Doc;
  isWhole: boolean;
  /** Whether the viewer may read parts of a type; of what is no longer there nobody knows the type. */
  canRead(type: string | undefined): boolean;
};

/** What is published of a text, for telling the parts of it that the viewer may read; null for nothing published, and where that is none. */
export async function readableDocument(context: Context, artefact: ArtefactRow | null): Promise<ReadableDocument | null> {
  const version = artefact?.publishedVersion;
  if (!version) return null;
  const whole = await documentOfVersion(context, version.id);
  if (whole) return { document: whole, isWhole: true, canRead: () => true };
  const { canReadPart } = kindNamed(context, artefact.kind);
  if (!canReadPart) return null;
  const { document } = await readPinned(context, { versionId: version.id, overlayChain: [] });
  return { document, isWhole: false, canRead: (type) => type !== undefined && canReadPart(context.viewer, type) };
}
