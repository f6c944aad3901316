/** The values of one entry by their tag, in the order of the file. */
export type TaggedEntry = { line: number; values: Map<string, string[]>; ended: boolean };

type Reading = {
  /** A line that gives a value: tag, then what follows. */
  field: RegExp;
  begins: string;
  ends: string | null;
};

/** The two forms reference managers and PubMed export in lines. */
export const RIS: Reading = { field: /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/, begins: 'TY', ends: 'ER' };
export const NBIB: Reading = { field: /^([A-Z]{2,4}) *- (.*)$/, begins: 'PMID', ends: null };

/**
 * Reads entries of tagged lines. A line without a tag goes on with the value before it. An entry that is not ended where its form wants an end has been cut,
 * and says so.
 */
export function taggedEntries(text: string, { field, begins, ends }: Reading): TaggedEntry[] {
  const entries: TaggedEntry[] = [];
  let open: TaggedEntry | null = null;
  let last: string[] | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ''] = field.exec(line) ?? [];
    if (tag === begins) {
      open = { line: index + 1, values: new Map(), ended: ends === null };
      entries.push(open);
    }
    if (!open) continue;
    if (tag === undefined) {
      if (last && line.trim()) last[last.length - 1] = `${last.at(-1)} ${line.trim()}`;
      continue;
    }
    if (tag === ends) {
      open.ended = true;
      [open, last] = [null, null];
      continue;
    }
    last = open.values.get(tag) ?? [];
    last.push(value.trim());
    open.values.set(tag, last);
  }
  return entries;
}

/** The first value any of the tags has. */
export function firstOf({ values }: TaggedEntry, ...tags: string[]): string | undefined {
  return tags.map((tag) => values.get(tag)?.find((value) => value !== '')).find((value) => value !== undefined);
}

/** All values of the tags. */
export function allOf({ values }: TaggedEntry, ...tags: string[]): string[] {
  return tags.flatMap((tag) => values.get(tag) ?? []);
}
