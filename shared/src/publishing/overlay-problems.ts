import * as z from 'zod/mini';
import { canonicalJson } from '../text/canonical-json.ts';
import { fieldErrors } from '../text/field-errors.ts';
import { identifierListSchema } from '../text/identifier.ts';
import { anyText, visibleText } from '../text/localised.ts';
import { findNode, type Doc, type NodeId } from './document.ts';
import { parentOf, pathToRoot, subtreeIds } from './document-tree.ts';
import { nodeMissing, nodeProblem, setProblems, type DraftProblemCode, type NodeProblem } from './draft-problems.ts';
import { findNodeType, type ArtefactKind } from './kind.ts';
import { emptyOverlay, isExcluded, sameAttribute, type Adapt, type Addition, type Exclude, type Overlay } from './overlay.ts';
import { wayUp } from './overlay-decisions.ts';
import { validateDocument, type DocumentProblemCode } from './validate-document.ts';

/** Why an overlay may not be published: as for a draft or a document, or because of what the levels above keep to themselves. */
export type OverlayProblemCode = DraftProblemCode | DocumentProblemCode | 'LOCKED' | 'BELOW_EXCLUDED' | 'NOTHING_ADAPTED' | 'BAD_GROUNDS';

/** One fault of an overlay: at which node, where (`nodes.o1.attrs.importance`, `nodes.o1.reason`), and in words by its key. */
export type OverlayProblem = NodeProblem<OverlayProblemCode>;

const reason = visibleText(4_000, 'reasonMissing');

/** The grounds of a decision, as whoever makes it fills them in; other members are not looked at. */
const adaptGrounds = z.object({ reason, differingCriteria: identifierListSchema, consequence: anyText(4_000) });

/** The grounds of leaving a part out. */
const excludeGrounds = z.object({ reason });

/** What may be said of a part that is added. */
const additionGrounds = z.object({ reason: z.optional(anyText(4_000)) });

/** What is asked, with the way up of every node above, found once. */
type Asked = { above: Doc; overlay: Overlay; kind: ArtefactKind; published: Overlay; parents: ReadonlyMap<NodeId, NodeId> };

/**
 * Everything that keeps an overlay from being published, each fault once. What stands as it was published is not asked for its place again: a place lost
 * since then is a drift to resolve, and must not keep other decisions back.
 *
 * @param above the effective document of the organisation above
 * @param published the overlay as it is published now
 */
export function overlayProblems(above: Doc, overlay: Overlay, kind: ArtefactKind, published: Overlay = emptyOverlay): OverlayProblem[] {
  const asked: Asked = { above, overlay, kind, published, parents: parentOf(above) };
  const decisions = Object.entries(overlay.decisions).flatMap(([id, decision]) => {
    if (decision.mode === 'ADAPT') return adaptProblems(asked, id, decision);
    return decision.mode === 'EXCLUDE' ? excludeProblems(asked, id, decision) : [];
  });
  const used = new Set([...Object.keys(above.nodes), ...Object.keys(overlay.decisions)]);
  return [...decisions, ...overlay.additions.flatMap((addition, index) => additionProblems(asked, addition, index, used))];
}

function adaptProblems(asked: Asked, id: NodeId, decision: Adapt): OverlayProblem[] {
  const { above, kind } = asked;
  const node = findNode(above, id);
  const problems = groundsProblems(id, adaptGrounds, decision);
  if (!node) return isPublished(asked, id) ? problems : [...problems, nodeMissing(id)];
  problems.push(
    ...lockProblems(kind, id, node.type, Object.keys(decision.set)),
    ...excludedProblems(asked, id, pathToRoot(asked.parents, id)),
  );
  const isSame = Object.keys(decision.set).every((name) => sameAttribute(node.attrs, decision.set, name));
  if (isSame && !isPublished(asked, id)) problems.push(nodeProblem('NOTHING_ADAPTED', id, 'nothingAdapted', '.attrs'));
  return [...problems, ...setProblems(id, node.type, { ...node.attrs, ...decision.set }, kind)];
}

