import type { StudyAttrs } from './study-node.ts';

/** The largest file of studies or references that is read, in bytes: some twenty thousand references. */
export const LARGEST_EVALUATION_FILE = 5 * 1024 * 1024;

/** What a file of studies would do with a row of evidence, or did. */
export type StudiesOutcome = {
  /** True when the row now holds the studies. */
  done: boolean;
  /** Why the file may not be brought in here at all. */
  errors: { message: string }[];
  /** Every place that was refused; with any, nothing is brought in. `line` is null where it concerns the whole file. */
  problems: { line: number | null; field: string | null; message: string }[];
  /** The studies that were read. */
  studies: StudyAttrs[];
  /** The revision of the edition that was compared with; sent back to bring the file in. Null where none was begun. */
  revision: number | null;
};
