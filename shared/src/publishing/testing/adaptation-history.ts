import { classifyOverlay, effectiveDocument, foldOverlay, type EffectiveDocument, type OverlayStatus } from '../adaptation.ts';
import type { Attrs, Doc, DocumentNode, JsonValue, NodeId } from '../document.ts';
import { emptyOverlay, type Overlay } from '../overlay.ts';
import { adaptDecision, additionAt, excludeDecision } from '../overlay-decisions.ts';
import { resolveAdopt, resolveKeep, resolveMerge } from '../resolve-drift.ts';
import {
  childrenOf,
  copy,
  naiveFold,
  naiveStatuses,
  pathOf,
  rowOf,
  written,
  type NaiveOverlay,
  type Row,
  type Rows,
} from './naive-adaptation.ts';
import { naiveAdapt, naiveAddition, naiveAdopt, naiveExclude, naiveKeep, withDecision } from './naive-decisions.ts';

/** NATION, HEALTHCARE_REGION, REGION, UNIT. */
const LEVELS = [0, 1, 2, 3] as const;
const NAMES = ['t', 'u', 'v'];
const VALUES: JsonValue[] = [null, 'ett', 'två', { sv: 'ett' }, { sv: 'ett', en: 'one' }];
const FIRST: [NodeId, NodeId | null][] = [
  ['r', null],
  ['a', 'r'],
  ['a1', 'a'],
  ['a2', 'a'],
  ['b', 'r'],
  ['b1', 'b'],
];
const GROUNDS = { reason: 'Så gör vi här.', differingCriteria: [], consequence: '' };

type Level = {
  overlay: Overlay;
  naive: NaiveOverlay;
  explicit: boolean;
  effective: EffectiveDocument;
  rows: Rows;
  statuses: Map<NodeId, OverlayStatus>;
};

/** What a step did that has a promise of its own: after a resolution the node is in order. */
export type Resolution = { level: number; choice: 'KEEP' | 'MERGE' | 'ADOPT'; node: NodeId; became: NodeId };

/**
 * One artefact with four organisations in a chain, kept twice: by the product and by the naive model. Every choice is read from a tape of numbers, so that a
 * history can be made smaller when it fails.
 */
export class AdaptationHistory {
  base: Rows;
  document: Doc;
  readonly levels: Level[];
  resolution: Resolution | null = null;
  readonly #tape: number[];
  #at = 0;
  #made = 0;
  readonly #graveyard: Rows[] = [];

  constructor(tape: number[]) {
    this.#tape = tape;
    this.base = FIRST.map(([id, parent]) => ({ id, parent, type: 'part', attrs: { t: id, u: null } }));
    this.document = documentOf(this.base, null);
    this.levels = LEVELS.map(() => ({
      overlay: emptyOverlay,
      naive: { decisions: [], additions: [] },
      explicit: this.#pick(2) === 1,
      effective: { document: this.document, provenance: {} },
      rows: copy(this.base),
      statuses: new Map(),
    }));
  }

  get isOver(): boolean {
    return this.#at >= this.#tape.length;
  }

