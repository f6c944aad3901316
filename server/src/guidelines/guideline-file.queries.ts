import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import { documentHash, type Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../kernel/context.ts';
import { canReadDraft } from '../publishing/artefact.policy.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { loadDraft } from '../publishing/load-draft.ts';
import { withAddresses } from './cited-addresses.ts';
import { readGuideline } from './guideline.queries.ts';
import { regionalWords } from './regional-words.queries.ts';
import { documentFile, type RegionalWords } from './templates/json-document.ts';
import { isTemplateFormat, templateFormats, templateOf } from './templates/template-file.ts';

/** A file to be downloaded. `tag` changes exactly when its content does. */
export type GuidelineFile = { name: string; mediaType: string; body: string; tag: string };

type Wanted = {
  slug: string;
  format: string;
  /** The API's id of a version; without it, the newest. */
  version: string | null;
  /** The organisation whose text it is, by its slug; without it, the nation's. Only as JSON, which says in whose words each part is. */
  region: string | null;
  /** The edition in work instead, for those who may see it. */
  draft: boolean;
};

type Held = { artefact: ArtefactRow; version: VersionRow | null; document: Doc; kind: ArtefactKind; region?: RegionalWords };

/** A guideline as a file: JSON that is brought in again with the same hash, or a template to write in. Null for what the viewer may not see. */
export async function guidelineFile(context: Context, wanted: Wanted): Promise<GuidelineFile | null> {
  const { format } = wanted;
  if (format !== 'json' && (!isTemplateFormat(format) || wanted.region !== null)) return null;
  const held = wanted.draft ? await heldByDraft(context, wanted.slug) : await heldByVersion(context, wanted);
  if (!held) return null;
  const { artefact, version, document, kind, region } = held;
  const edition = version ? `${version.major}.${version.minor}` : 'utkast';
  const name = `${[artefact.slug, edition, ...(region ? [region.slug] : [])].join('-')}.${format}`;
  const tag = region ? sha256Hex(canonicalJson({ document, region })) : documentHash(document);
  if (format === 'json') return { name, mediaType: 'application/json; charset=utf-8', body: documentFile(document, originOf(held)), tag };
  const body = templateOf(await withAddresses(context, document, kind), kind, format);
  return { name, mediaType: templateFormats[format].mediaType, body, tag };
}

async function heldByVersion(context: Context, { slug, version: versionId, region: at }: Wanted): Promise<Held | null> {
  const held = await readGuideline(context, slug, { versionId, at });
  if (!held || at === null) return held;
  const region = await regionalWords(context, slug, { at, versionId });
  return region && { ...held, region };
}

async function heldByDraft(context: Context, slug: string): Promise<Held | null> {
  const artefact = await readArtefact(context, { slug });
  const kind = guidelineKinds.find((each) => each.kind === artefact?.kind);
  const loaded = artefact && kind && canReadDraft(context.viewer, artefact) ? await loadDraft(context, artefact) : null;
  return artefact && kind && loaded ? { artefact, kind, version: null, document: documentOf(loaded.state) } : null;
}

function originOf({ artefact, version, region }: Held): Parameters<typeof documentFile>[1] {
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
    ...(region ? { region } : {}),
  };
}
