import { extractText, getDocumentProxy } from 'unpdf';
import { MOST_ATTACHMENT_PAGES } from 'shared/consultations/attachments/attachment.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What a document says of itself in words. Its dates and numbers of versions would look like birth dates. */
const told = ['Title', 'Author', 'Subject', 'Keywords', 'dc:title', 'dc:creator', 'dc:description', 'dc:subject', 'pdf:keywords'];

/**
 * Every text in a PDF: its pages, notes and form fields, and what it says of itself. A key of a message where it cannot be read, is locked, too long, or
 * carries other files. The bytes given are left as they are.
 */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; text: string } | FieldMessageKey> {
  let pdf: Pdf | null = null;
  try {
    pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_ATTACHMENT_PAGES) return 'attachmentTooManyPages';
    if (await pdf.getAttachments()) return 'attachmentCarriesFiles';
    const { text } = await extractText(pdf, { mergePages: true });
    return { pages: pdf.numPages, text: [text, ...(await notesOf(pdf)), ...(await metadataOf(pdf))].filter(Boolean).join('\n\n') };
  } catch {
    return 'attachmentUnreadable';
  } finally {
    await pdf?.loadingTask.destroy();
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
