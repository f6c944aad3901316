import { defineEntity, p } from '@mikro-orm/core';

/** By which rules the index was written, and which delivered synonyms have been put in. One row. */
export const SearchStateSchema = defineEntity({
  name: 'SearchState',
  tableName: 'search_state',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** Null until the index was whole for the first time. */
    rulesVersion: p.string().nullable(),
    rebuiltAt: p.datetime().nullable(),
    /** Hash of the delivered synonyms that were put in last. */
    synonymsDigest: p.string().nullable(),
  },
});

export class SearchState extends SearchStateSchema.class {}
SearchStateSchema.setClass(SearchState);
