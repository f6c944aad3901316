import { documentHash, type Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { documentSchema, validateDocument } from 'shared/publishing/validate-document.ts';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import { z } from 'zod';
import type { BuiltDocument } from './build-document.ts';
import { problem } from './template-record.ts';

/** What names the form of the file, so that another program knows what it reads. */
const FORMAT = 'kunskapsnav-document';

const fileSchema = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.literal(1), hash: z.string(), document: documentSchema });

/** Whose document a file holds, and which version; for people and programs, none of it is read back. */
export type DocumentOrigin = {
  slug: string;
  kind: string;
  owner: string;
  track: string;
  levels: readonly number[];
  tags: readonly string[];
  /** `major.minor`; null for an edition in work. */
  version: string | null;
  publishedAt: string | null;
  changeNote: string | null;
  reviewBy: string | null;
};

/** A document as canonical JSON (RFC 8785) with where it comes from and its hash: brought in again it has the same hash. */
export function documentFile(document: Doc, origin: DocumentOrigin): string {
  return canonicalJson({ ...origin, format: FORMAT, formatVersion: 1, hash: documentHash(document), document });
}

/** Reads such a file. One that was changed since it was written, cut or not, is refused. */
export function readDocumentFile(text: string, kind: ArtefactKind): BuiltDocument {
  const parsed = fileSchema.safeParse(jsonOf(text));
  if (!parsed.success) return refused([problem(jsonOf(text) === undefined ? 'templateCut' : 'wrongKind', null)]);
  const { document, hash } = parsed.data;
  if (documentHash(document) !== hash) return refused([problem('templateHashDiffers', null)]);
  const problems = validateDocument(document, kind).map(({ key, path, parameters }) => problem(key, null, path, parameters));
  return problems.length > 0 ? refused(problems) : { document, lines: new Map(), problems: [] };
}

function refused(problems: BuiltDocument['problems']): BuiltDocument {
  return { document: null, lines: new Map(), problems };
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
