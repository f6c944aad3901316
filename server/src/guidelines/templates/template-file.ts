import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { blankRecords, choiceLines } from './blank-template.ts';
import { readCsvTemplate, writeCsvTemplate } from './csv-template.ts';
import { documentRecords } from './document-records.ts';
import { readMarkdownTemplate, writeMarkdownTemplate } from './markdown-template.ts';
import type { TemplateReading, TemplateRecord } from './template-record.ts';

/** The forms a template has: rows for a spreadsheet, headings for a text editor. */
export const templateFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8', read: readCsvTemplate, write: writeCsvTemplate },
  md: { mediaType: 'text/markdown; charset=utf-8', read: readMarkdownTemplate, write: writeMarkdownTemplate },
} as const satisfies Record<
  string,
  {
    mediaType: string;
    read(text: string, kind: ArtefactKind): TemplateReading;
    write(records: readonly TemplateRecord[], kind: ArtefactKind): string;
  }
>;

export type TemplateFormat = keyof typeof templateFormats;

/** Whether a word names a form of template. */
export function isTemplateFormat(word: string): word is TemplateFormat {
  return Object.hasOwn(templateFormats, word);
}

/** A document as a template: what is read back gives the same document. */
export function templateOf(document: Doc, kind: ArtefactKind, format: TemplateFormat): string {
  return templateFormats[format].write(documentRecords(document, kind), kind);
}

/** An empty template of a kind of guideline, with what may be written where; null for a kind there is none of. */
export function blankTemplate(kindName: string, format: TemplateFormat): string | null {
  const kind = guidelineKinds.find((each) => each.kind === kindName);
  if (!kind) return null;
  const written = templateFormats[format].write(blankRecords(kind), kind);
  const lines = choiceLines(kind);
  if (format === 'md') return `<!--\n${lines.join('\n')}\n-->\n\n${written}`;
  const [header = '', ...rows] = written.split('\r\n');
  return [header, ...lines.map((line) => `"# ${line.replaceAll('"', '""')}"`), ...rows].join('\r\n');
}
