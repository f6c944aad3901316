/** What becomes of an entry: brought in; brought in though retracted; there already; there already, but now known to be retracted; refused. */
export type ReferenceFate = 'ADDED' | 'ADDED_RETRACTED' | 'KNOWN' | 'RETRACTED' | 'REFUSED';

/** What a bibliography from a file would do with an edition, or did. */
export type ReferencesOutcome = {
  /** True when the edition now holds what could be read. */
  done: boolean;
  /** Why the file may not be brought in here at all, or is none that is known. */
  errors: { message: string }[];
  /** Every entry in the order of the file. `message` says why it was refused, or where the file has it before. */
  entries: { line: number; label: string; fate: ReferenceFate; message: string | null }[];
  /** The revision of the edition that was compared with; sent back to bring the file in. Null where none was begun. */
  revision: number | null;
};

/** The largest bibliography that is read, in bytes. */
export const LARGEST_BIBLIOGRAPHY = 5 * 1024 * 1024;

/** As many entries as a file may have. */
export const MOST_REFERENCES = 500;
