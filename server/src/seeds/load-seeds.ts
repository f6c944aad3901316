import type { Context } from '../kernel/context.ts';
import type { Orm } from '../kernel/database/connect.ts';
import { seeds } from './seeds.ts';
import type { Progress } from './seed.ts';

/** Names the lock under which one process loads while others wait: the first bytes of "seeds". */
const SEED_LOCK = 0x73656564;
/** Room to load on a slow machine, and to wait while another process does. */
const TIME_LIMIT_MILLISECONDS = 600_000;

/** Loads the demo content, room by room. Each part is whole or absent, so an interrupted start goes on where it was. */
export async function loadSeeds(orm: Orm, context: Omit<Context, 'em'>, progress: Progress): Promise<void> {
  for (const seed of seeds) {
    await orm.em.fork().transactional(async (em) => {
      await em.execute(`set local statement_timeout = ${TIME_LIMIT_MILLISECONDS}`);
      await em.execute('set local idle_in_transaction_session_timeout = 0');
      await em.execute('select pg_advisory_xact_lock(?)', [SEED_LOCK]);
      await seed.run({ ...context, em }, progress);
    });
  }
}
