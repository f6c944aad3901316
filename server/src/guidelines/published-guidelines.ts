import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import { guidelineNodePath, guidelinePath, isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { PublishedKind } from '../publishing/kinds.ts';

/** How guidelines are published, whatever their kind: anybody may read them whole, and each recommendation has a page of its own. */
export const publishedGuidelines: readonly PublishedKind[] = guidelineKinds.map(publishedGuideline);

function publishedGuideline(declaration: ArtefactKind): PublishedKind {
  const { kind } = declaration;
  if (!isGuidelineKind(kind)) throw new RangeError(`The kind ${kind} has no address.`);
  return {
    declaration,
    openDocument: true,
    readerPath: (slug) => guidelinePath(kind, slug),
    nodePath: (slug, node) => guidelineNodePath(kind, slug, node),
    editorPath: (slug) => `/redaktion/text/${slug}`,
    rulesVersion: 'none',
  };
}
