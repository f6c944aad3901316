import { sql } from 'kysely';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../context.ts';
import { projection, type TablesOf } from '../database/projection.ts';
import { tooManyRequests } from '../faults.ts';
import type { RateLimitSchema } from './rate-limit.entity.ts';

/** How often one address may do something. */
export type RateLimit = { name: string; hits: number; seconds: number };

/**
 * Counts a call against the caller's address, in one statement and for all processes together. Every field that asks counts, so a
 * document with the same field a hundred times is a hundred calls.
 * @throws TOO_MANY_REQUESTS once there are more than the limit allows in its window
 */
export async function limitRate({ em, clock, clientAddress }: Context, { name, hits: most, seconds }: RateLimit): Promise<void> {
  const now = clock.now();
  const key = sha256Hex(`${name} ${clientAddress}`);
  const db = projection<TablesOf<typeof RateLimitSchema>>(em);
  const { hits, endsAt } = await db
    .with('swept', (swept) => swept.deleteFrom('rate_limit').where('endsAt', '<=', now).where('key', '<>', key))
    .insertInto('rate_limit')
    .values({ key, hits: 1, endsAt: new Date(now.getTime() + seconds * 1000) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql<number>`case when rate_limit."endsAt" <= ${now} then 1 else rate_limit.hits + 1 end`,
        endsAt: sql<Date>`case when rate_limit."endsAt" <= ${now} then excluded."endsAt" else rate_limit."endsAt" end`,
      }),
    )
    .returning(['hits', 'endsAt'])
    .executeTakeFirstOrThrow();
  if (hits > most) throw tooManyRequests(Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)));
}
