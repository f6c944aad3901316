import { expect, test } from 'vitest';
import type { Element } from './adaptation-fields.ts';
import { decisionInput, decisionOf, mergedDecision, type Decision } from './decision-state.ts';

const above = { title: { sv: 'Trappa ned' }, text: { sv: 'Minska med högst tio procent per steg' }, levels: [1, 2] };

function element(changes: Partial<Element> = {}): Element {
  return {
    nodeId: 'r1',
    type: 'recommendation',
    label: { sv: 'Trappa ned', en: null },
    parentNodeId: 'c1',
    locked: false,
    lockedAttributes: [],
    mode: 'ADOPT',
    decided: false,
    orphaned: false,
    hidden: false,
    revision: 0,
    publishedNumber: 0,
    above: { type: 'recommendation', attrs: above },
    aboveFrom: null,
    seen: null,
    ours: above,
    set: null,
    nodes: null,
    reason: null,
    differingCriteria: [],
    consequence: null,
    changedInDraft: false,
    moved: null,
    textMark: '',
    drift: null,
    ...changes,
  };
}

const decision = (changes: Partial<Decision> = {}): Decision => ({ ...decisionOf(element()), mode: 'ADAPT', ...changes });

test('a part that is left out is written from the text above when one changes one’s mind', () => {
  const left = decisionOf(element({ mode: 'EXCLUDE', ours: null, reason: 'Finns inte här' }));
  expect(left).toEqual({ mode: 'EXCLUDE', attrs: above, reason: 'Finns inte här', differingCriteria: [], consequence: '' });
});

test('each way of deciding is sent as exactly one field', () => {
  expect(decisionInput(decision({ mode: 'ADOPT' }), element())).toEqual({ withdraw: true });
  expect(decisionInput(decision({ mode: 'EXCLUDE', reason: 'R' }), element())).toEqual({ exclude: { reason: 'R' } });
  expect(decisionInput(decision({ reason: 'R', differingCriteria: ['RESOURCES'], consequence: 'C' }), element())).toEqual({
    adapt: { attributes: JSON.stringify(above), reason: 'R', differingCriteria: ['RESOURCES'], consequence: 'C' },
  });
  const inner = { type: 'recommendation', attrs: above, children: [] };
  const nodes = { c9: { type: 'chapter', attrs: { title: { sv: 'Gammal' } }, children: ['r9'] }, r9: inner };
  const added = element({ nodeId: 'c9', mode: 'ADD', nodes, parentNodeId: 'root' });
  const input = decisionInput(decision({ mode: 'ADD', attrs: { title: { sv: 'Ny' } } }), added);
  expect(JSON.parse(input.add?.nodes ?? '')).toEqual({
    c9: { type: 'chapter', attrs: { title: { sv: 'Ny' } }, children: ['r9'] },
    r9: inner,
  });
});

test('two editors who changed different things lose nothing', () => {
  const base = decision({ reason: 'Resurser' });
  const mine = decision({ reason: 'Resurser', attrs: { ...above, text: { sv: 'Minska med högst fem procent per steg' } } });
  const theirs = decision({ reason: 'Resurser och avstånd', attrs: { ...above, levels: [1] } });
  expect(mergedDecision(base, mine, theirs)).toEqual({
    value: decision({ reason: 'Resurser och avstånd', attrs: { ...above, text: mine.attrs['text'] ?? null, levels: [1] } }),
    contested: [],
  });
});

test('two editors who changed different words of one text get both', () => {
  const mine = decision({ attrs: { ...above, text: { sv: 'Minska med högst fem procent per steg' } } });
  const theirs = decision({ attrs: { ...above, text: { sv: 'Minska med högst tio procent per vecka' } } });
  const merged = mergedDecision(decision(), mine, theirs);
  expect(merged.contested).toEqual([]);
  expect(merged.value.attrs['text']).toEqual({ sv: 'Minska med högst fem procent per vecka' });
});

test('where both changed the same words both stand, of what can only be one the own, and it is said where', () => {
  const mine = decision({ mode: 'EXCLUDE', reason: 'Vi har inget team' });
  const theirs = decision({ reason: 'Vi saknar resurser helt', attrs: { ...above, levels: [2] } });
  const { value: merged, contested } = mergedDecision(decision({ mode: 'ADOPT' }), mine, theirs);
  expect(contested).toEqual(['decision', 'reason']);
  expect(merged.mode).toBe('EXCLUDE');
  expect(merged.reason).toBe('Vi saknar resurser helt / Vi har inget team');
  expect(merged.attrs['levels']).toEqual([2]);
});

test('two editors who each write a sentence at the end get both, the other’s first', () => {
  const written = (text: string) => decision({ attrs: { ...above, text: { sv: text } } });
  const base = written('Minska långsamt.');
  const merged = mergedDecision(base, written('Minska långsamt. Hos oss varje vecka.'), written('Minska långsamt. Följ upp.'));
  expect(merged).toEqual({ value: written('Minska långsamt. Följ upp. Hos oss varje vecka.'), contested: ['text'] });
});