  /** Something is published: a version of the nation's text, or an overlay at one level. Returns the documents above each level as they were. */
  step(): { document: Doc; rows: Rows }[] {
    const old = LEVELS.map((level) => this.above(level));
    this.resolution = null;
    const choice = this.#pick(14);
    if (choice < 6) this.#publish();
    else if (choice < 11 || !this.#resolve())
      for (let count = 1 + this.#pick(3); count > 0; count -= 1) this.#decide(this.#pick(LEVELS.length));
    this.#refold();
    return old;
  }

  above(level: number): { document: Doc; rows: Rows } {
    const upper = this.levels[level - 1];
    return upper ? { document: upper.effective.document, rows: upper.rows } : { document: this.document, rows: this.base };
  }

  /** The whole chain at once, as a reader's page asks for it. */
  effective(): EffectiveDocument {
    return effectiveDocument(
      this.document,
      this.levels.map(({ overlay }) => overlay),
    );
  }

  /** The statuses of a level as the product and as the model say them. */
  classify(level: number, old: { document: Doc; rows: Rows }): [Map<NodeId, OverlayStatus>, Map<NodeId, OverlayStatus>] {
    const { overlay, naive, explicit } = this.levels[level] as Level;
    const { document, rows } = this.above(level);
    const statuses = classifyOverlay(old.document, document, overlay, { explicit });
    (this.levels[level] as Level).statuses = statuses;
    return [statuses, naiveStatuses(old.rows, rows, naive, explicit)];
  }

  #refold(): void {
    this.levels.forEach((level, index) => {
      const above = this.levels[index - 1];
      level.effective = foldOverlay(above?.effective ?? { document: this.document, provenance: {} }, level.overlay, index);
      level.rows = naiveFold(above?.rows ?? this.base, level.naive, index);
    });
  }

  #publish(): void {
    for (let edits = 1 + this.#pick(3); edits > 0; edits -= 1) {
      const row = this.#one(this.base);
      const edit = this.#pick(7);
      if (edit <= 1) this.base = this.base.map((each) => (each === row ? { ...row, attrs: this.#changed(row.attrs) } : each));
      else if (edit === 2) this.#put([this.#row(this.#newId(), row.id)]);
      else if (edit <= 4 && row.parent !== null) this.#move(row, this.#pick(2) === 0 ? row.parent : this.#one(this.base).id);
      else if (edit === 5 && row.parent !== null) this.#graveyard.push(this.#cut(row));
      else if (edit === 6 && this.#graveyard.length > 0) this.#bringBack(this.#one(this.#graveyard));
    }
    this.document = documentOf(this.base, this.document);
  }

  #move(row: Row, parent: NodeId): void {
    if (parent === row.id || pathOf(this.base, parent).includes(row.id)) return;
    const [top, ...below] = this.#cut(row) as [Row, ...Rows];
    this.#put([{ ...top, parent }, ...below]);
  }

  #cut(row: Row): Rows {
    const below = (each: Row): Rows => [each, ...childrenOf(this.base, each.id).flatMap(below)];
    const gone = below(row);
    this.base = this.base.filter((each) => !gone.includes(each));
    return gone;
  }

  /** The same ids again, with the words they had. */
  #bringBack(rows: Rows): void {
    const [top, ...below] = copy(rows) as [Row, ...Rows];
    if (rows.some(({ id }) => rowOf(this.base, id))) return;
    const parent = rowOf(this.base, top.parent as NodeId)?.id ?? this.#one(this.base).id;
    this.#put([{ ...top, parent }, ...below]);
  }

  /** At a place among its siblings. */
  #put([top, ...below]: Rows): void {
    const siblings = childrenOf(this.base, (top as Row).parent);
    const next = siblings[this.#pick(siblings.length + 1)];
    const index = next ? this.base.indexOf(next) : this.base.length;
    this.base = [...this.base.slice(0, index), top as Row, ...this.base.slice(index), ...below];
  }

  #decide(level: number): void {
    const { document, rows } = this.above(level);
    const { overlay, naive } = this.levels[level] as Level;
    const node = this.#one(rows).id;
    const choice = this.#pick(8);
    if (choice <= 2) {
      const set = this.#words();
      this.#write(level, node, adaptDecision(document, node, { ...GROUNDS, set }), naiveAdapt(rows, node, set));
    } else if (choice <= 4) this.#write(level, node, excludeDecision(document, node, GROUNDS.reason), naiveExclude(rows, node));
    else if (choice === 5) this.#write(level, node, { mode: 'ADOPT' }, { node, mode: 'ADOPT' });
    else if (choice === 6) this.#add(level);
    else this.#replace(level, resolveAdopt(overlay, node), naiveAdopt(naive, node));
  }

