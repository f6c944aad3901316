import { inTransaction, type Context } from '../../context.ts';
import { record } from '../../ledger/ledger.ts';
import { idOf } from '../../node-id.ts';
import { userError, type UserErrorRow } from '../../user-errors.ts';
import { canKeepSearch } from '../search.policy.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import type { RemoveSynonymInput } from './synonym.inputs.ts';

/** Takes a row out of the table of synonyms. A delivered one does not come back. */
export function removeSynonym(context: Context, input: RemoveSynonymInput): Promise<{ errors: UserErrorRow[] }> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale } = context;
    const id = canKeepSearch(viewer) ? idOf('SearchSynonym', input.id) : null;
    const synonym = id ? await em.findOne(SearchSynonym, id) : null;
    if (!synonym) return { errors: [userError('NotFound', locale, 'notFound', ['id'])] };
    em.remove(synonym);
    record(context, { action: 'SYNONYM_REMOVED', objectType: 'SearchSynonym', objectId: synonym.id });
    await em.flush();
    return { errors: [] };
  });
}
