import { nodeOf } from 'shared/publishing/document.ts';
import type { QaArticleAttrs } from 'shared/consultations/qa-article.kind.ts';
import type { Context } from '../kernel/context.ts';
import { readArtefact } from '../publishing/artefact.queries.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { documentOfVersion } from '../publishing/version-document.queries.ts';

/** A published question with its answer, as its page shows it. */
export type QaArticleRow = Omit<QaArticleAttrs, 'sources' | 'cites'> & {
  __typename: 'QaArticle';
  id: string;
  slug: string;
  artefact: ArtefactRow;
  version: VersionRow;
};

/** A published question with its answer, by the last part of its address; null for anything else. Open to everyone. */
export async function qaArticle(context: Context, slug: string): Promise<QaArticleRow | null> {
  const artefact = await readArtefact(context, { slug });
  const version = artefact?.publishedVersion;
  if (!artefact || !version || artefact.kind !== 'qaArticle') return null;
  const document = await documentOfVersion(context, version.id);
  if (!document) return null;
  const { sources: _sources, cites: _cites, ...attrs } = nodeOf(document, document.root).attrs as QaArticleAttrs;
  return { __typename: 'QaArticle', id: artefact.id, slug, artefact, version, ...attrs };
}
