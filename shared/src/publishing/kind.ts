import type * as z from 'zod/mini';
import type { QuestionCode } from '../review/consideration.ts';
import type { FieldMessageKey } from '../text/field-messages.ts';
import type { Localised } from '../text/localised.ts';
import type { Attrs, Doc, NodeId } from './document.ts';
import { documentOrder } from './document-tree.ts';
import type { FormGroup } from './form-groups.ts';
import type { Guard } from './lifecycle-facts.ts';
import type { NodeReference } from './node-reference.ts';
import type { TextTask } from './text-task.ts';

/**
 * What a kind says about one type of node. `label` and `cites` are only asked about attributes the schema has accepted.
 *
 * The schema says what every saved node must satisfy, also in a draft; what publication asks beyond that is for the guards of the kind.
 */
export type NodeTypeDeclaration<NodeAttrs extends Attrs = Attrs> = {
  /** The attributes. Every one is always present; nothing said is `null`. */
  attrs: z.ZodMiniType<NodeAttrs>;
  /** The node types that may stand directly below. */
  children: readonly string[];
  /** Attributes an organisation may not adapt; `*` also keeps the node from being excluded. */
  locked: readonly string[] | '*';
  /** Whether others may cite this node. The root is offered as "read more" only. */
  citable: boolean;
  /** What the node is called in lists, differences and tasks. */
  label(attrs: NodeAttrs): Localised<string>;
  /** What it is called to whoever may not be told its words: a type that some kind withholds has one. */
  unnamed?: Localised<string>;
  /** It is called the same below many parts, so that it is named with the one it stands in wherever it is told of alone. */
  namedWithin?: true;
  /** What the node rests on in other artefacts. */
  cites(attrs: NodeAttrs): readonly NodeReference[];
  /** The values that a choice is narrowed to by what the node says elsewhere, by the path of the attribute; for forms, which must not offer what the schema refuses. */
  choices?(attrs: NodeAttrs): Readonly<Record<string, readonly string[]>>;
  /** Attributes that date what has been done, so that a form says of a date to come that it is one. The kind's guards ask the same of what is published. */
  dated?: readonly string[];
  /** What a form does not ask, by what the node says elsewhere, with what a new node says of it then. */
  unasked?(attrs: NodeAttrs): Readonly<Attrs>;
  /** What a form asks for together, where there is much to ask for. */
  groups?: readonly FormGroup[];
  /** What a new part of a variant begins with, by the variant, where that is more than nothing. */
  starts?: Readonly<Record<string, Attrs>>;
};

/** How far a new version lies from the one before: the step of its number, and the nodes whose change concerns patient safety. */
export type Difference = { step: 'MAJOR' | 'MINOR'; safety: NodeId[] };

/**
 * What a kind adds to the full course of review: the questions a text of it must have answered before it is approved, and which editions must take that course:
 * the first, and later ones whose difference is major.
 */
export type FullReview = { asks: readonly QuestionCode[]; firstEdition?: boolean; majorEditions?: boolean };

/** All that the publishing engine knows about a kind of artefact. Pure: the same declaration serves the server, the editor and the tests. */
export type ArtefactKind = {
  kind: string;
  /** Raised when the attributes change their form, together with a migration of drafts. */
  schemaVersion: number;
  rootType: string;
  /** The topmost part of a new document with this title. Without it, documents of the kind are not begun empty. */
  begin?(title: string): Attrs;
  nodeTypes: Readonly<Record<string, NodeTypeDeclaration>>;
  /** What this kind asks for before a step, on top of what the lifecycle asks of all. */
  guards: readonly Guard[];
  /** What the full course of review asks of this kind; absent for kinds that have the short one only. */
  fullReview?: FullReview;
  /** The pieces of work in a text of this kind: the types of parts each is done in, and what it is asked for where that is told about another. */
  tasks?: readonly { task: TextTask; of: readonly string[]; asked: readonly FieldMessageKey[] }[];
  /** What the rules of the kind compute from a document, kept with a version as they were when it was published; as JSON. */
  computed?(document: Doc): unknown;
  /** What search indexes, per language. */
  searchText(document: Doc): Localised<string>;
  difference(old: Doc, next: Doc): Difference;
};

/** Types a declaration of one node type by its own schema, and hands it on as one of a kind's. */
export function nodeType<NodeAttrs extends Attrs>(declaration: NodeTypeDeclaration<NodeAttrs>): NodeTypeDeclaration {
  return declaration;
}

/** The declaration of a node type, if the kind has it. */
export function findNodeType(kind: ArtefactKind, type: string): NodeTypeDeclaration | undefined {
  return Object.hasOwn(kind.nodeTypes, type) ? kind.nodeTypes[type] : undefined;
}

/** Every citation a document holds, with the node it stands at, in reading order. */
export function documentCitations(document: Doc, kind: ArtefactKind): { source: NodeId; cited: NodeReference }[] {
  return documentOrder(document).flatMap((source) => {
    const node = document.nodes[source];
    const cited = (node && findNodeType(kind, node.type)?.cites(node.attrs)) ?? [];
    return cited.map((reference) => ({ source, cited: reference }));
  });
}
