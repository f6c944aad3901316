import { p } from '@mikro-orm/core';

/** The identity every entity has: a UUID made by the application, so that it is known before the row is written. */
export const identity = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => crypto.randomUUID()),
} as const;
