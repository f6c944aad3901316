import type { Context } from '../kernel/context.ts';
import { readPublished } from '../publishing/published-document.queries.ts';
import { computedOfVersion } from '../publishing/version-document.queries.ts';
import { evaluationRow, type EvaluationRow } from './evaluation-row.ts';

/**
 * A method evaluation by its address, as readers see it or in a version they chose. Anyone may read one that is published.
 * Null for an unknown address and for a version of something else.
 * @param versionId the API's id of a version; without it, the newest
 */
export async function readEvaluation(context: Context, slug: string, versionId: string | null): Promise<EvaluationRow | null> {
  const published = await readPublished(context, ['evaluation'], slug, { versionId });
  return published && evaluationRow(published, await computedOfVersion(context, published.version.id));
}
