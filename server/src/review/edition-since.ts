import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ArtefactVersionSchema } from '../publishing/artefact-version.entity.ts';
import type { TablesOf } from '../kernel/database/projection.ts';
import type { ArtefactSchema } from '../publishing/artefact.entity.ts';

/** From when on what is said and answered is about the edition in work: since its readers got the version they have, or from the beginning. */
export async function editionSince(context: Context, artefactId: string): Promise<Date> {
  const row = await projection<TablesOf<typeof ArtefactSchema | typeof ArtefactVersionSchema>>(context.em)
    .selectFrom('artefact')
    .innerJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .select('version.publishedAt')
    .where('artefact.id', '=', artefactId)
    .executeTakeFirst();
  return row?.publishedAt ?? new Date(0);
}
