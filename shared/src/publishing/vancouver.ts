import type { ReferenceAttrs } from './reference-node.ts';

/** A reference in three parts, so that the title can be a link. */
export type RenderedReference = { before: string; title: string; after: string };

/** From the seventh on, authors are "et al." */
const MOST_AUTHORS = 6;

/**
 * A reference as a bibliography prints it, in the style of Vancouver: authors without full stops, six of them and et al.; title; journal; year; volume,
 * issue and pages; DOI or ISBN. A book has its publisher and year, a chapter the book it stands in before them. What is not known is left out.
 *
 * Source: International Committee of Medical Journal Editors. Recommendations: samples of formatted references for authors (after NLM, Citing Medicine).
 */
export function vancouver(reference: ReferenceAttrs): RenderedReference {
  const { title, journal, publisher } = reference;
  const where = publisher ? ofBook(reference) : [journal ? ended(journal) : '', dated(reference)];
  const published = [...where, numbered(reference)].filter(Boolean).join(' ');
  return { before: authors(reference), title: ended(title), after: published };
}

/** The whole of it as one line. */
export function vancouverText(reference: ReferenceAttrs): string {
  const { before, title, after } = vancouver(reference);
  return [before, title, after].filter(Boolean).join(' ');
}

function authors({ authors: names }: ReferenceAttrs): string {
  if (!names) return '';
  const list = names.split(/,\s+/).filter((name) => name !== 'et al.' && name !== 'et al');
  const shown = list.slice(0, MOST_AUTHORS);
  return ended(shown.length < list.length || /et al\.?$/.test(names) ? `${shown.join(', ')}, et al` : shown.join(', '));
}

/** "In: The book. Mosby; 2002. p. 93–113.", as much of it as is known. */
function ofBook({ journal, publisher, year, pages }: ReferenceAttrs): string[] {
  const issued = ended([publisher, year].filter(Boolean).join('; '));
  return [journal ? ended(`In: ${journal}`) : '', issued, pages ? ended(`p. ${withDash(pages)}`) : ''];
}

/** "2017;6(2):1–20", as much of it as is known. */
function dated({ year, volume, issue, pages }: ReferenceAttrs): string {
  const where = `${volume ?? ''}${issue ? `(${issue})` : ''}${pages ? `:${withDash(pages)}` : ''}`;
  if (year === null && !where) return '';
  return ended([year === null ? '' : String(year), where].filter(Boolean).join(';'));
}

function withDash(pages: string): string {
  return pages.replaceAll('--', '–').replace(/(?<=\d)-(?=\d)/, '–');
}

function numbered({ doi, isbn }: ReferenceAttrs): string {
  return [doi ? `doi:${doi}` : '', isbn ? `ISBN ${isbn}.` : ''].filter(Boolean).join(' ');
}

/** Ended by a full stop, unless it ends itself. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
