import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyOverlay, effectiveDocument, type EffectiveDocument, type OverlayStatus } from './adaptation.ts';
import { documentHash, type Attrs, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { parentOf, pathToRoot } from './document-tree.ts';
import { isExcluded, type Overlay } from './overlay.ts';
import { AdaptationHistory, type Resolution } from './testing/adaptation-history.ts';
import { childrenOf, written, type Rows } from './testing/naive-adaptation.ts';

const HISTORIES = 10_000;

/** Without bias: most numbers are as likely as any other, so that a history is as varied at its end as at its beginning. */
const tapes = fc.noBias(fc.array(fc.nat(), { minLength: 20, maxLength: 80, size: 'max' }));

/** How often each thing was met, so that a history that no longer reaches a corner is noticed. */
const met = new Map<string, number>();
const EXPECTED = new Map([
  ...['OK', 'FAST_FORWARD', 'UNDECIDED', 'ADAPT shown', 'ADD shown'].map((what) => [what, 5_000] as const),
  ...['DRIFT', 'ORPHAN', 'CONVERGED', 'ORPHAN shown'].map((what) => [what, 500] as const),
  ...['KEEP', 'ADOPT', 'MERGE', 'KEEP as an addition'].map((what) => [what, 20] as const),
]);
const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** A document and its provenance as lines, in the words of the product and in those of the model. */
function productLines({ document, provenance }: EffectiveDocument): string {
  const lines = Object.entries(document.nodes).map(([id, { type, attrs, children }]) => line(id, type, attrs, children, provenance[id]));
  const left = Object.keys(provenance).filter((id) => !document.nodes[id]);
  return [...lines, ...left].sort().join('\n');
}

function modelLines(rows: Rows): string {
  const lines = rows.map(({ id, type, attrs, mark }) =>
    line(
      id,
      type,
      attrs,
      childrenOf(rows, id).map((child) => child.id),
      mark,
    ),
  );
  return lines.sort().join('\n');
}

function line(id: NodeId, type: string, attrs: Attrs, children: NodeId[], mark?: { level: number; mode: string }): string {
  return `${id} ${type} ${written(attrs)} ${children.join()} ${mark ? `${mark.level} ${mark.mode}` : ''}`;
}

function statusLines(statuses: Map<NodeId, OverlayStatus>): string {
  return [...statuses]
    .map(([id, status]) => `${id} ${status}`)
    .sort()
    .join('\n');
}

/**
 * The nodes whose words are lost from one level to the next: words of the level above that this level neither replaces nor leaves out, and words of its own
 * that it does not leave out itself.
 */
function lostWords(above: Doc, overlay: Overlay): NodeId[] {
  const kept = Object.entries(overlay.decisions).filter(([id]) => !isExcluded(overlay, above.root, id));
  const open = effectiveDocument(above, [{ ...overlay, decisions: Object.fromEntries(kept) }]).document;
  const { document } = effectiveDocument(above, [overlay]);
  const parents = parentOf(open);
  const isLeftOut = (id: NodeId, path: readonly NodeId[]) =>
    [id, ...pathToRoot(parents, id), ...path].some((each) => isExcluded(overlay, above.root, each));
  return [...wordsOf(above, overlay)]
    .filter(([id, { attrs, path }]) => !says(open.nodes[id], attrs) || (!says(document.nodes[id], attrs) && !isLeftOut(id, path)))
    .map(([id]) => id);
}

/** Every word that somebody has written, by node, and where its writer remembers it to stand. */
function wordsOf(above: Doc, { decisions, additions }: Overlay): Map<NodeId, { attrs: Attrs; path: NodeId[] }> {
  const words = new Map(Object.entries(above.nodes).map(([id, { attrs }]) => [id, { attrs, path: [] as NodeId[] }]));
  for (const { nodes, path } of additions) for (const [id, { attrs }] of Object.entries(nodes)) words.set(id, { attrs, path });
  for (const [id, decision] of Object.entries(decisions))
    if (decision.mode === 'ADAPT')
      words.set(id, {
        attrs: { ...(words.get(id)?.attrs ?? decision.seen.attrs), ...decision.set },
        path: words.has(id) ? [] : decision.seen.path,
      });
  return words;
}

function says(node: DocumentNode | undefined, attrs: Attrs): boolean {
  return node !== undefined && (node.attrs === attrs || written(node.attrs) === written(attrs));
}

/** The order in which decisions and nodes were stored says nothing. */
function reversed<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toReversed());
}

function hashOf(history: AdaptationHistory, turn: <Value>(record: Record<string, Value>) => Record<string, Value>): string {
  const overlays = history.levels.map(({ overlay }) => ({ ...overlay, decisions: turn(overlay.decisions) }));
  return documentHash(effectiveDocument({ ...history.document, nodes: turn(history.document.nodes) }, overlays).document);
}

/** One expectation for a whole step: half a million of them would take longer than what they check. */
function checkStep(history: AdaptationHistory): void {
  const old = history.step();
  const [product, model]: [string[], string[]] = [[], []];
  history.levels.forEach(({ overlay, effective, rows }, level) => {
    const [statuses, expected] = history.classify(level, old[level] as (typeof old)[number]);
    product.push(productLines(effective), statusLines(statuses), ...lostWords(history.above(level).document, overlay));
    model.push(modelLines(rows), statusLines(expected));
    for (const status of statuses.values()) meet(status);
    for (const { mode, level: by } of Object.values(effective.provenance)) if (by === level) meet(`${mode} shown`);
  });
  expect(product.join('\n\n')).toBe(model.join('\n\n'));
  if (history.resolution) checkResolution(history, history.resolution);
}

/** After KEEP or MERGE the node is in order against the text of today; after ADOPT nothing is said about it. */
function checkResolution(history: AdaptationHistory, { level, choice, node, became }: Resolution): void {
  const { overlay, explicit } = history.levels[level] as (typeof history.levels)[number];
  const { document } = history.above(level);
  const status = classifyOverlay(document, document, overlay, { explicit }).get(became);
  const isSaid = overlay.decisions[became] !== undefined || overlay.additions.some((addition) => addition.node === became);
  if (choice === 'ADOPT') expect(isSaid).toBe(false);
  else expect(status).toBe(isSaid || document.nodes[became] ? 'OK' : undefined);
  meet(became === node ? choice : 'KEEP as an addition');
}

describe('histories of publishing, adapting and resolving at four levels', () => {
  it(`agree with the naive model after every step of ${HISTORIES} histories, and lose no word`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(tapes, (tape) => {
        const history = new AdaptationHistory(tape);
        while (!history.isOver) checkStep(history);
        const last = history.levels.at(-1)?.effective as EffectiveDocument;
        expect(productLines(history.effective())).toBe(productLines(last));
        expect([hashOf(history, reversed), documentHash(JSON.parse(JSON.stringify(last.document)) as Doc)]).toEqual(
          Array.from({ length: 2 }, () => documentHash(last.document)),
        );
      }),
      { numRuns: HISTORIES },
    );
    expect([...EXPECTED].filter(([what, least]) => (met.get(what) ?? 0) < least)).toEqual([]);
  });
});
