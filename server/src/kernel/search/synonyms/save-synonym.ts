import { synonymSchema } from 'shared/search/synonym.ts';
import { inTransaction, type Context } from '../../context.ts';
import { record } from '../../ledger/ledger.ts';
import { idOf } from '../../node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../../user-errors.ts';
import { canKeepSearch } from '../search.policy.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import { saysSomething, synonymKey } from './synonym-key.ts';
import type { SaveSynonymInput } from './synonym.inputs.ts';

export type SynonymResult = { synonym: SearchSynonym | null; errors: UserErrorRow[] };

/** Adds a row to the table of synonyms, or changes one. Searches from then on know it: nothing has to be indexed anew. */
export function saveSynonym(context: Context, input: SaveSynonymInput): Promise<SynonymResult> {
  return inTransaction(context, async (context) => {
    const { em, viewer, locale, clock } = context;
    if (viewer.kind === 'GUEST' || !canKeepSearch(viewer)) return refused(userError('NotFound', locale, 'notFound'));
    const id = input.id ? idOf('SearchSynonym', input.id) : null;
    const known = id ? await em.findOne(SearchSynonym, id) : null;
    if (input.id && !known) return refused(userError('NotFound', locale, 'notFound', ['id']));
    const parsed = parseInput(synonymSchema, input, locale);
    if (parsed.errors) return refused(...parsed.errors);
    const { term, meaning, kind, bothWays } = parsed.value;
    const keys = { termKey: synonymKey(term), meaningKey: synonymKey(meaning) };
    const empty = (['term', 'meaning'] as const).find((name) => !saysSomething(parsed.value[name]));
    if (empty) return refused(userError('InvalidInput', locale, 'synonymOfNothing', [empty]));
    if (keys.termKey === keys.meaningKey) return refused(userError('InvalidInput', locale, 'synonymOfItself', ['meaning']));
    const same = await em.findOne(SearchSynonym, keys);
    if (same && same.id !== known?.id) return refused(userError('InvalidInput', locale, 'synonymKnown', ['meaning']));
    const values = {
      term: term.trim(),
      meaning: meaning.trim(),
      kind,
      bothWays,
      ...keys,
      changedAt: clock.now(),
      changedById: viewer.personId,
    };
    const synonym = known ? em.assign(known, values) : em.create(SearchSynonym, { ...values, used: 0 });
    em.persist(synonym);
    record(context, { action: 'SYNONYM_SAVED', objectType: 'SearchSynonym', objectId: synonym.id, details: { kind, bothWays } });
    await em.flush();
    return { synonym, errors: [] };
  });
}

function refused(...errors: UserErrorRow[]): SynonymResult {
  return { synonym: null, errors };
}
