import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';

/** An event of the ledger exactly as it is stored, in types that hash the same everywhere. */
export type LedgerRow = {
  sequence: string;
  transaction: string;
  /** In UTC with microseconds. */
  happenedAt: string;
  action: string;
  outcome: string;
  actorId: string | null;
  actorRole: string | null;
  actorUnitId: string | null;
  objectType: string;
  objectId: string;
  requestId: string | null;
  details: unknown;
};

/** The columns of a `LedgerRow` in SQL; bigints and instants as text, because a driver would round them. */
export const ledgerRowColumns = `
  sequence::text as sequence, transaction::text as transaction,
  to_char("happenedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "happenedAt",
  action, outcome, "actorId"::text as "actorId", "actorRole", "actorUnitId"::text as "actorUnitId",
  "objectType", "objectId", "requestId", details`;

/** SHA-256 of the canonical JSON of an event, every column included. */
export function rowHash(row: LedgerRow): string {
  return sha256Hex(canonicalJson(row));
}

/** A seal without its root. */
export type UnrootedSeal = {
  number: number;
  sequences: string[];
  hashes: string[];
  horizon: string;
  nextTransaction: string;
  lastSequence: string;
  /** In UTC with milliseconds. */
  sealedAt: string;
};

/** A seal as it is stored. */
export type Seal = UnrootedSeal & { root: string };

/** What stands for the root before the first seal. */
export const FIRST_ROOT = '0'.repeat(64);

/** The root of a seal: SHA-256 of the canonical JSON of the root before and of everything the seal says. */
export function sealRoot(previousRoot: string, seal: UnrootedSeal): string {
  const { number, sequences, hashes, horizon, nextTransaction, lastSequence, sealedAt } = seal;
  return sha256Hex(canonicalJson({ previousRoot, number, sequences, hashes, horizon, nextTransaction, lastSequence, sealedAt }));
}

/** The columns of a `Seal` in SQL. */
export const sealColumns = `
  number, sequences::text[] as sequences, hashes, horizon::text as horizon, "nextTransaction"::text as "nextTransaction",
  "lastSequence"::text as "lastSequence", to_char("sealedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt", root`;
