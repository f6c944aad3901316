import { documentHash, findNode, type Doc } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { documentSchema, validateDocument } from 'shared/publishing/validate-document.ts';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import { z } from 'zod';
import type { BuiltDocument } from './build-document.ts';
import { nodeLabel } from '../../publishing/label-of.ts';
import { fieldsOf } from './template-fields.ts';
import { problem } from './template-record.ts';
import { typeWords } from './template-words.ts';

/** What names the form of the file, so that another program knows what it reads. */
const FORMAT = 'kunskapsnav-document';

const fileSchema = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.literal(1), hash: z.string(), document: documentSchema });

/** As much of a file as says that some of it is in the words of a region. */
const regionalSchema = z.looseObject({ format: z.literal(FORMAT), region: z.looseObject({ name: z.string() }) });

/** As much of a file as says what sort of text it holds, whole or not. */
const ofKindSchema = z.looseObject({ format: z.literal(FORMAT), document: z.looseObject({ kind: z.string() }) });

/** In whose words a text is that is read at an organisation, part by part: no file mixes the nation's words with others unmarked. */
export type RegionalWords = {
  slug: string;
  name: string;
  /** Whose decisions it went through, the nation's nearest first. */
  adaptations: { organisation: string; number: number; publishedAt: string | null; reviewBy: string | null; approvedBy: string | null }[];
  parts: { node: string; organisation: string; mode: string; attributes: string[]; reason: string | null }[];
  leftOut: { node: string; organisation: string; reason: string }[];
};

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
  /** Where it is read so; absent for the nation's own text. */
  region?: RegionalWords;
};

/** A document as canonical JSON (RFC 8785) with where it comes from and its hash: brought in again it has the same hash. */
export function documentFile(document: Doc, origin: DocumentOrigin): string {
  return canonicalJson({ ...origin, format: FORMAT, formatVersion: 1, hash: documentHash(document), document });
}

/** Reads such a file. One that was changed since it was written, cut or not, is refused. */
export function readDocumentFile(text: string, kind: ArtefactKind): BuiltDocument {
  const json = jsonOf(text);
  const named = ofKindSchema.safeParse(json).data?.document.kind;
  if (named !== undefined && named !== kind.kind)
    return refused([
      problem('templateOtherKind', null, null, { kind: typeWords[named] ?? named, expected: typeWords[kind.kind] ?? kind.kind }),
    ]);
  const region = regionalSchema.safeParse(json).data?.region.name;
  if (region !== undefined) return refused([problem('templateRegional', null, null, { region })]);
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return refused([problem(json === undefined ? 'templateCut' : 'templateNotOurs', null)]);
  const { document, hash } = parsed.data;
  if (documentHash(document) !== hash) return refused([problem('templateHashDiffers', null)]);
  const problems = validateDocument(document, kind).map(({ key, path, parameters }) =>
    problem(key, null, placeOf(document, kind, path), parameters),
  );
  return problems.length > 0 ? refused(problems) : { document, readable: document, lines: new Map(), problems: [] };
}

/** Where a fault is, as the user knows it: the part by its name, and what is said of it by the word of the template. */
function placeOf(document: Doc, kind: ArtefactKind, path: string): string {
  const [, id = '', , ...names] = path.split('.');
  const node = findNode(document, id);
  if (!node) return id;
  const label = nodeLabel(kind, node).sv || id;
  const attribute = names.join('.');
  const field = fieldsOf(kind, node.type).find(({ path: each }) => attribute === each || attribute.startsWith(`${each}.`));
  return field ? `${label}: ${field.name}` : label;
}

function refused(problems: BuiltDocument['problems']): BuiltDocument {
  return { document: null, readable: null, lines: new Map(), problems };
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
