import { defineEntity, p } from '@mikro-orm/core';

/** How often a caller has asked for one thing in the window that is open. Rows are gone soon after their window. */
export const RateLimitSchema = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    /** Hash of what is asked for and of the caller's address: the address itself is never stored. */
    key: p.string().primary(),
    hits: p.integer(),
    endsAt: p.datetime(),
  },
  indexes: [{ properties: ['endsAt'] }],
});

export class RateLimit extends RateLimitSchema.class {}
RateLimitSchema.setClass(RateLimit);
