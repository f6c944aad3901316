/** Runs one statement and gives its rows. */
export type Query = <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Something that is not as it was written, in words that name it. `sequence` is null where it is no one event's. */
export type LedgerFault = { sequence: string | null; what: string };
