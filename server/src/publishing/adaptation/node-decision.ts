import { findNode, type NodeId } from 'shared/publishing/document.ts';
import { adaptDecision, excludeDecision, wayUp } from 'shared/publishing/overlay-decisions.ts';
import { overlayProblems, type OverlayProblem } from 'shared/publishing/overlay-problems.ts';
import { sameAttribute, type Adapt, type Addition, type Decision, type Overlay } from 'shared/publishing/overlay.ts';
import { placeAddition, placeProblem } from 'shared/publishing/place-addition.ts';
import { resolveAdopt, resolveKeep } from 'shared/publishing/resolve-drift.ts';
import type { Locale } from 'shared/text/locale.ts';
import { userError } from '../../kernel/user-errors.ts';
import { readAttributes, readNodes } from '../read-json.ts';
import type { AdaptNodeInput, AddNodeInput, NodeDecisionInput } from './adaptation.inputs.ts';
import type { Changed } from './change-content.ts';
import { movedInDraft, type Desk } from './desk.ts';

/**
 * What an organisation decides after a decision about one node. What must be in order whenever it is saved is refused at once; grounds that are not written
 * yet, and words that say the same as above, wait until it is handed in.
 */
export function decisionOn(desk: Desk, node: NodeId, decision: NodeDecisionInput, locale: Locale): Changed {
  const { adopt, adapt, exclude, add, withdraw } = decision;
  if ([adopt, adapt, exclude, add, withdraw].filter(Boolean).length !== 1) return invalid(locale, 'invalid', ['decision']);
  const { content, above } = desk;
  if (withdraw) return { content: resolveAdopt(content, node) };
  if (add) return added(desk, node, add, locale);
  if (adapt && movedInDraft(desk).get(node) === 'ORPHAN') return keptOrphan(desk, node, adapt, locale);
  if (!findNode(above.document, node)) return invalid(locale, 'nodeMissing', [node]);
  if (adapt) return adapted(desk, node, adapt, locale);
  const next: Decision = exclude ? excludeDecision(above.document, node, exclude.reason) : { mode: 'ADOPT' };
  return checked(desk, withDecision(content, node, next), [node], locale);
}

/** A change as it may be saved, or what is wrong with the nodes it is about. */
export function checked(desk: Desk, content: Overlay, nodes: readonly NodeId[], locale: Locale): Changed {
  const problems = overlayProblems(desk.above.document, content, desk.kind.declaration, desk.published)
    .filter((problem) => nodes.includes(problem.node) && !mayWait(problem))
    .map(({ node, path, key, parameters }) => userError('InvalidInput', locale, key, [node, ...fieldOf(path)], { ...parameters }));
  return problems.length > 0 ? { errors: problems } : { content };
}

function mayWait({ code, key }: OverlayProblem): boolean {
  return code === 'NOTHING_ADAPTED' || (code === 'BAD_GROUNDS' && key === 'reasonMissing');
}

/** The names below a node: of an attribute downwards, or of one of the grounds. */
function fieldOf(path: string): string[] {
  const [, , ...names] = path.split('.');
  return names[0] === 'attrs' ? names.slice(1) : names;
}

function adapted(desk: Desk, node: NodeId, { attributes, ...grounds }: AdaptNodeInput, locale: Locale): Changed {
  const set = readAttributes(attributes);
  if (!set) return invalid(locale, 'invalid', ['decision', 'adapt', 'attributes']);
  const above = desk.above.document;
  const decision = adaptDecision(above, node, { set, ...grounds }) ?? sayingTheSame(desk, node, grounds);
  return checked(desk, withDecision(desk.content, node, decision), [node], locale);
}

/** Own words whose place is gone go on as a part of the organisation's own. */
function keptOrphan(desk: Desk, node: NodeId, { attributes, ...grounds }: AdaptNodeInput, locale: Locale): Changed {
  const words = readAttributes(attributes);
  const former = desk.content.decisions[node];
  if (!words || former?.mode !== 'ADAPT') return invalid(locale, 'invalid', ['decision', 'adapt', 'attributes']);
  const set = Object.fromEntries(Object.entries(words).filter(([name]) => !sameAttribute(former.seen.attrs, words, name)));
  const own = crypto.randomUUID();
  const content = resolveKeep(desk.above.document, withDecision(desk.content, node, { ...former, ...grounds, set }), node, own);
  return checked(desk, content, [own], locale);
}

/** The grounds are kept while nothing differs yet. */
function sayingTheSame({ above }: Desk, node: NodeId, grounds: Pick<Adapt, 'reason' | 'differingCriteria' | 'consequence'>): Adapt {
  const { type = '', attrs = {} } = findNode(above.document, node) ?? {};
  const [, ...path] = wayUp(above.document, [], node) ?? [];
  return { mode: 'ADAPT', set: {}, baseHashes: {}, seen: { type, attrs, path }, ...grounds };
}

function added(desk: Desk, node: NodeId, input: AddNodeInput, locale: Locale): Changed {
  const nodes = readNodes(input.nodes);
  if (!nodes || !Object.hasOwn(nodes, node)) return invalid(locale, 'invalid', ['decision', 'add', 'nodes']);
  const { content, above } = desk;
  const known = content.additions.some((each) => each.node === node);
  if (known) {
    const additions = content.additions.map((each) => (each.node === node ? withReason({ ...each, nodes }, input) : each));
    return checked(desk, { ...content, additions }, Object.keys(nodes), locale);
  }
  const place = withReason({ node, nodes, parent: input.parent, after: input.after ?? null }, input);
  const problem = placeProblem(above.document, content, place);
  if (problem) return invalid(locale, problem, ['decision', 'add', problem === 'anchorMissing' ? 'after' : 'parent']);
  return checked(desk, placeAddition(above.document, content, place), Object.keys(nodes), locale);
}

/** With the reason that is given; one that says nothing takes the former away. */
function withReason<Place extends Pick<Addition, 'node' | 'reason'>>(
  { reason: former, ...place }: Place,
  { reason = former }: AddNodeInput,
) {
  return reason?.trim() ? { ...place, reason } : place;
}

function withDecision(content: Overlay, node: NodeId, decision: Decision): Overlay {
  return { ...content, decisions: { ...content.decisions, [node]: decision } };
}

/** A change that is refused for one reason. */
export function invalid(locale: Locale, key: string, path: string[]): Changed {
  return { errors: [userError('InvalidInput', locale, key, path)] };
}
