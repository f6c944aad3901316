import { authorName } from './author-name.ts';
import { readEntry, refusedEntry, type ReadEntry } from './reference-entry.ts';
import { allOf, firstOf, RIS, taggedEntries } from './tagged-lines.ts';

/** Reads RIS, as reference managers and most databases export it. */
export function readRis(text: string): ReadEntry[] {
  return taggedEntries(text, RIS).map((entry) => {
    const title = firstOf(entry, 'TI', 'T1', 'CT') ?? '';
    if (!entry.ended) return refusedEntry(entry.line, title, 'referenceCut', { what: 'ER' });
    const [from, to] = [firstOf(entry, 'SP'), firstOf(entry, 'EP')];
    return readEntry({
      line: entry.line,
      title,
      authors: allOf(entry, 'AU', 'A1').map(authorName),
      journal: firstOf(entry, 'JA', 'J2', 'JO', 'JF', 'T2'),
      year: firstOf(entry, 'PY', 'Y1', 'DA'),
      volume: firstOf(entry, 'VL'),
      issue: firstOf(entry, 'IS'),
      pages: from && to && from !== to ? `${from}-${to}` : (from ?? firstOf(entry, 'C7')),
      doi: firstOf(entry, 'DO'),
      isbn: firstOf(entry, 'TY') === 'BOOK' ? firstOf(entry, 'SN') : undefined,
      pmid: pubmedNumber(firstOf(entry, 'AN', 'C2')),
      url: firstOf(entry, 'UR', 'L2'),
      retraction: allOf(entry, 'N1', 'KW', 'M3').find((note) => /^retracted/i.test(note)),
    });
  });
}

/** An accession number is PubMed's only where it says so, or is nothing but digits of that length. */
function pubmedNumber(accession: string | undefined): string | undefined {
  return accession && /^(pmid:?\s*)?\d{6,9}$/i.test(accession) ? accession : undefined;
}
