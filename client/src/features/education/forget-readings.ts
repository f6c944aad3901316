import type { ApolloCache } from '@apollo/client';

/** Whatever was read of a course before somebody took it, or moved to its newer version, may be in other words than what they read now. */
export function forgetReadings(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'courseAsRead' });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'lesson' });
  cache.gc();
}
