import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';

/** Names the lock, apart from the one of migrations. */
const PUBLICATION_LOCK = 0x7075626c;

/**
 * Waits until no other publication and no citing is under way, and keeps them out until the transaction ends. Otherwise a
 * text cited in the same moment as its next version is published would go stale without anybody being told.
 *
 * To be asked for after the lock on the artefact, and before any on citations.
 */
export async function publishAlone(context: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`.execute(projection(context.em));
}

/** Keeps publications out until the transaction ends, while others may cite as well. To be asked for before any lock on citations. */
export async function citeUndisturbed(context: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${PUBLICATION_LOCK})`.execute(projection(context.em));
}
