import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { indexLater } from '../../kernel/search/index/pending.ts';
import type { SearchSource } from '../../kernel/search/index/search-source.ts';
import { writeEntries } from '../../kernel/search/index/write-entries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { ARTEFACTS, artefactObject } from './artefact-object.ts';

/** Where more organisations than this adapt a text, it is folded and indexed right after the publication instead of in it. */
const MOST_IN_TRANSACTION = 40;

/** Published texts of every kind a room has declared, as they read at every organisation that adapts them. */
export const artefactSource: SearchSource = {
  name: ARTEFACTS,
  ids: async (context) => {
    const rows = await projection<PublishingTables>(context.em)
      .selectFrom('artefact')
      .select('id')
      .where('publishedVersionId', 'is not', null)
      .where('retiredAt', 'is', null)
      .execute();
    return rows.map(({ id }) => id);
  },
  objectOf: artefactObject,
};

/** Indexes an artefact as it now is: a listener of publications, retirements and adaptations, in their transaction. */
export async function indexArtefact(context: Context, { artefact }: { artefact: { id: string } }): Promise<void> {
  if ((await adaptingCount(context, artefact.id)) > MOST_IN_TRANSACTION) await indexLater(context, ARTEFACTS, artefact.id);
  else await writeEntries(context, await artefactObject(context, artefact.id));
}

async function adaptingCount(context: Context, artefactId: string): Promise<number> {
  const { adapting } = await projection<PublishingTables>(context.em)
    .selectFrom('overlay')
    .select(({ fn }) => fn.countAll<string>().as('adapting'))
    .where('artefactId', '=', artefactId)
    .where('publishedVersionId', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(adapting);
}
