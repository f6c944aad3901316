/** What becomes of an item of a GIFT file: a new question, one the bank has already, something that is no question, or one that cannot be read. */
export type GiftFate = 'ADDED' | 'KNOWN' | 'SKIPPED' | 'REFUSED';

/** What a GIFT file would do with an edition of a bank, or did. */
export type GiftOutcome = {
  /** True when the edition now holds what could be read. */
  done: boolean;
  /** Why the file may not be brought in here at all. */
  errors: { message: string }[];
  /** Every item in the order of the file. `messages` say why it is not brought in, or what is lost of it and what it still lacks; `at` is the line to look at, where that is another than the first. */
  items: { line: number; at: number; label: string; fate: GiftFate; messages: string[] }[];
  /** The revision of the edition that was compared with; sent back to bring the file in. Null where none was begun. */
  revision: number | null;
};

/** The largest GIFT file that is read, in bytes. */
export const LARGEST_GIFT = 2 * 1024 * 1024;

/** As many items as a file may have. */
export const MOST_GIFT_ITEMS = 1_000;
