import { textFaults, type ErasableTable } from './erasable-texts.ts';
import type { LedgerFault, Query } from './ledger-fault.ts';
import { FIRST_ROOT, ledgerRowColumns, rowHash, sealColumns, sealRoot, type LedgerRow, type Seal } from './ledger-row.ts';

/** What came of a look at the whole ledger. */
export type LedgerReport = {
  seals: number;
  sealedEvents: number;
  unsealedEvents: number;
  /** The newest root, to be noted outside the database; null before the first seal. */
  root: string | null;
  /** The bad events first, in their order. */
  faults: LedgerFault[];
};

/** A root noted outside the database when its seal was made. */
export type Witness = { number: number; root: string };

type Options = {
  erasableTables: readonly ErasableTable[];
  /** With it, seals that are gone from the end are missed; without it, nothing inside the database could tell. */
  witness?: Witness | null;
};

/** The newest two seals before the events in question. */
type Seals = { last: Seal | null; beforeLast: Seal | null };

/** Reading seals and their events some at a time keeps the memory needed the same however long the ledger is. */
const SEALS_AT_A_TIME = 100;

/**
 * Compares the whole ledger with its seals, and erasable texts with the ledger. The caller's transaction must see one
 * state (repeatable read).
 */
export async function verifyLedger(query: Query, { erasableTables, witness = null }: Options): Promise<LedgerReport> {
  const report: LedgerReport = { seals: 0, sealedEvents: 0, unsealedEvents: 0, root: null, faults: [] };
  let last: Seal | null = null;
  let beforeLast: Seal | null = null;
  for (let seals = await sealsAfter(query, 0); seals.length > 0; seals = await sealsAfter(query, last?.number ?? 0)) {
    for (const seal of seals) {
      report.faults.push(
        ...chainFaults(last, seal),
        ...witnessFaults(witness, seal),
        ...(await eventFaults(query, seal, { last, beforeLast })),
      );
      report.seals += 1;
      report.sealedEvents += seal.sequences.length;
      [beforeLast, last] = [last, seal];
    }
  }
  report.root = last?.root ?? null;
  report.faults.push(...(await unsealedFaults(query, report, { last, beforeLast })));
  if (witness && (last?.number ?? 0) < witness.number) {
    report.faults.push({ sequence: null, what: `Seals ${(last?.number ?? 0) + 1} to ${witness.number} are gone.` });
  }
  for (const table of erasableTables) report.faults.push(...(await textFaults(query, table)));
  report.faults.sort(byEvent);
  return report;
}

function sealsAfter(query: Query, number: number): Promise<Seal[]> {
  return query<Seal>(`select ${sealColumns} from ledger_seal where number > $1 order by number limit ${SEALS_AT_A_TIME}`, [number]);
}

function chainFaults(last: Seal | null, seal: Seal): LedgerFault[] {
  const faults: LedgerFault[] = [];
  const expected = (last?.number ?? 0) + 1;
  if (seal.number !== expected) faults.push({ sequence: null, what: `Seal ${expected} is gone.` });
  if (sealRoot(last?.root ?? FIRST_ROOT, seal) !== seal.root) {
    faults.push({
      sequence: null,
      what: `Seal ${seal.number}, of events ${seal.sequences[0]} to ${seal.sequences.at(-1)}, does not follow from the one before.`,
    });
  }
  return faults;
}

function witnessFaults(witness: Witness | null, seal: Seal): LedgerFault[] {
  return witness?.number === seal.number && witness.root !== seal.root
    ? [{ sequence: null, what: `Seal ${seal.number} is not the one whose root was noted outside the database.` }]
    : [];
}

async function eventFaults(query: Query, seal: Seal, before: Seals): Promise<LedgerFault[]> {
  const rows = await query<LedgerRow>(`select ${ledgerRowColumns} from ledger_event where sequence = any($1::bigint[])`, [seal.sequences]);
  const bySequence = new Map(rows.map((row) => [row.sequence, row]));
  return seal.sequences.flatMap((sequence, index) => {
    const row = bySequence.get(sequence);
    if (!row) return [{ sequence, what: `Event ${sequence} is gone.` }];
    if (rowHash(row) !== seal.hashes[index]) return [{ sequence, what: `Event ${sequence} (${row.action}) has been changed.` }];
    return isBackdated(row, before) ? [{ sequence, what: `Event ${sequence} (${row.action}) was put in afterwards.` }] : [];
  });
}

/** A transaction that began after a seal cannot have been given a number from before the seal ahead of it. */
function isBackdated(row: LedgerRow, { last, beforeLast }: Seals): boolean {
  if (!last) return false;
  return BigInt(row.transaction) >= BigInt(last.nextTransaction) && BigInt(row.sequence) <= BigInt(beforeLast?.lastSequence ?? 0);
}

/** Events no seal holds: younger than the last seal, or put in afterwards under the name of an ended transaction. */
async function unsealedFaults(query: Query, report: LedgerReport, before: Seals): Promise<LedgerFault[]> {
  const rows = await query<LedgerRow>(`
    select ${ledgerRowColumns} from ledger_event
    where not exists (select from (select unnest(sequences) as sealed from ledger_seal) seals where seals.sealed = ledger_event.sequence)
    order by ledger_event.sequence`);
  report.unsealedEvents = rows.length;
  const { last } = before;
  if (!last) return [];
  return rows
    .filter((row) => BigInt(row.transaction) < BigInt(last.horizon) || isBackdated(row, before))
    .map(({ sequence, action }) => ({ sequence, what: `Event ${sequence} (${action}) was put in afterwards.` }));
}

function byEvent(a: LedgerFault, b: LedgerFault): number {
  if (a.sequence === null || b.sequence === null) return Number(a.sequence === null) - Number(b.sequence === null);
  const difference = BigInt(a.sequence) - BigInt(b.sequence);
  return difference < 0n ? -1 : Number(difference > 0n);
}
