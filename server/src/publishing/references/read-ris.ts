import { authorName } from './author-name.ts';
import { readEntry, refusedEntry, type ReadEntry } from './reference-entry.ts';
import { allOf, firstOf, RIS, taggedEntries } from './tagged-lines.ts';

/** What is published by itself: what else it is called by is a series. */
const WHOLE = /^(BOOK|EBOOK|EDBOOK|RPRT|THES)$/;
/** What stands in a book or in the proceedings of a meeting. */
const PARTS = /^(CHAP|ECHAP|CPAPER|CONF)$/;

/** Reads RIS, as reference managers and most databases export it. */
export function readRis(text: string): ReadEntry[] {
  return taggedEntries(text, RIS).map((entry) => {
    const type = firstOf(entry, 'TY') ?? '';
    const title = firstOf(entry, 'TI', 'T1', 'CT') ?? '';
    if (!entry.ended) return refusedEntry(entry.line, title, 'referenceCut', { what: 'ER' });
    const [from, to] = [firstOf(entry, 'SP'), firstOf(entry, 'EP')];
    return readEntry({
      line: entry.line,
      title,
      authors: allOf(entry, 'AU', 'A1').map(authorName),
      journal: WHOLE.test(type) ? undefined : firstOf(entry, 'JA', 'J2', 'JO', 'JF', 'T2', 'BT'),
      publisher: WHOLE.test(type) || PARTS.test(type) ? firstOf(entry, 'PB') : undefined,
      year: firstOf(entry, 'PY', 'Y1', 'DA'),
      volume: firstOf(entry, 'VL'),
      issue: firstOf(entry, 'IS'),
      pages: from && to && from !== to ? `${from}-${to}` : (from ?? firstOf(entry, 'C7')),
      doi: firstOf(entry, 'DO'),
      isbn: isbnOf(type, firstOf(entry, 'SN')),
      pmid: pubmedNumber(firstOf(entry, 'AN', 'C2')),
      url: firstOf(entry, 'UR', 'L2'),
      retraction: allOf(entry, 'N1', 'KW', 'M3').find((note) => /^retracted/i.test(note)),
    });
  });
}

/** The serial number of a book is its ISBN; that of a report may be the one of its series, that of an article is its journal's. */
function isbnOf(type: string, serial: string | undefined): string | undefined {
  if (type.endsWith('BOOK')) return serial;
  const isIsbn =
    (WHOLE.test(type) || PARTS.test(type)) &&
    /^[\d -]*[\dX]$/.test(serial ?? '') &&
    [10, 13].includes(serial?.replaceAll(/[ -]/g, '').length ?? 0);
  return isIsbn ? serial : undefined;
}

/** An accession number is PubMed's only where it says so, or is nothing but digits of that length. */
function pubmedNumber(accession: string | undefined): string | undefined {
  return accession && /^(pmid:?\s*)?\d{6,9}$/i.test(accession) ? accession : undefined;
}
