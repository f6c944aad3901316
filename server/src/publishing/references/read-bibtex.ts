import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { printedName } from './author-name.ts';
import { readEntry, refusedEntry, type ReadEntry } from './reference-entry.ts';

type Piece = { line: number; text: string; closed: boolean };

type CslName = {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
};

/** What the library makes of an entry, as far as we use it: CSL-JSON. */
type CslItem = {
  type?: string;
  title?: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts'?: (number | string)[][] };
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  ISBN?: string;
  PMID?: string;
  URL?: string;
  note?: string;
};

/** Reads BibTeX entry by entry, so that one that is broken is told by its line and keeps no other out. Abbreviations (`@string`) serve the whole file. */
export function readBibtex(text: string): ReadEntry[] {
  const pieces = piecesOf(text);
  const abbreviations = pieces.filter(({ text: piece }) => /^@string\b/i.test(piece)).map((piece) => piece.text);
  return pieces
    .filter(({ text: piece }) => !/^@(string|comment|preamble)\b/i.test(piece))
    .map((piece) => entryOf(piece, abbreviations.join('\n')));
}

function entryOf({ line, text, closed }: Piece, abbreviations: string): ReadEntry {
  const label = /^@\w+\s*[{(]\s*([^,\s]+)/.exec(text)?.[1] ?? '';
  if (!closed) return refusedEntry(line, label, 'referenceCut', { what: '}' });
  const item = cslOf(`${abbreviations}\n${text}`);
  if (!item) return refusedEntry(line, label, 'referenceUnreadable');
  const left = commandIn([item.title, item['container-title'], ...(item.author ?? []).flatMap((name) => Object.values(name))]);
  if (left) return refusedEntry(line, plain(item.title) || label, 'referenceHasCommand', { command: left });
  return readEntry({
    line,
    title: plain(item.title),
    authors: (item.author ?? []).map(nameOf),
    journal: plain(item['container-title']),
    // That of a journal says nothing of an article.
    publisher: item.type?.startsWith('article') && item['container-title'] ? undefined : plain(item.publisher),
    year: String(item.issued?.['date-parts']?.[0]?.[0] ?? ''),
    volume: item.volume,
    issue: item.issue,
    pages: item.page,
    doi: item.DOI,
    isbn: item.ISBN,
    pmid: item.PMID,
    url: item.URL,
    retraction: /^retracted/i.test(item.note ?? '') ? item.note : undefined,
  });
}

/** A command of LaTeX that the library has left as it stood: it would be read as part of the words. */
function commandIn(said: readonly (string | undefined)[]): string | null {
  return said.map((each) => /\\[A-Za-z]+/.exec(each ?? '')?.[0]).find(Boolean) ?? null;
}

/** The library guesses what it is given, and would fetch an address: it is told that this is BibTeX. */
function cslOf(text: string): CslItem | null {
  try {
    const { data } = new Cite(withRings(text), { forceType: '@biblatex/text' });
    return (data[0] as CslItem | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The library knows every accent but the ring of Å, which has a command of its own. */
function withRings(text: string): string {
  const command = /\{\s*\\(?<braced>AA|aa)\s*\}|\\(?<bare>AA|aa)(?![A-Za-z])(?:\{\}|\s+)?/g;
  return text.replaceAll(command, (_all, braced, bare) => ((braced ?? bare) === 'AA' ? 'Å' : 'å'));
}

/** "and others" stands for those an entry does not name. */
function nameOf({ literal, family, given, suffix, ...particles }: CslName, index: number): string {
  if (family === 'others' && !given && index > 0) return 'et al.';
  return literal ?? printedName({ particles: [particles['dropping-particle'], particles['non-dropping-particle']], family, given, suffix });
}

/** Words in italics or small capitals come with marks of their own. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/<\/?(i|b|sub|sup|span)[^>]*>/g, '');
}

/** The entries of a file with the lines they begin on. Braces within belong together; one at the end of the file without its pair has been cut. */
function piecesOf(text: string): Piece[] {
  const starts = [...text.matchAll(/^[ \t]*@[A-Za-z]+\s*[{(]/gm)].map(({ index }) => index);
  let line = 1;
  let counted = 0;
  return starts.map((start, place) => {
    const piece = text.slice(start, starts[place + 1] ?? text.length);
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    const end = endOf(piece);
    return { line, text: piece.slice(0, end ?? piece.length).trim(), closed: end !== null };
  });
}

function endOf(piece: string): number | null {
  let depth = 0;
  for (let index = piece.search(/[{(]/); index < piece.length; index++) {
    const character = piece[index];
    if (character === '\\') index += 1;
    else if (character === '{' || (character === '(' && depth === 0)) depth += 1;
    else if ((character === '}' || (character === ')' && depth === 1 && piece.search(/[{(]/) === piece.indexOf('('))) && --depth === 0)
      return index + 1;
  }
  return null;
}
