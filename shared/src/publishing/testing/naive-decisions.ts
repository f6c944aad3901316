import type { Attrs, NodeId } from '../document.ts';
import {
  childrenOf,
  copy,
  naiveFold,
  pathOf,
  rootOf,
  rowOf,
  said,
  treeOf,
  written,
  type NaiveAddition,
  type NaiveDecision,
  type NaiveOverlay,
  type Row,
  type Rows,
} from './naive-adaptation.ts';

/** Decisions of {@link NaiveOverlay}s: made, and made again, against the rows above. */
export function naiveAdapt(above: Rows, node: NodeId, set: Attrs): NaiveDecision | null {
  const row = rowOf(above, node) as Row;
  const names = Object.keys(set).filter((name) => written(said(row.attrs, name)) !== written(said(set, name)));
  if (names.length === 0) return null;
  const { mark: _mark, ...seen } = copy(row);
  const of = (attrs: Attrs) => Object.fromEntries(names.map((name) => [name, copy(said(attrs, name))]));
  return { node, mode: 'ADAPT', set: of(set), against: of(row.attrs), seen, path: pathOf(above, node) };
}

export function naiveExclude(above: Rows, node: NodeId): NaiveDecision {
  return { node, mode: 'EXCLUDE', against: treeOf(above, node) };
}

export function naiveAddition(above: Rows, overlay: NaiveOverlay, rows: Rows, after: NodeId | null): NaiveAddition {
  const wayUp = (parent: NodeId): NodeId[] => {
    if (rowOf(above, parent)) return [parent, ...pathOf(above, parent)];
    const holder = overlay.additions.find((each) => rowOf(each.rows, parent)) as NaiveAddition;
    const [top] = holder.rows as [Row];
    if (parent !== top.id) return [parent, ...wayUp(rowOf(holder.rows, parent)?.parent as NodeId)];
    const isKnown = rowOf(above, top.parent as NodeId) ?? overlay.additions.some((each) => rowOf(each.rows, top.parent as NodeId));
    return [parent, ...(isKnown ? wayUp(top.parent as NodeId) : holder.path)];
  };
  return { rows: copy(rows), after, path: wayUp((rows[0] as Row).parent as NodeId) };
}

export function withDecision(overlay: NaiveOverlay, node: NodeId, decision: NaiveDecision | null): NaiveOverlay {
  return { ...overlay, decisions: [...overlay.decisions.filter((each) => each.node !== node), ...(decision ? [decision] : [])] };
}

export function naiveAdopt(overlay: NaiveOverlay, node: NodeId): NaiveOverlay {
  return { ...withDecision(overlay, node, null), additions: overlay.additions.filter(({ rows }) => rows[0]?.id !== node) };
}

export function naiveKeep(above: Rows, overlay: NaiveOverlay, node: NodeId, newNode: NodeId): NaiveOverlay {
  const addition = overlay.additions.find(({ rows }) => rows[0]?.id === node);
  if (addition) return keepAddition(above, overlay, addition);
  const decision = overlay.decisions.find((each) => each.node === node) as NaiveDecision;
  const without = withDecision(overlay, node, null);
  if (decision.mode === 'ADOPT') return rowOf(above, node) ? overlay : without;
  if (decision.mode === 'EXCLUDE') return rowOf(above, node) ? withDecision(overlay, node, naiveExclude(above, node)) : without;
  if (rowOf(above, node)) return withDecision(overlay, node, naiveAdapt(above, node, decision.set));
  const top = { ...copy(decision.seen), id: newNode, attrs: { ...copy(decision.seen.attrs), ...copy(decision.set) } };
  return atTheEnd(above, without, [top], decision.path);
}

function keepAddition(above: Rows, overlay: NaiveOverlay, addition: NaiveAddition): NaiveOverlay {
  const parent = addition.rows[0]?.parent as NodeId;
  const others = overlay.additions.filter((each) => each !== addition);
  if (rowOf(above, parent) ?? others.some(({ rows }) => rowOf(rows, parent))) {
    const renewed = naiveAddition(above, overlay, addition.rows, addition.after);
    return { ...overlay, additions: overlay.additions.map((each) => (each === addition ? renewed : each)) };
  }
  const isInside = (each: NaiveAddition): boolean => {
    const holder = overlay.additions.find(({ rows }) => rowOf(rows, each.rows[0]?.parent as NodeId));
    return holder !== undefined && (holder === addition || isInside(holder));
  };
  const inside = others.filter(isInside);
  let kept = atTheEnd(above, { ...overlay, additions: others.filter((each) => !isInside(each)) }, addition.rows, addition.path);
  for (const each of inside) kept = { ...kept, additions: [...kept.additions, naiveAddition(above, kept, each.rows, each.after)] };
  return kept;
}

/** Last among what is there without any orphan, in the nearest part of the way up that is there without any. */
function atTheEnd(above: Rows, overlay: NaiveOverlay, rows: Rows, path: NodeId[]): NaiveOverlay {
  const unmarked = above.map(({ mark: _mark, ...row }) => row);
  const standing = naiveFold(unmarked, overlay, 0).filter(({ mark }) => mark?.mode !== 'ORPHAN');
  const parent = path.find((id) => rowOf(standing, id)) ?? rootOf(above);
  const after = childrenOf(standing, parent).at(-1)?.id ?? null;
  const [top, ...below] = rows as [Row, ...Rows];
  return { ...overlay, additions: [...overlay.additions, naiveAddition(above, overlay, [{ ...top, parent }, ...below], after)] };
}