function excludeProblems(asked: Asked, id: NodeId, decision: Exclude): OverlayProblem[] {
  const { above, kind } = asked;
  const problems = groundsProblems(id, excludeGrounds, decision);
  if (id === above.root) return [...problems, nodeProblem('ROOT_STAYS', id, 'rootStays')];
  if (!findNode(above, id)) return isPublished(asked, id) ? problems : [...problems, nodeMissing(id)];
  const below = [...subtreeIds(above, id)].map((each) => findNode(above, each)?.type ?? '');
  if (below.some((type) => isLocked(kind, type))) problems.push(nodeProblem('LOCKED', id, 'nodeLocked'));
  return [...problems, ...excludedProblems(asked, id, pathToRoot(asked.parents, id))];
}

function additionProblems(asked: Asked, addition: Addition, index: number, used: Set<NodeId>): OverlayProblem[] {
  const { above, overlay, kind } = asked;
  const { node, nodes } = addition;
  const twice = Object.keys(nodes).filter((id) => used.has(id));
  for (const id of Object.keys(nodes)) used.add(id);
  const inside = validateDocument({ kind: kind.kind, schema: kind.schemaVersion, root: node, nodes }, kind);
  return [
    ...groundsProblems(node, additionGrounds, addition),
    ...twice.map((id) => nodeProblem('NODE_ID_USED' as const, id, 'nodeIdUsed')),
    ...inside.filter(({ code }) => code !== 'WRONG_ROOT_TYPE'),
    ...placeProblems(asked, addition, wayUp(above, overlay.additions.slice(0, index), addition.parent)),
  ];
}

function placeProblems(asked: Asked, { node, parent, nodes }: Addition, path: readonly NodeId[] | null): OverlayProblem[] {
  const isStanding = isPublished(asked, node);
  if (!path) return isStanding ? [] : [nodeMissing(node)];
  const holder = asked.overlay.additions.find((each) => Object.hasOwn(each.nodes, parent));
  const parentType = (findNode(asked.above, parent) ?? holder?.nodes[parent])?.type ?? '';
  const type = findNode({ nodes }, node)?.type;
  const isAllowed = type === undefined || isStanding || findNodeType(asked.kind, parentType)?.children.includes(type);
  return [
    ...(isAllowed ? [] : [nodeProblem('FORBIDDEN_CHILD' as const, node, 'childNotAllowed')]),
    // What is locked whole reads the same everywhere, and so nothing is put into it.
    ...(isLocked(asked.kind, parentType) && !isStanding ? [nodeProblem('LOCKED' as const, node, 'nodeLocked')] : []),
    ...excludedProblems(asked, node, path),
  ];
}

function groundsProblems(node: NodeId, schema: z.ZodMiniType, decision: Adapt | Exclude | Addition): OverlayProblem[] {
  const parsed = schema.safeParse(decision);
  if (parsed.success) return [];
  return fieldErrors(parsed.error.issues).map((error) => ({ ...error, code: 'BAD_GROUNDS', node, path: `nodes.${node}.${error.path}` }));
}

function lockProblems(kind: ArtefactKind, id: NodeId, type: string, names: readonly string[]): OverlayProblem[] {
  if (isLocked(kind, type)) return [nodeProblem('LOCKED', id, 'nodeLocked')];
  const locked = findNodeType(kind, type)?.locked ?? [];
  return names
    .filter((name) => locked.includes(name))
    .map((name) => nodeProblem('LOCKED' as const, id, 'attributeLocked', `.attrs.${name}`));
}

function isLocked(kind: ArtefactKind, type: string): boolean {
  return findNodeType(kind, type)?.locked === '*';
}

/** A decision below a part that the overlay leaves out has no effect. Where both stand as published, something above moved: no fault of the writer. */
function excludedProblems(asked: Asked, node: NodeId, path: readonly NodeId[]): OverlayProblem[] {
  const { overlay, above } = asked;
  const isFault = (id: NodeId) => isExcluded(overlay, above.root, id) && !(isPublished(asked, node) && isPublished(asked, id));
  return path.some(isFault) ? [nodeProblem('BELOW_EXCLUDED', node, 'partExcludedAbove')] : [];
}

/** Whether what the overlay says about a node is what it says as published. */
function isPublished({ overlay, published }: Asked, node: NodeId): boolean {
  const said = entryOf(overlay, node);
  return said !== null && canonicalJson(said) === canonicalJson(entryOf(published, node));
}

function entryOf({ decisions, additions }: Overlay, id: NodeId) {
  return (Object.hasOwn(decisions, id) ? decisions[id] : additions.find(({ node }) => node === id)) ?? null;
}
