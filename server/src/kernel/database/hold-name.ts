import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { projection } from './projection.ts';

/** Until the transaction ends, whoever else holds the same name waits: of two who begin the same thing, the second finds what the first began. */
export async function holdName({ em }: Pick<Context, 'em'>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(projection(em));
}
