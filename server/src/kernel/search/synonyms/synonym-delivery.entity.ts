import { defineEntity, p } from '@mikro-orm/core';

/** That a row came with the product once. It then lies in the table of synonyms, unless editors have changed it or taken it out: it does not come again. */
export const SynonymDeliverySchema = defineEntity({
  name: 'SynonymDelivery',
  tableName: 'search_synonym_delivery',
  properties: {
    term: p.string().primary(),
    meaning: p.string().primary(),
    deliveredAt: p.datetime(),
  },
});

export class SynonymDelivery extends SynonymDeliverySchema.class {}
SynonymDeliverySchema.setClass(SynonymDelivery);
