import { MOST_REFERENCES } from 'shared/publishing/references-outcome.ts';
import { decodeText } from '../../kernel/files/decode-text.ts';
import { readBibtex } from './read-bibtex.ts';
import { readNbib } from './read-nbib.ts';
import { readPubmedXml } from './read-pubmed-xml.ts';
import { readRis } from './read-ris.ts';
import type { ReadEntry, Refusal } from './reference-entry.ts';

/** The forms a bibliography may have, told apart by how an entry begins in the file, not by its name. */
const formats: { name: string; begins: RegExp; read: (text: string) => ReadEntry[] }[] = [
  { name: 'pubmed-xml', begins: /<PubmedArticle[\s>]/g, read: readPubmedXml },
  { name: 'nbib', begins: /^PMID *- /gm, read: readNbib },
  { name: 'ris', begins: /^TY {2}-/gm, read: readRis },
  { name: 'bibtex', begins: /^[ \t]*@[A-Za-z]+\s*[{(]/gm, read: readBibtex },
];

/** What a file of text is as a bibliography: its entries in their order, each read or refused. */
type ReadBibliography = { format: string; entries: ReadEntry[] };

/**
 * The entries of a bibliography; null where the file is none we know, `TOO_MANY` where it has more than `most`: they are counted before any is read, so that
 * a file made to be large keeps nobody waiting.
 */
export function readReferences(text: string, most: number): ReadBibliography | 'TOO_MANY' | null {
  for (const { name, begins, read } of formats) {
    const count = text.match(begins)?.length ?? 0;
    if (count > most) return 'TOO_MANY';
    if (count > 0) return { format: name, entries: read(text) };
  }
  return null;
}

/** The entries of a file of references, or why it is none that is read. */
export function readReferenceFile(bytes: Uint8Array): { entries: ReadEntry[] } | { refusal: Refusal } {
  const text = decodeText(bytes);
  if (text?.trim() === '') return { refusal: { key: 'referenceFileEmpty', parameters: {} } };
  const found = text === null ? null : readReferences(text, MOST_REFERENCES);
  if (found === 'TOO_MANY') return { refusal: { key: 'referenceFileTooMany', parameters: { max: MOST_REFERENCES } } };
  return found ? { entries: found.entries } : { refusal: { key: 'referenceFileUnknown', parameters: {} } };
}
