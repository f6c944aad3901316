import { defineEntity, p } from '@mikro-orm/core';

/**
 * Seals the events of all transactions that had ended: their hashes, and a root that also covers the seal before. The
 * hashes are kept so that the first event that is no longer as it was can be named.
 */
const LedgerSealSchema = defineEntity({
  name: 'LedgerSeal',
  tableName: 'ledger_seal',
  properties: {
    number: p.integer().primary().autoincrement(false),
    /** Of the events sealed, in rising order; `hashes` are theirs. */
    sequences: p.array(String).columnType('bigint[]'),
    hashes: p.array(String).columnType('text[]'),
    /** Every transaction before this one had ended and is sealed. */
    horizon: p.string().columnType('xid8'),
    /** The first transaction that had not begun. */
    nextTransaction: p.string().columnType('xid8'),
    /** The last sequence given out. */
    lastSequence: p.bigint('string'),
    sealedAt: p.datetime(3),
    root: p.string(),
  },
});

export class LedgerSeal extends LedgerSealSchema.class {}
LedgerSealSchema.setClass(LedgerSeal);
