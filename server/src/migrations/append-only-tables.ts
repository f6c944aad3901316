/** Tables whose rows are never changed or removed once written. */
export const appendOnlyTables = ['ledger_event', 'ledger_seal', 'artefact_version', 'version_node', 'citation_pin'] as const;

/**
 * Append-only tables that hold a person's text under a retention of its own: the one change allowed sets these columns
 * from text to null, and the ledger's hash of the text stays as the verifiable gap.
 */
export const erasableTables: readonly { table: string; columns: readonly string[] }[] = [];
