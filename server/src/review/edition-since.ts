import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ReviewTables } from './review.tables.ts';

/** As `editionSince`, in a statement that reads `artefact`. */
export const sinceOfArtefact = sql<Date>`coalesce(
  (select version."publishedAt" from artefact_version version where version.id = artefact."publishedVersionId"), 'epoch')`.as('since');

/** From when on what is said and answered is about the edition in work: since its readers got the version they have, or from the beginning. */
export async function editionSince(context: Context, artefactId: string): Promise<Date> {
  const { since } = await projection<ReviewTables>(context.em)
    .selectFrom('artefact')
    .select(sinceOfArtefact)
    .where('artefact.id', '=', artefactId)
    .executeTakeFirstOrThrow();
  return since;
}
