import { defineEntity, p } from '@mikro-orm/core';

/** How often the same words were searched for in a month, by nobody in particular. The words themselves are kept only once five searches had them. */
export const SearchCountSchema = defineEntity({
  name: 'SearchCount',
  tableName: 'search_count',
  properties: {
    /** YYYY-MM. */
    month: p.string().primary(),
    /** Hash of the words and the month. */
    digest: p.string().length(64).primary(),
    words: p.string().nullable(),
    searches: p.integer(),
    /** Searches that found nothing. */
    empty: p.integer(),
    /** Results that were opened. */
    followed: p.integer(),
  },
});

export class SearchCount extends SearchCountSchema.class {}
SearchCountSchema.setClass(SearchCount);
