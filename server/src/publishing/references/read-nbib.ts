import { readEntry, refusedEntry, type ReadEntry } from './reference-entry.ts';
import { allOf, firstOf, NBIB, taggedEntries, type TaggedEntry } from './tagged-lines.ts';

/** Reads PubMed's own format of lines (.nbib). Every record ends with where it was published (SO); one without has been cut. */
export function readNbib(text: string): ReadEntry[] {
  return taggedEntries(text, NBIB).map((entry) => {
    const title = firstOf(entry, 'TI', 'BTI', 'VTI') ?? '';
    if (!entry.values.has('SO')) return refusedEntry(entry.line, title, 'referenceCut', { what: 'SO' });
    return readEntry({
      line: entry.line,
      title: title.replace(/^\[(.*)\]\.?$/, '$1'),
      authors: allOf(entry, 'AU', 'CN'),
      journal: firstOf(entry, 'TA', 'JT'),
      year: firstOf(entry, 'DP'),
      volume: firstOf(entry, 'VI'),
      issue: firstOf(entry, 'IP'),
      pages: firstOf(entry, 'PG'),
      doi: doiOf(entry),
      pmid: firstOf(entry, 'PMID'),
      retraction: retractionOf(entry),
    });
  });
}

function doiOf(entry: TaggedEntry): string | undefined {
  return allOf(entry, 'LID', 'AID')
    .find((id) => id.endsWith('[doi]'))
    ?.replace(/\s*\[doi\]$/, '');
}

function retractionOf(entry: TaggedEntry): string | undefined {
  const notice = firstOf(entry, 'RIN');
  if (notice) return notice.slice(0, 300);
  return allOf(entry, 'PT').includes('Retracted Publication') ? 'Retracted Publication' : undefined;
}
