import { defineEntity, p } from '@mikro-orm/core';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';

/**
 * A word of the index, for those who may find what it stands in: what a misspelt word is compared with, and how rare it is in a group of results. A group's own
 * name as a word counts all its entries.
 */
export const SearchWordSchema = defineEntity({
  name: 'SearchWord',
  tableName: 'search_word',
  properties: {
    word: p.string().primary(),
    /** One key of an audience; a word nobody else may read is suggested to nobody else. */
    audience: p.string().primary(),
    group: p.enum(SEARCH_GROUPS).primary(),
    /** Without the signs over its letters. */
    folded: p.string(),
    /** How many entries have it. */
    entries: p.integer(),
  },
  indexes: [{ properties: ['folded'] }],
});

export class SearchWord extends SearchWordSchema.class {}
SearchWordSchema.setClass(SearchWord);
