import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import { documentHash, type Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Context } from '../kernel/context.ts';
import { canReadDraft } from '../publishing/artefact.policy.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { loadDraft } from '../publishing/load-draft.ts';
import { withAddresses } from './cited-addresses.ts';
import { readGuideline } from './guideline.queries.ts';
import { documentFile } from './templates/json-document.ts';
import { isTemplateFormat, templateFormats, templateOf } from './templates/template-file.ts';

/** A file to be downloaded. `tag` changes exactly when its content does. */
export type GuidelineFile = { name: string; mediaType: string; body: string; tag: string };

type Wanted = {
  slug: string;
  format: string;
  /** The API's id of a version; without it, the newest. */
  version: string | null;
  /** The edition in work instead, for those who may see it. */
  draft: boolean;
};

type Held = { artefact: ArtefactRow; version: VersionRow | null; document: Doc; kind: ArtefactKind };

/** A guideline as a file: JSON that is brought in again with the same hash, or a template to write in. Null for what the viewer may not see. */
export async function guidelineFile(context: Context, wanted: Wanted): Promise<GuidelineFile | null> {
  const { format } = wanted;
  if (format !== 'json' && !isTemplateFormat(format)) return null;
  const held = wanted.draft ? await heldByDraft(context, wanted.slug) : await heldByVersion(context, wanted);
  if (!held) return null;
  const { artefact, version, document, kind } = held;
  const name = `${artefact.slug}-${version ? `${version.major}.${version.minor}` : 'utkast'}.${format}`;
  const tag = documentHash(document);
  if (format === 'json') return { name, mediaType: 'application/json; charset=utf-8', body: documentFile(document, originOf(held)), tag };
  const body = templateOf(await withAddresses(context, document, kind), kind, format);
  return { name, mediaType: templateFormats[format].mediaType, body, tag };
}

async function heldByVersion(context: Context, { slug, version }: Wanted): Promise<Held | null> {
  return readGuideline(context, slug, { versionId: version, at: null });
}

async function heldByDraft(context: Context, slug: string): Promise<Held | null> {
  const artefact = await readArtefact(context, { slug });
  const kind = guidelineKinds.find((each) => each.kind === artefact?.kind);
  const loaded = artefact && kind && canReadDraft(context.viewer, artefact) ? await loadDraft(context, artefact) : null;
  return artefact && kind && loaded ? { artefact, kind, version: null, document: documentOf(loaded.state) } : null;
}

function originOf({ artefact, version }: Held): Parameters<typeof documentFile>[1] {
  const { slug, kind, ownerName, track, levels, tags } = artefact;
  return {
    slug,
    kind,
    owner: ownerName,
    track,
    levels,
    tags,
    version: version && `${version.major}.${version.minor}`,
    publishedAt: version && new Date(version.publishedAt).toISOString(),
    changeNote: version?.changeNote ?? null,
    reviewBy: version?.reviewBy ?? null,
  };
}