  #write(
    level: number,
    node: NodeId,
    decision: Overlay['decisions'][string] | null,
    naive: NaiveOverlay['decisions'][number] | null,
  ): void {
    const current = this.levels[level] as Level;
    const { [node]: _old, ...others } = current.overlay.decisions;
    const decisions = decision ? { ...others, [node]: decision } : others;
    this.#replace(level, { ...current.overlay, decisions }, withDecision(current.naive, node, naive));
  }

  #replace(level: number, overlay: Overlay, naive: NaiveOverlay): void {
    Object.assign(this.levels[level] as Level, { overlay, naive });
  }

  /** Some parts below one parent, where they come to stand behind each other. */
  #add(level: number): void {
    const { rows: above } = this.above(level);
    const own = (this.levels[level] as Level).naive.additions.flatMap(({ rows }) => rows);
    const parent = this.#one([...above, ...own]).id;
    for (let count = 1 + this.#pick(4); count > 0; count -= 1) this.#addBelow(level, parent);
  }

  #addBelow(level: number, parent: NodeId): void {
    const { document, rows: above } = this.above(level);
    const { overlay, naive } = this.levels[level] as Level;
    const siblings = [...childrenOf(above, parent), ...naive.additions.map(({ rows }) => rows[0] as Row)].map(({ id }) => id);
    const [after, node] = [this.#one([null, `n${this.#made + 2}`, this.#one(above).id, ...siblings, ...siblings]), this.#newId()];
    const rows = [this.#row(node, parent), ...(this.#pick(3) === 0 ? [this.#row(this.#newId(), node)] : [])];
    const addition = additionAt(document, overlay, { node, parent, after, nodes: nodesOf(rows) });
    const additions = [...overlay.additions, addition];
    this.#replace(
      level,
      { ...overlay, additions },
      { ...naive, additions: [...naive.additions, naiveAddition(above, naive, rows, after)] },
    );
  }

  /** Deals with something that moved, anywhere. */
  #resolve(): boolean {
    const open = this.levels.flatMap(({ statuses }, level) =>
      [...statuses]
        .filter(([, status]) => status === 'DRIFT' || status === 'ORPHAN' || status === 'CONVERGED')
        .map(([node]) => ({ level, node })),
    );
    if (open.length === 0) return false;
    const { level, node } = this.#one(open);
    const { overlay, naive } = this.levels[level] as Level;
    const { document, rows } = this.above(level);
    const isOrphan = !rowOf(rows, node);
    const isAdapted = overlay.decisions[node]?.mode === 'ADAPT';
    const choice = this.#one(isAdapted && !isOrphan ? (['KEEP', 'MERGE', 'ADOPT'] as const) : (['KEEP', 'ADOPT'] as const));
    const newNode = this.#newId();
    const set = choice === 'MERGE' ? this.#words() : {};
    if (choice === 'KEEP') this.#replace(level, resolveKeep(document, overlay, node, newNode), naiveKeep(rows, naive, node, newNode));
    else if (choice === 'ADOPT') this.#replace(level, resolveAdopt(overlay, node), naiveAdopt(naive, node));
    else this.#replace(level, resolveMerge(document, overlay, node, set), withDecision(naive, node, naiveAdapt(rows, node, set)));
    this.resolution = { level, choice, node, became: choice === 'KEEP' && isAdapted && isOrphan ? newNode : node };
    return true;
  }

  #row(id: NodeId, parent: NodeId | null): Row {
    return { id, parent, type: 'part', attrs: this.#words() };
  }

  #words(): Attrs {
    const words: Attrs = {};
    for (let count = 1 + this.#pick(2); count > 0; count -= 1) words[this.#one(NAMES)] = copy(this.#one(VALUES));
    return words;
  }

  #changed(attrs: Attrs): Attrs {
    const { [this.#one(NAMES)]: _absent, ...others } = attrs;
    return this.#pick(4) === 0 ? others : { ...attrs, ...this.#words() };
  }

  #newId(): NodeId {
    this.#made += 1;
    return `n${this.#made}`;
  }

  #one<Item>(items: readonly Item[]): Item {
    return items[this.#pick(items.length)] as Item;
  }

  #pick(count: number): number {
    const number = this.#tape[this.#at] ?? 0;
    this.#at += 1;
    return number % count;
  }
}

function nodesOf(rows: Rows): Record<NodeId, DocumentNode> {
  return Object.fromEntries(
    rows.map(({ id, type, attrs }) => [id, { type, attrs: copy(attrs), children: childrenOf(rows, id).map((child) => child.id) }]),
  );
}

/** Nodes that are as they were stay the same objects, as in a fold. */
function documentOf(rows: Rows, before: Doc | null): Doc {
  const nodes = Object.entries(nodesOf(rows)).map(([id, node]): [NodeId, DocumentNode] => {
    const known = before?.nodes[id];
    return [id, known && written(known) === written(node) ? known : node];
  });
  return { kind: 'test', schema: 1, root: 'r', nodes: Object.fromEntries(nodes) };
}
