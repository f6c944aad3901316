import { expect, test } from 'vitest';
import type { ElementRow } from './adaptation-fields.ts';
import { shownElements } from './shown-elements.ts';

function row(nodeId: string, parentNodeId: string | null, changes: Partial<ElementRow> = {}): ElementRow {
  return {
    nodeId,
    parentNodeId,
    type: 'recommendation',
    label: { sv: nodeId, en: null },
    depth: 0,
    locked: false,
    mode: 'ADOPT',
    decided: false,
    orphaned: false,
    hidden: false,
    revision: 0,
    aboveFrom: null,
    changedInDraft: false,
    moved: null,
    drift: null,
    ...changes,
  };
}

const drift = { id: 'd', status: 'DRIFT', safety: false, dueAt: null, choice: null } as const;
const elements = [
  row('root', null),
  row('c1', 'root'),
  row('r1', 'c1', { mode: 'ADAPT', drift: { ...drift } }),
  row('r2', 'c1', { mode: 'ADAPT', drift: { ...drift, choice: 'KEEP' } }),
  row('c2', 'root'),
  row('r3', 'c2', { drift: { ...drift, status: 'CONVERGED' } }),
  row('r4', 'c2', { changedInDraft: true }),
  row('r5', 'c2', { drift: { ...drift, status: 'UNDECIDED' } }),
  row('r6', 'c2', { decided: true, drift: { ...drift, status: 'UNDECIDED' } }),
  row('s1', 'root', { type: 'reference' }),
];
const ids = (shown: 'alla' | 'egna' | 'vantar') => shownElements(elements, shown).map(({ element }) => element.nodeId);

test('the whole text is listed without its bibliography', () => {
  expect(ids('alla')).toEqual(['root', 'c1', 'r1', 'r2', 'c2', 'r3', 'r4', 'r5', 'r6']);
});

test('what is decided about stands in the parts it belongs to', () => {
  expect(ids('egna')).toEqual(['root', 'c1', 'r1', 'r2', 'c2', 'r4']);
  expect(
    shownElements(elements, 'egna')
      .filter(({ isMatch }) => isMatch)
      .map(({ element }) => element.nodeId),
  ).toEqual(['r1', 'r2', 'r4']);
});

test('what waits is what has drifted and nobody has chosen about, and what is new and nobody has decided about', () => {
  expect(ids('vantar')).toEqual(['root', 'c1', 'r1', 'c2', 'r5']);
});

test('what has lost its place stands in the part it is read in, and not below the last chapter', () => {
  const lost = row('r7', 'c1', { mode: 'ADD', orphaned: true, drift: { ...drift, status: 'ORPHAN' } });
  const waiting = shownElements([...elements, lost], 'vantar').map(({ element }) => element.nodeId);
  expect(waiting).toEqual(['root', 'c1', 'r1', 'r7', 'c2', 'r5']);
  expect(shownElements([...elements, lost], 'egna').map(({ element }) => element.nodeId)).toEqual([
    'root',
    'c1',
    'r1',
    'r2',
    'r7',
    'c2',
    'r4',
  ]);
});
