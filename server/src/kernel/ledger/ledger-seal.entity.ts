import { defineEntity, p } from '@mikro-orm/core';

/** Seals the rows `from`–`to` of one ledger table: `root = sha256(previous root + row hashes)`. */
export const LedgerSealSchema = defineEntity({
  name: 'LedgerSeal',
  tableName: 'ledger_seal',
  properties: {
    number: p.integer().primary(),
    fromSequence: p.bigint('string'),
    toSequence: p.bigint('string'),
    rows: p.integer(),
    root: p.string(),
    sealedAt: p.datetime(6).defaultRaw('clock_timestamp()'),
  },
});

export class LedgerSeal extends LedgerSealSchema.class {}
LedgerSealSchema.setClass(LedgerSeal);
