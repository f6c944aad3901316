import type { OverlayStatus } from '../adaptation.ts';
import type { Attrs, Doc, JsonValue, NodeId } from '../document.ts';

/**
 * Adaptation once more, as slow and as plain as it can be said: a document is a list of rows, everything is copied, decisions hold the texts they were made
 * against instead of hashes. It shares nothing with adaptation.ts but types, so that the two can be compared.
 */
export type Row = { id: NodeId; parent: NodeId | null; type: string; attrs: Attrs; mark?: Mark };

/** Siblings stand in the order of the list. */
export type Rows = Row[];

export type Mark = { level: number; mode: 'ADAPT' | 'ADD' | 'ORPHAN' };

/** A part as a reader sees it, ids apart. */
export type Tree = { type: string; attrs: Attrs; children: Tree[] };

export type NaiveDecision =
  | { node: NodeId; mode: 'ADOPT' }
  | { node: NodeId; mode: 'ADAPT'; set: Attrs; against: Attrs; seen: Row; path: NodeId[] }
  | { node: NodeId; mode: 'EXCLUDE'; against: Tree };

/** `rows` begin with the top one. */
export type NaiveAddition = { rows: Rows; after: NodeId | null; path: NodeId[] };

export type NaiveOverlay = { decisions: NaiveDecision[]; additions: NaiveAddition[] };

export function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)])) as Value;
}

/** Two values are the same when they are written the same, members by name. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${written(each)}`);
  return `{${members.sort().join()}}`;
}

export function rowsOf(document: Doc): Rows {
  const rows: Rows = [];
  const visit = (id: NodeId, parent: NodeId | null) => {
    const { type, attrs, children } = document.nodes[id] as Doc['nodes'][string];
    rows.push({ id, parent, type, attrs: copy(attrs) });
    for (const child of children) visit(child, id);
  };
  visit(document.root, null);
  return rows;
}

export function rowOf(rows: Rows, id: NodeId): Row | undefined {
  return rows.find((row) => row.id === id);
}

export function childrenOf(rows: Rows, id: NodeId | null): Rows {
  return rows.filter((row) => row.parent === id);
}

export function pathOf(rows: Rows, id: NodeId): NodeId[] {
  const parent = rowOf(rows, id)?.parent;
  return parent === null || parent === undefined ? [] : [parent, ...pathOf(rows, parent)];
}

export function treeOf(rows: Rows, id: NodeId): Tree {
  const { type, attrs } = rowOf(rows, id) as Row;
  return { type, attrs: copy(attrs), children: childrenOf(rows, id).map((child) => treeOf(rows, child.id)) };
}

/** What readers see at the end of a chain. */
export function naiveDocument(base: Rows, overlays: NaiveOverlay[]): Rows {
  return overlays.reduce((above, overlay, level) => naiveFold(above, overlay, level), copy(base));
}

export function naiveFold(above: Rows, overlay: NaiveOverlay, level: number): Rows {
  const standing = withAdditions(adapted(copy(above), overlay, level), overlay, level);
  const rows = standing.filter(({ id }) => ![id, ...pathOf(standing, id)].some((each) => isLeftOut(above, overlay, each)));
  const survivors = rows.map(({ id }) => id);
  const isLost = (id: NodeId, path: NodeId[]) => !rowOf(standing, id) && !path.some((each) => isLeftOut(above, overlay, each));
  const home = (path: NodeId[]) => path.find((id) => survivors.includes(id)) as NodeId;
  const orphan = { level, mode: 'ORPHAN' as const };
  for (const decision of [...overlay.decisions].sort((one, other) => (one.node < other.node ? -1 : 1))) {
    if (decision.mode !== 'ADAPT' || !isLost(decision.node, decision.path)) continue;
    rows.push({
      ...copy(decision.seen),
      parent: home(decision.path),
      attrs: { ...copy(decision.seen.attrs), ...copy(decision.set) },
      mark: orphan,
    });
  }
  for (const addition of overlay.additions) {
    const [top, ...below] = copy(addition.rows) as [Row, ...Rows];
    if (isLost(top.id, addition.path))
      rows.push({ ...top, parent: home(addition.path), mark: orphan }, ...below.map((row) => ({ ...row, mark: orphan })));
  }
  return rows;
}

function adapted(rows: Rows, { decisions }: NaiveOverlay, level: number): Rows {
  return rows.map((row) => {
    const decision = decisions.find(({ node }) => node === row.id);
    if (decision?.mode !== 'ADAPT') return row;
    return { ...row, attrs: { ...row.attrs, ...copy(decision.set) }, mark: { level, mode: 'ADAPT' } };
  });
}

