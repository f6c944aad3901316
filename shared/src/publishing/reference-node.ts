import * as z from 'zod/mini';
import { identifierListSchema } from '../text/identifier.ts';
import { visibleText } from '../text/localised.ts';
import { confirmationAgrees, confirmationFields, type Confirmation } from './confirmation.ts';
import { findNode, type Doc, type JsonValue, type NodeId } from './document.ts';
import { documentOrder } from './document-tree.ts';
import { nodeType } from './kind.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard, type Missing } from './lifecycle-facts.ts';
import { referenceKeys } from './reference-keys.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** A published source, as a bibliography lists it. Titles stand in their own language. */
export type ReferenceAttrs = {
  title: string;
  authors: string | null;
  journal: string | null;
  /** Who published a book or a report; with a journal, that is the book a chapter stands in. */
  publisher?: string | null;
  year: number | null;
  doi: string | null;
  isbn: string | null;
  url: string | null;
  note: string | null;
  volume?: string | null;
  issue?: string | null;
  /** Pages, or the number of an article without any. */
  pages?: string | null;
  /** Its number in PubMed. */
  pmid?: string | null;
  /** Where and when it was withdrawn by its journal; null for one that stands. */
  retraction?: string | null;
  confirmation: Confirmation;
  toConfirm: string | null;
};

const referenceAttrs: z.ZodMiniType<ReferenceAttrs> = z
  .strictObject({
    title: visibleText(500),
    authors: z.nullable(visibleText(1_000)),
    journal: z.nullable(visibleText(300)),
    // Optional, as what follows below: versions published before these were asked for lack them, and never change.
    publisher: z.optional(z.nullable(visibleText(300))),
    year: z.nullable(wholeNumber(1800, 2100)),
    doi: z.nullable(z.string().check(z.regex(/^10\.\d{4,9}\/\S{1,200}$/, 'notADoi'))),
    isbn: z.nullable(z.string().check(z.regex(/^(97[89][- ]?)?[\d -]{9,15}[\dX]$/, 'notAnIsbn'))),
    url: z.nullable(z.string().check(z.regex(/^https:\/\/[^\s\\]{1,2000}$/, 'notAWebAddress'))),
    note: z.nullable(visibleText(1_000)),
    volume: z.optional(z.nullable(visibleText(50))),
    issue: z.optional(z.nullable(visibleText(50))),
    pages: z.optional(z.nullable(visibleText(50))),
    pmid: z.optional(z.nullable(z.string().check(z.regex(/^\d{1,9}$/, 'notAPmid')))),
    retraction: z.optional(z.nullable(visibleText(300))),
    ...confirmationFields,
  })
  .check(confirmationAgrees());

/** The node type `reference`, the same in every kind that has a bibliography. A fact about the world: nobody adapts it. */
export const referenceNode = nodeType<ReferenceAttrs>({
  attrs: referenceAttrs,
  children: [],
  locked: '*',
  citable: false,
  label: ({ authors, title, year }) => ({ sv: [authors ?? title, year].filter(Boolean).join(', ') }),
  cites: () => [],
});

/** The attribute `sources` of a node: the reference nodes of the same document it rests on, each once. */
export const sourcesSchema: z.ZodMiniType<NodeId[]> = identifierListSchema;

/** Nodes with a source that is no reference of this document, in reading order. */
export function nodesWithUnknownSource(document: Doc): NodeId[] {
  const isReference = (source: JsonValue) => typeof source === 'string' && findNode(document, source)?.type === 'reference';
  return documentOrder(document).filter((id) => !sourcesOf(document, id).every(isReference));
}

/** Every source a node names must be in the bibliography of the document. */
export const sourcesResolve: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
  nodesWithUnknownSource(document).map((node) => ({ code: 'sourceNotInBibliography', node })),
);

function sourcesOf(document: Doc, id: NodeId): JsonValue[] {
  const sources = findNode(document, id)?.attrs.sources;
  return Array.isArray(sources) ? sources : [];
}

/** A source that stands in the bibliography twice, by its number or by its title and year: the later of the two is told. */
export const referencesOnce: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) => {
  const seen = new Set<string>();
  return documentOrder(document)
    .filter((id) => findNode(document, id)?.type === 'reference')
    .flatMap((node): Missing[] => {
      const keys = referenceKeys(findNode(document, node)?.attrs as ReferenceAttrs);
      const isKnown = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return isKnown ? [{ code: 'referenceTwice', node }] : [];
    });
});

/** A source that no part of the text names vouches for nothing: it is named where it is used, or taken away. */
export const referencesAreCited: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) => {
  const named = new Set(documentOrder(document).flatMap((id) => sourcesOf(document, id)));
  return documentOrder(document)
    .filter((id) => findNode(document, id)?.type === 'reference' && !named.has(id))
    .map((node) => ({ code: 'referenceNotCited', node }));
});

/** What a part rests on must not have been withdrawn by its journal. */
export const sourcesStand: Guard = guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
  documentOrder(document)
    .filter((id) => sourcesOf(document, id).some((source) => typeof source === 'string' && findNode(document, source)?.attrs.retraction))
    .map((node) => ({ code: 'sourceRetracted', node })),
);
