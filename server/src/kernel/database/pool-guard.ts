import type { Pool, PoolClient } from 'pg';

/** The grace before a dead client leaves the pool: its owner may still be about to release it itself. */
const GRACE_MILLISECONDS = 50;

/**
 * Takes clients whose connection died inside a transaction out of the pool; without it each such death loses one
 * place for good. Listens on `acquire`, because the first client is opened before anyone could listen on `connect`.
 */
export function guardPool(pool: Pool): void {
  const guarded = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    if (guarded.has(client)) return;
    guarded.add(client);
    // Told to nobody while a transaction rests between two statements, and then it would end the whole process. The next statement fails.
    client.on('error', () => undefined);
    client.on('end', () => {
      setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // Released by its owner in the meantime: nothing is lost.
        }
      }, GRACE_MILLISECONDS).unref();
    });
  });
  pool.on('error', () => undefined);
}
