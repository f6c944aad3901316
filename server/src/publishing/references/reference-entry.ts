import { referenceNode, type ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import type { FieldMessageKey, MessageParameters } from 'shared/text/field-messages.ts';
import { z } from 'zod';
import { fullPages } from './page-range.ts';

/** An entry of a bibliography in a file, read or refused. */
export type ReadEntry = {
  /** The line it begins on. */
  line: number;
  /** By what one finds it: its title, or whatever it has. */
  label: string;
} & ({ attrs: ReferenceAttrs; refusal?: undefined } | { attrs?: undefined; refusal: Refusal });

/** Why an entry was refused. */
export type Refusal = { key: FieldMessageKey; parameters: MessageParameters };

/** What a format gives of an entry, before it is checked. */
export type RawEntry = {
  line: number;
  title: string;
  /** "Wiffen PJ", or the name of a body. */
  authors: readonly string[];
  journal?: string | undefined;
  publisher?: string | undefined;
  year?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  doi?: string | undefined;
  isbn?: string | undefined;
  pmid?: string | undefined;
  url?: string | undefined;
  retraction?: string | undefined;
};

/** A bibliography prints six; the rest is kept to be read in the form. */
const MOST_AUTHORS_KEPT = 20;

/** Said of what a file gives: no file can say that somebody has seen the source. */
const READ_FROM_FILE = 'Uppgifterna är inlästa ur en fil. Jämför dem med källan.';

/** Checks an entry by the schema every reference is saved by. It stands as not confirmed until a person has held it against its source. */
export function readEntry(raw: RawEntry): ReadEntry {
  const { line } = raw;
  const title = oneLine(raw.title).replace(/\.$/, '');
  const label = title || raw.authors[0] || raw.doi || '';
  if (!title) return refusedEntry(line, label, 'referenceHasNoTitle');
  const checked = z.core.safeParse(referenceNode.attrs, attrsOf(raw, title));
  if (checked.success) return { line, label, attrs: withoutOmitted(checked.data as ReferenceAttrs) };
  const [fault] = fieldErrors(checked.error.issues);
  return refusedEntry(line, label, fault?.key ?? 'referenceUnreadable', fault?.parameters);
}

/** An entry that is not brought in. */
export function refusedEntry(line: number, label: string, key: FieldMessageKey, parameters: MessageParameters = {}): ReadEntry {
  return { line, label: label.slice(0, 120), refusal: { key, parameters } };
}

function attrsOf(raw: RawEntry, title: string): ReferenceAttrs {
  return {
    title,
    authors: authorsOf(raw.authors),
    journal: oneLine(raw.journal) || null,
    publisher: oneLine(raw.publisher) || null,
    year: Number(/\d{4}/.exec(raw.year ?? '')?.[0] ?? Number.NaN) || null,
    doi: oneLine(raw.doi).replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '') || null,
    isbn: oneLine(raw.isbn) || null,
    url: webAddress(raw.url),
    note: null,
    volume: oneLine(raw.volume) || null,
    issue: oneLine(raw.issue) || null,
    pages: fullPages(oneLine(raw.pages)) || null,
    pmid: /\d+/.exec(raw.pmid ?? '')?.[0] ?? null,
    retraction: retractionOf(raw.retraction, title),
    confirmation: 'UNCONFIRMED',
    toConfirm: READ_FROM_FILE,
  };
}

/**
 * Where it says that the source was retracted, as it is shown after "återkallad". A notice stays as it stands; where there is none but a mark or a word in the
 * title, we say whose it is.
 */
function retractionOf(notice: string | undefined, title: string): string | null {
  const said = oneLine(notice).replace(/^retracted:\s*/i, '');
  if (/^retracted publication\.?$/i.test(said)) return 'enligt PubMed';
  if (/^retracted( article)?\.?$/i.test(said)) return 'enligt referensfilen';
  return said || (/^retracted( article)?:/i.test(title) ? 'enligt titeln' : null);
}

/** What a source may lack altogether is left out, as in references that are written by hand. */
function withoutOmitted({ publisher, volume, issue, pages, pmid, retraction, ...attrs }: ReferenceAttrs): ReferenceAttrs {
  const known = Object.entries({ publisher, volume, issue, pages, pmid, retraction }).filter(([, value]) => value);
  return { ...attrs, ...Object.fromEntries(known) };
}

function authorsOf(names: readonly string[]): string | null {
  const known = names.map(oneLine).filter(Boolean);
  if (known.length === 0) return null;
  return known.length > MOST_AUTHORS_KEPT ? `${known.slice(0, MOST_AUTHORS_KEPT).join(', ')}, et al.` : known.join(', ');
}

/** An address that is no secure one says nothing that the DOI does not. */
function webAddress(url: string | undefined): string | null {
  const address = oneLine(url).replace(/^http:/i, 'https:');
  return /^https:\/\/[^\s\\]+$/.test(address) ? address : null;
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
