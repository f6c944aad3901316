/** Tables whose rows are never changed or removed once written. */
export const appendOnlyTables = [
  'ledger_event',
  'ledger_seal',
  'artefact_version',
  'version_node',
  'citation_pin',
  'course_outline',
  'consult_transition',
  'consult_clock_event',
  'identity_override',
] as const;

/** An append-only table whose text may be erased. */
export type ErasableTable = {
  table: string;
  /** What holds the text; erasing sets all of them to null. */
  columns: readonly string[];
  /**
   * The column with the SHA-256 of the canonical JSON of the text as it was written: of the one column's value, or of an
   * object of several by name. The ledger event written with the row carries the same hash in a detail of the same name.
   */
  hash: string;
};

/**
 * Append-only tables that hold a person's text under a retention of its own: the one change allowed sets these columns
 * from text to null, and the ledger's hash of the text stays as the verifiable gap.
 */
export const erasableTables: readonly ErasableTable[] = [
  { table: 'attempt_event', columns: ['payload'], hash: 'payloadHash' },
  { table: 'consult_message', columns: ['title', 'text', 'parts'], hash: 'textHash' },
  { table: 'close_out', columns: ['learned'], hash: 'learnedHash' },
];
