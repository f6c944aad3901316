import { recommendationStatuses } from 'shared/guidelines/recommendation-status.ts';
import type { Context } from '../kernel/context.ts';
import { nodePathOf } from '../publishing/kinds.ts';
import { readPublished } from '../publishing/published-document.queries.ts';
import { documentOfVersion } from '../publishing/version-document.queries.ts';
import { careProgrammeRow, recommendationRow, type ReadProgramme, type RecommendationRow } from './care-programme-row.ts';
import type { CareProgrammeType } from './care-programme.type.ts';

/**
 * A care programme by its address, as readers see it or in a version they chose. Anyone may read one that is published.
 * Null for an unknown address and for a version of something else.
 * @param versionId the API's id of a version; without it, the newest
 */
export async function readCareProgramme(context: Context, slug: string, versionId: string | null): Promise<CareProgrammeType | null> {
  const programme = await readProgramme(context, slug, versionId);
  return programme && careProgrammeRow(programme);
}

/** As `readCareProgramme`, one recommendation of it; null also where it has none with this id. */
export async function readRecommendation(
  context: Context,
  programmeSlug: string,
  nodeId: string,
  versionId: string | null,
): Promise<RecommendationRow | null> {
  const programme = await readProgramme(context, programmeSlug, versionId);
  return programme && recommendationRow(programme, nodeId);
}

async function readProgramme(context: Context, slug: string, versionId: string | null): Promise<ReadProgramme | null> {
  const published = await readPublished(context, 'careProgramme', slug, versionId);
  if (!published) return null;
  const { supersedesId } = published.version;
  const before = supersedesId === null ? null : await documentOfVersion(context, supersedesId);
  return {
    ...published,
    statuses: recommendationStatuses(before, published.document),
    pathOf: (node) => nodePathOf(context, published.artefact, node),
  };
}
