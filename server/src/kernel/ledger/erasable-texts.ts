import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { LedgerFault, Query } from './ledger-fault.ts';

/** An append-only table whose text may be erased. */
export type ErasableTable = {
  table: string;
  /** What holds the text; erasing sets all of them to null. */
  columns: readonly string[];
  /**
   * The column with the SHA-256 of the canonical JSON of the text as it was written: of the one column's value, or of an
   * object of several by name. The ledger event written with the row carries the same hash in a detail of the same name,
   * which no other table uses: rows and events are counted against each other by it.
   */
  hash: string;
};

const ROWS_AT_A_TIME = 500;
const FIRST_PLACE = '(0,0)';

/**
 * What does not fit between the texts of a table and the ledger: a text that is not the one its hash was made of, a row the
 * ledger does not know, a row that is gone. An erased text is none of these.
 */
export async function textFaults(query: Query, table: ErasableTable): Promise<LedgerFault[]> {
  return [...(await alteredTexts(query, table)), ...(await uncountedRows(query, table))];
}

/** Rows are read by their place in the table, which every table has and which the one state we see does not change. */
async function alteredTexts(query: Query, { table, columns, hash }: ErasableTable): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = [];
  const isErased = columns.map((column) => `"${column}" is null`).join(' and ');
  const page = `
    select ctid::text as place, ${[...columns, hash].map((column) => `"${column}"`).join(', ')}
    from "${table}" where not (${isErased}) and ctid > $1::tid order by ctid limit ${ROWS_AT_A_TIME}`;
  for (let after = FIRST_PLACE, more = true; more;) {
    const rows: Record<string, unknown>[] = await query(page, [after]);
    for (const row of rows) {
      if (textHash(row, columns) === row[hash]) continue;
      const written = String(row[hash]);
      faults.push({ sequence: await eventOf(query, hash, written), what: `A text of ${table} is not the one with the hash ${written}.` });
    }
    after = String(rows.at(-1)?.['place']);
    more = rows.length === ROWS_AT_A_TIME;
  }
  return faults;
}

async function eventOf(query: Query, detail: string, hash: string): Promise<string | null> {
  const [event] = await query<{ sequence: string | null }>(
    `select min(sequence)::text as sequence from ledger_event where details ->> '${detail}' = $1`,
    [hash],
  );
  return event?.sequence ?? null;
}

function textHash(row: Record<string, unknown>, columns: readonly string[]): string {
  const [only] = columns;
  const text = columns.length === 1 && only ? row[only] : Object.fromEntries(columns.map((column) => [column, row[column]]));
  return sha256Hex(canonicalJson(text));
}

/** The same short text may have been written many times, so rows and events of a hash are counted against each other. */
async function uncountedRows(query: Query, { table, hash }: ErasableTable): Promise<LedgerFault[]> {
  const rows = await query<{ hash: string; events: number; rows: number; sequence: string | null }>(`
    with events as (
      select details ->> '${hash}' as hash, count(*)::int as count, min(sequence)::text as sequence
      from ledger_event where details ? '${hash}' group by 1
    ), held as (select "${hash}" as hash, count(*)::int as count from "${table}" group by 1)
    select hash, coalesce(events.count, 0) as events, coalesce(held.count, 0) as rows, events.sequence
    from events full join held using (hash) where coalesce(events.count, 0) <> coalesce(held.count, 0) order by hash`);
  return rows.map((row) => ({
    sequence: row.sequence,
    what:
      row.rows < row.events
        ? `A row of ${table} with the hash ${row.hash} is gone.`
        : `A row of ${table} with the hash ${row.hash} was put in without the ledger.`,
  }));
}
