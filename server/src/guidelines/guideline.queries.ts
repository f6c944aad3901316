import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import { partStatuses, type PartStatus } from 'shared/guidelines/part-status.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Context } from '../kernel/context.ts';
import { kindNamed, nodePathOf } from '../publishing/kinds.ts';
import { readPublished, type PublishedDocument } from '../publishing/published-document.queries.ts';
import { documentOfVersion } from '../publishing/version-document.queries.ts';

/** A guideline as it is read: with the version before it, what became of each of its parts since, and where its parts are found. */
export type ReadGuideline = PublishedDocument & {
  kind: ArtefactKind;
  before: Doc | null;
  statuses: ReadonlyMap<NodeId, PartStatus>;
  pathOf(node: { nodeId: string; type: string }): string;
};

const kindNames = guidelineKinds.map(({ kind }) => kind);

/** The parts whose status a version tells: what a reader acts on. */
const TOLD_PARTS = ['condition', 'recommendation', 'pathwayStep', 'responsibility', 'checklist', 'prompt', 'section'];

/**
 * A guideline of any kind by its address, as readers see it or in a version they chose. Anyone may read one that is published. Null for an unknown
 * address or organisation, for another kind of text and for a version of something else. What became of its parts is told of the nation's text.
 * @param edition a version by the API's id, the newest without it; and the organisation it is read at by its slug, the nation without it
 */
export async function readGuideline(
  context: Context,
  slug: string,
  edition: { versionId: string | null; at: string | null },
): Promise<ReadGuideline | null> {
  const published = await readPublished(context, kindNames, slug, edition);
  if (!published) return null;
  const { supersedesId } = published.version;
  const before = supersedesId === null ? null : await documentOfVersion(context, supersedesId);
  return {
    ...published,
    kind: kindNamed(context, published.artefact.kind).declaration,
    before,
    statuses: partStatuses(before, published.national, TOLD_PARTS),
    pathOf: (node) => nodePathOf(context, published.artefact, node),
  };
}
