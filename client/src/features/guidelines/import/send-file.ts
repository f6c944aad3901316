import { IMPORT_FORMATS, type ImportFormat, type ImportOutcome } from 'shared/guidelines/import-outcome.ts';

/** What is sent: a chosen file, or words that were pasted. */
export type SentFile = { artefactId: string; format: ImportFormat; body: Blob; /** What the refusals are told in. */ language: string };

/** The answers that say what became of the file; any other is a fault. */
const TOLD = [200, 413, 429];

/** What the file would do with the edition. @throws where the server could not say. */
export function previewFile(file: SentFile): Promise<ImportOutcome> {
  return send(file, new URLSearchParams({ format: file.format }));
}

/** Brings the file into the edition that was seen, `revision`; null where none was begun. @throws where the server could not say. */
export function bringInFile(file: SentFile, revision: number | null): Promise<ImportOutcome> {
  return send(file, new URLSearchParams({ format: file.format, apply: '1', ...(revision === null ? {} : { revision: String(revision) }) }));
}

/** The form a file has by its name; null for any other. */
export function formatOf(name: string): ImportFormat | null {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return IMPORT_FORMATS.find((format) => format === end) ?? null;
}

/** The form that pasted words look to have; null where they may be of any. A document begins with its brace, Markdown with a heading or a remark. */
export function formatLike(pasted: string): ImportFormat | null {
  const start = pasted.trimStart();
  if (start.startsWith('{')) return 'json';
  return /^(?:#{1,6} |<!--)/.test(start) ? 'md' : null;
}

async function send({ artefactId, body, language }: SentFile, query: URLSearchParams): Promise<ImportOutcome> {
  const answer = await fetch(`/las-in/${encodeURIComponent(artefactId)}?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': language },
    body,
  });
  if (!TOLD.includes(answer.status)) throw new Error(`Bringing in a file was answered with ${answer.status}.`);
  return (await answer.json()) as ImportOutcome;
}
