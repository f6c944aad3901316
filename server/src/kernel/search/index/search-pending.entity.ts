import { defineEntity, p } from '@mikro-orm/core';

/** An object that has changed and is too large to be indexed in the transaction of the change: it is taken up right after. */
export const SearchPendingSchema = defineEntity({
  name: 'SearchPending',
  tableName: 'search_pending',
  properties: {
    source: p.string().primary(),
    objectId: p.uuid().primary(),
    since: p.datetime(),
  },
});

export class SearchPending extends SearchPendingSchema.class {}
SearchPendingSchema.setClass(SearchPending);