/** Whom a row follows that has lost its anchor. */
const END = '(end)';

/** Every added row is told whom it follows; then all are read out anew, each with its followers behind it. */
function withAdditions(above: Rows, { additions }: NaiveOverlay, level: number): Rows {
  const all = [...above];
  const followers: { parent: NodeId | null; behind: NodeId | null; row: Row }[] = [];
  for (const { rows, after } of additions) {
    const [top] = rows as [Row];
    if (!rowOf(all, top.parent as NodeId)) continue;
    const isThere = after === null || rowOf(all, after)?.parent === top.parent;
    followers.push({ parent: top.parent, behind: isThere ? after : END, row: top });
    all.push(...copy(rows).map((row) => ({ ...row, mark: { level, mode: 'ADD' as const } })));
  }
  const behind = (parent: NodeId, anchor: NodeId | null): NodeId[] =>
    followers.filter((each) => each.parent === parent && each.behind === anchor).flatMap(({ row }) => [row.id, ...behind(parent, row.id)]);
  const inOrder = (parent: NodeId): NodeId[] => {
    const own = childrenOf(all, parent).filter(({ id }) => !followers.some(({ row }) => row.id === id));
    return [...behind(parent, null), ...own.flatMap(({ id }) => [id, ...behind(parent, id)]), ...behind(parent, END)];
  };
  const readOut = (id: NodeId): Rows => [rowOf(all, id) as Row, ...inOrder(id).flatMap(readOut)];
  return childrenOf(all, null).flatMap(({ id }) => readOut(id));
}

function isLeftOut(above: Rows, { decisions }: NaiveOverlay, id: NodeId): boolean {
  return rootOf(above) !== id && decisions.some(({ node, mode }) => node === id && mode === 'EXCLUDE');
}

export function rootOf(rows: Rows): NodeId {
  return (childrenOf(rows, null)[0] as Row).id;
}

/** The table of the design, row by row. */
export function naiveStatuses(old: Rows, next: Rows, overlay: NaiveOverlay, explicit: boolean): Map<NodeId, OverlayStatus> {
  const statuses = new Map<NodeId, OverlayStatus>();
  const standing = withAdditions(copy(next), overlay, 0);
  const isBelow = (id: NodeId, path: NodeId[]) =>
    (rowOf(standing, id) ? pathOf(standing, id) : path).some((each) => isLeftOut(next, overlay, each));
  const ours = overlay.additions.flatMap(({ rows }) => rows.map(({ id }) => id));
  for (const decision of overlay.decisions) {
    const row = rowOf(next, decision.node);
    if (decision.mode === 'ADAPT' && !isBelow(decision.node, decision.path)) statuses.set(decision.node, adaptStatus(old, row, decision));
    if (decision.mode === 'EXCLUDE') {
      const isSame = row && written(treeOf(next, row.id)) === written(decision.against);
      statuses.set(decision.node, row ? (isSame ? 'OK' : 'DRIFT') : 'CONVERGED');
    }
  }
  for (const { rows, path } of overlay.additions) {
    const [top] = rows as [Row];
    const hasParent = rowOf(next, top.parent as NodeId) !== undefined || ours.includes(top.parent as NodeId);
    if (!isBelow(top.id, path)) statuses.set(top.id, hasParent ? 'OK' : 'ORPHAN');
  }
  for (const row of next) {
    const mode = overlay.decisions.find(({ node }) => node === row.id)?.mode ?? 'ADOPT';
    if (mode !== 'ADOPT' || isBelow(row.id, [])) continue;
    const before = rowOf(old, row.id);
    statuses.set(row.id, before ? sameOrNot(before, row) : explicit ? 'UNDECIDED' : 'FAST_FORWARD');
  }
  return statuses;
}

function adaptStatus(old: Rows, row: Row | undefined, { set, against }: Extract<NaiveDecision, { mode: 'ADAPT' }>): OverlayStatus {
  if (!row) return 'ORPHAN';
  const all = (as: Attrs) => Object.keys(set).every((name) => written(said(row.attrs, name)) === written(said(as, name)));
  const before = rowOf(old, row.id);
  if (all(against)) return before ? sameOrNot(before, row) : 'FAST_FORWARD';
  return all(set) ? 'CONVERGED' : 'DRIFT';
}

function sameOrNot(before: Row, row: Row): OverlayStatus {
  return before.type === row.type && written(before.attrs) === written(row.attrs) ? 'OK' : 'FAST_FORWARD';
}

/** What nobody has said is null. */
export function said(attrs: Attrs, name: string): JsonValue {
  return attrs[name] ?? null;
}
