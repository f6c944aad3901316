import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Orm } from '../database/connect.ts';
import { projection } from '../database/projection.ts';
import {
  FIRST_ROOT,
  ledgerRowColumns,
  rowHash,
  sealColumns,
  sealRoot,
  type LedgerRow,
  type Seal,
  type UnrootedSeal,
} from './ledger-row.ts';

/** Names the lock under which one process seals, apart from those of migrations and publications. */
const SEAL_LOCK = 0x7365616c;

type Db = ReturnType<typeof projection>;

/**
 * Seals the events of every transaction that has ended since the last seal; null where there are none. An event is sealed
 * by its transaction and not by its number: one that is committed late comes in the next seal instead of being lost
 * behind this one.
 */
export function sealLedger(orm: Orm, clock: Clock): Promise<Seal | null> {
  return orm.em.fork().transactional(async (em) => {
    const db = projection(em);
    await sql`select pg_advisory_xact_lock(${SEAL_LOCK})`.execute(db);
    const last = await lastSeal(db);
    const bounds = await currentBounds(db);
    const rows = await endedEvents(db, last?.horizon ?? '0', bounds.horizon);
    if (rows.length === 0) return null;
    const seal: UnrootedSeal = {
      number: (last?.number ?? 0) + 1,
      sequences: rows.map(({ sequence }) => sequence),
      hashes: rows.map(rowHash),
      ...bounds,
      sealedAt: clock.now().toISOString(),
    };
    const rooted = { ...seal, root: sealRoot(last?.root ?? FIRST_ROOT, seal) };
    await store(db, rooted);
    return rooted;
  });
}

async function lastSeal(db: Db): Promise<Seal | undefined> {
  const { rows } = await sql<Seal>`select ${sql.raw(sealColumns)} from ledger_seal order by number desc limit 1`.execute(db);
  return rows[0];
}

/** Read before the events: what has ended now is complete in every later look. */
async function currentBounds(db: Db): Promise<Pick<Seal, 'horizon' | 'nextTransaction' | 'lastSequence'>> {
  const { rows } = await sql<Pick<Seal, 'horizon' | 'nextTransaction' | 'lastSequence'>>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      pg_snapshot_xmax(pg_current_snapshot())::text as "nextTransaction",
      coalesce(pg_sequence_last_value(pg_get_serial_sequence('ledger_event', 'sequence')::regclass), 0)::text as "lastSequence"`.execute(
    db,
  );
  const [bounds] = rows;
  if (!bounds) throw new RangeError('PostgreSQL gave no snapshot.');
  return bounds;
}

async function endedEvents(db: Db, from: string, horizon: string): Promise<LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`
    select ${sql.raw(ledgerRowColumns)} from ledger_event
    where transaction >= ${from}::xid8 and transaction < ${horizon}::xid8
    order by ledger_event.sequence`.execute(db);
  return rows;
}

async function store(db: Db, { number, sequences, hashes, horizon, nextTransaction, lastSequence, sealedAt, root }: Seal): Promise<void> {
  await sql`
    insert into ledger_seal (number, sequences, hashes, horizon, "nextTransaction", "lastSequence", "sealedAt", root)
    values (${number}, ${sequences}::bigint[], ${hashes}::text[], ${horizon}::xid8, ${nextTransaction}::xid8, ${lastSequence}::bigint,
      ${sealedAt}::timestamptz, ${root})`.execute(db);
}
