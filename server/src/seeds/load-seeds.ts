import type { Context } from '../kernel/context.ts';
import type { Orm } from '../kernel/database/connect.ts';
import { seeds } from './seeds.ts';
import type { Progress } from './seed.ts';

/** Loads the demo content, room by room. Each part is whole or absent, so an interrupted start goes on where it was. */
export async function loadSeeds(orm: Orm, context: Omit<Context, 'em'>, progress: Progress): Promise<void> {
  for (const seed of seeds) {
    await orm.em.fork().transactional((em) => seed.run({ ...context, em }, progress));
  }
}
