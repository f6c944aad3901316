import type { ErasableTable } from '../kernel/ledger/erasable-texts.ts';

/** Tables whose rows are never changed or removed once written. */
export const appendOnlyTables = [
  'ledger_event',
  'ledger_seal',
  'artefact_version',
  'version_node',
  'citation_pin',
  'overlay_version',
  'overlay_node',
  'chain_change',
  'interest_declaration',
  'vote',
  'version_review',
  'body_dialogue',
  'course_outline',
  'requirement_waiver',
  'competence_assessment',
  'competence_evidence',
  'course_survey',
  'consult_transition',
  'consult_clock_event',
  'identity_override',
  'consult_clock_mark',
  'consult_clock_time',
  'consult_seal',
  'directive_step',
  'listed_patients',
] as const;

/**
 * Append-only tables that hold a person's text under a retention of its own: the one change allowed sets these columns
 * from text to null, and the ledger's hash of the text stays as the verifiable gap.
 */
export const erasableTables: readonly ErasableTable[] = [
  { table: 'attempt_event', columns: ['payload'], hash: 'payloadHash' },
  { table: 'consult_message', columns: ['title', 'text', 'parts'], hash: 'textHash' },
  { table: 'close_out', columns: ['learned'], hash: 'learnedHash' },
  { table: 'consult_outcome', columns: ['learned'], hash: 'outcomeHash' },
];
