import type { Localised } from '../text/localised.ts';

/** What became of a part of an edition when a file was brought in, or would. */
export type ImportChange = 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED';

/** What a file would do with an edition, or did. */
export type ImportOutcome = {
  /** True when the edition now holds the file. */
  done: boolean;
  /** Why the file may not be brought in here at all. */
  errors: { message: string }[];
  /** What to look at in what was read, in the language of the request; nothing is refused for it. */
  notes: string[];
  /** Every line that was refused and why, in the language of the request; `line` is that of the text or the row of the sheet, null where it concerns the whole file. With any, nothing is brought in. */
  problems: { line: number | null; field: string | null; message: string }[];
  /** The parts that change, in reading order, those removed last. */
  changes: { nodeId: string; type: string; label: Localised<string>; change: ImportChange }[];
  /** How many parts the edition will have. */
  parts: number;
  /** The revision of the edition that was compared with; sent back to bring the file in, so that nobody's text is overwritten unseen. Null where none was begun. */
  revision: number | null;
};

/** The largest file that can be brought in. */
export const LARGEST_IMPORT_BYTES = 5 * 1024 * 1024;

/** The forms a file may have. */
export const IMPORT_FORMATS = ['csv', 'md', 'json'] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];
