import { parentPort, workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';

// Runs in a thread of its own, which its caller ends when it takes too long: see `read-pdf.ts`. In development Node reads this file as it stands, so that it
// imports no file of ours but types.

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Every text of a document, and how many pages it has. */
export type ReadPdf = { pages: number; text: string };

/** What the thread is given. */
export type PdfWork = { bytes: Uint8Array; mostPages: number };

/** What a document says of itself in words. Its dates and numbers of versions would look like birth dates. */
const told = ['Title', 'Author', 'Subject', 'Keywords', 'dc:title', 'dc:creator', 'dc:description', 'dc:subject', 'pdf:keywords'];

const { bytes, mostPages } = workerData as PdfWork;
parentPort?.postMessage(await read(), []);

async function read(): Promise<ReadPdf | FieldMessageKey> {
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) return 'attachmentTooManyPages';
    if (await pdf.getAttachments()) return 'attachmentCarriesFiles';
    const { text } = await extractText(pdf, { mergePages: true });
    return { pages: pdf.numPages, text: [text, ...(await notesOf(pdf)), ...(await metadataOf(pdf))].filter(Boolean).join('\n\n') };
  } catch {
    return 'attachmentUnreadable';
  }
}

async function notesOf(pdf: Pdf): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const note of (await page.getAnnotations()) as Record<string, unknown>[]) {
      texts.push(wordsOf(note['contentsObj']), wordsOf(note['titleObj']), wordsOf(note['fieldValue']), wordsOf(note['url']));
    }
  }
  return texts;
}

async function metadataOf(pdf: Pdf): Promise<string[]> {
  const { info, metadata } = await pdf.getMetadata();
  const held = info as Record<string, unknown>;
  const custom = Object.values((held['Custom'] as Record<string, unknown> | undefined) ?? {});
  return [...told.flatMap((name) => [wordsOf(held[name]), wordsOf(metadata?.get(name))]), ...custom.map(wordsOf)];
}

/** A text of the document model, whether it stands alone, in a list or beside its direction. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  return typeof value === 'object' && value !== null && 'str' in value ? wordsOf(value.str) : '';
}
