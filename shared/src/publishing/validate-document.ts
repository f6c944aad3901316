import type { FieldMessageKey } from '../text/field-messages.ts';
import * as z from 'zod/mini';
import { fieldErrors, type FieldError } from '../text/field-errors.ts';
import { identifierSchema } from '../text/identifier.ts';
import { findNode, type Attrs, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { findNodeType, type ArtefactKind } from './kind.ts';

/** What can be wrong with a document as a whole. */
export type DocumentProblemCode =
  | 'WRONG_KIND'
  | 'WRONG_SCHEMA'
  | 'MISSING_ROOT'
  | 'WRONG_ROOT_TYPE'
  | 'BAD_NODE_ID'
  | 'UNKNOWN_TYPE'
  | 'FORBIDDEN_CHILD'
  | 'BAD_ATTRIBUTE'
  | 'MISSING_NODE'
  | 'ORPHAN_NODE'
  | 'CYCLE'
  | 'TWO_PARENTS';

/** One fault: at which node, where in the document (`nodes.o1.attrs.importance`), and in words by its key. */
export type DocumentProblem = FieldError & { code: DocumentProblemCode; node: NodeId };

/** Open on purpose: the schema of the node's type decides, and closes it. */
const attrsSchema = z.record(z.string(), z.unknown()) as z.ZodMiniType<Attrs>;

/** The outer form of a document from outside: enough to hand it to {@link validateDocument}. */
export const documentSchema: z.ZodMiniType<Doc> = z.strictObject({
  kind: z.string(),
  schema: z.int(),
  root: z.string(),
  nodes: z.record(z.string(), z.strictObject({ type: z.string(), attrs: attrsSchema, children: z.array(z.string()) })),
});

/**
 * Everything that keeps a document from being a document of its kind, each fault once; an empty list means it may be stored. The document is read once, in
 * time that grows with its size.
 */
export function validateDocument(document: Doc, kind: ArtefactKind): DocumentProblem[] {
  return [
    ...headProblems(document, kind),
    ...Object.entries(document.nodes).flatMap(([id, node]) => nodeProblems(document, kind, id, node)),
    ...treeProblems(document),
  ];
}

/** What is wrong with the attributes of one node of this type; paths are inside the attributes. */
export function attributeErrors(kind: ArtefactKind, type: string, attrs: unknown): FieldError[] {
  const parsed = findNodeType(kind, type)?.attrs.safeParse(attrs);
  return parsed?.success === false ? fieldErrors(parsed.error.issues) : [];
}

function headProblems(document: Doc, kind: ArtefactKind): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const root = findNode(document, document.root);
  if (document.kind !== kind.kind) problems.push(problem('WRONG_KIND', document.root, 'kind', 'wrongKind'));
  if (document.schema !== kind.schemaVersion) problems.push(problem('WRONG_SCHEMA', document.root, 'schema', 'wrongKind'));
  if (!root) problems.push(problem('MISSING_ROOT', document.root, 'root', 'nodeMissing'));
  else if (root.type !== kind.rootType) problems.push(problem('WRONG_ROOT_TYPE', document.root, 'root', 'wrongKind'));
  return problems;
}

function nodeProblems(document: Doc, kind: ArtefactKind, id: NodeId, node: DocumentNode): DocumentProblem[] {
  const path = `nodes.${id}`;
  const problems: DocumentProblem[] = [];
  const declaration = findNodeType(kind, node.type);
  if (!identifierSchema.safeParse(id).success) problems.push(problem('BAD_NODE_ID', id, path, 'notAnIdentifier'));
  if (!declaration) problems.push(problem('UNKNOWN_TYPE', id, `${path}.type`, 'nodeTypeUnknown'));
  for (const error of attributeErrors(kind, node.type, node.attrs)) {
    problems.push({ ...error, code: 'BAD_ATTRIBUTE', node: id, path: [`${path}.attrs`, error.path].filter(Boolean).join('.') });
  }
  node.children.forEach((childId, index) => {
    const child = findNode(document, childId);
    if (!child) problems.push(problem('MISSING_NODE', id, `${path}.children.${index}`, 'nodeMissing'));
    else if (declaration && !declaration.children.includes(child.type)) {
      problems.push(problem('FORBIDDEN_CHILD', childId, `${path}.children.${index}`, 'childNotAllowed'));
    }
  });
  return problems;
}

function treeProblems(document: Doc): DocumentProblem[] {
  const timesListed = new Map<NodeId, number>();
  for (const { children } of Object.values(document.nodes))
    for (const child of children) timesListed.set(child, (timesListed.get(child) ?? 0) + 1);
  const { reached, inCircle } = walk(document);
  return Object.keys(document.nodes).flatMap((id) => {
    const found: DocumentProblem[] = [];
    if (inCircle.has(id)) found.push(problem('CYCLE', id, `nodes.${id}`, 'nodePlace'));
    else if (!reached.has(id)) found.push(problem('ORPHAN_NODE', id, `nodes.${id}`, 'nodePlace'));
    if ((timesListed.get(id) ?? 0) > 1) found.push(problem('TWO_PARENTS', id, `nodes.${id}`, 'nodePlace'));
    return found;
  });
}

/** Which nodes the root leads to, and at which nodes a way down comes back to itself. A stack of our own, as for hashes. */
function walk(document: Doc): { reached: Set<NodeId>; inCircle: Set<NodeId> } {
  const done = new Set<NodeId>();
  const open = new Set<NodeId>();
  const inCircle = new Set<NodeId>();
  const visit = (start: NodeId) => {
    const stack: NodeId[] = [start];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      if (done.has(id) || open.has(id)) {
        stack.pop();
        open.delete(id);
        done.add(id);
        continue;
      }
      open.add(id);
      for (const child of findNode(document, id)?.children ?? []) {
        if (open.has(child)) inCircle.add(child);
        else stack.push(child);
      }
    }
  };
  visit(document.root);
  const reached = new Set(done);
  for (const id of Object.keys(document.nodes)) visit(id);
  return { reached, inCircle };
}

function problem(code: DocumentProblemCode, node: NodeId, path: string, key: FieldMessageKey): DocumentProblem {
  return { code, node, path, key, parameters: {} };
}
