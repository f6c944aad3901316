import { defineEntity, p } from '@mikro-orm/core';
import { SYNONYM_KINDS } from 'shared/search/synonym.ts';
import { identity } from '../../base.entity.ts';

/** That whoever types one thing also means another. Editors keep the table. */
export const SearchSynonymSchema = defineEntity({
  name: 'SearchSynonym',
  tableName: 'search_synonym',
  properties: {
    ...identity,
    /** What is typed. */
    term: p.string(),
    /** What texts say; every word of it must be there. */
    meaning: p.string(),
    kind: p.enum(SYNONYM_KINDS),
    /** The other way round too. */
    bothWays: p.boolean(),
    /** Both as they are looked up: base forms parted by spaces. */
    termKey: p.string(),
    meaningKey: p.string(),
    /** How many searches it has widened. */
    used: p.integer(),
    changedAt: p.datetime(),
    changedById: p.uuid().nullable(),
  },
  uniques: [{ properties: ['termKey', 'meaningKey'] }],
  indexes: [{ properties: ['meaningKey'] }],
});

export class SearchSynonym extends SearchSynonymSchema.class {}
SearchSynonymSchema.setClass(SearchSynonym);
