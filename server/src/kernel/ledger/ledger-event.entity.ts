import { defineEntity, p } from '@mikro-orm/core';

/**
 * One thing that happened: who, what, when, ids and hashes, never text.
 * `sequence` and `transaction` are given by the database and order the rows for sealing.
 */
export const LedgerEventSchema = defineEntity({
  name: 'LedgerEvent',
  tableName: 'ledger_event',
  properties: {
    sequence: p.bigint('string').primary().autoincrement(),
    transaction: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()').returning(),
    happenedAt: p.datetime(6).defaultRaw('clock_timestamp()'),
    action: p.string(),
    outcome: p.enum(['ALLOWED', 'DENIED'] as const),
    actorId: p.uuid().nullable(),
    /** Role and unit copied as they were when it happened. */
    actorRole: p.string().nullable(),
    actorUnitId: p.uuid().nullable(),
    objectType: p.string(),
    objectId: p.string(),
    requestId: p.string().nullable(),
    /** Ids, field names and hashes; the helper refuses anything longer than an identifier. */
    details: p.json<Record<string, string | number | boolean | null>>(),
  },
  indexes: [{ properties: ['objectType', 'objectId'] }, { properties: ['actorId', 'happenedAt'] }, { properties: ['transaction'] }],
});

export class LedgerEvent extends LedgerEventSchema.class {}
LedgerEventSchema.setClass(LedgerEvent);
