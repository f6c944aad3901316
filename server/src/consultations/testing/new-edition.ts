import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { importPublishedVersion } from '../../publishing/import-published-version.ts';
import { contentId } from '../../seeds/content-id.ts';

/** Publishes a next version of a delivered text, in which only what `change` does to a copy of its document is different. */
export function publishNext(context: Context, slug: string, change: (document: Doc) => void): Promise<ArtefactVersion> {
  return context.em.transactional(async (em) => {
    const artefact = await em.findOneOrFail(Artefact, contentId(slug));
    const { document } = await em.findOneOrFail(ArtefactVersion, String(artefact.publishedVersionId));
    const next = structuredClone(document);
    change(next);
    return importPublishedVersion(
      { ...context, em },
      { ...artefact, artefactId: artefact.id, document: next, changeNote: 'Ändrad.', reviewBy: null },
    );
  });
}

/** Changes the Swedish name of an outcome. */
export function renameOutcome(node: string, name: string): (document: Doc) => void {
  return (document) => {
    const outcome = document.nodes[node];
    if (!outcome) throw new Error(`There is no ${node}.`);
    document.nodes[node] = { ...outcome, attrs: { ...outcome.attrs, name: { sv: name } } };
  };
}
