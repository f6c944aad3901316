import { expect, test } from 'vitest';
import type { Element } from './adaptation-fields.ts';
import { decisionOf } from './decision-state.ts';
import { choiceFrom, decisionFrom } from './start-anew.ts';

const above = { text: { sv: 'Vänta två veckor.' }, note: { sv: 'Fråga alltid.' } };
const ours = { ...above, text: { sv: 'Vänta två veckor hos oss.' } };

function element(changes: object): Element {
  const grounds = { mode: 'ADAPT', reason: 'Så gör vi.', differingCriteria: [], consequence: '' };
  return { ...grounds, above: { attrs: above }, ours, drift: null, ...changes } as unknown as Element;
}

const held = element({});
const written = { ...decisionOf(held), attrs: { ...ours, text: { sv: 'Vänta två veckor hos oss. Ring sedan.' } } };

function drifting(changes: object = {}): Element {
  const proposal = [{ name: 'text', value: { sv: 'Vänta tre veckor hos oss.' }, from: 'BOTH' }];
  return element({ drift: { id: 'd', status: 'DRIFT', proposal, choice: null, choiceReason: null, ...changes } });
}

test('words that were written before the text above moved go into the merge with both changes in it', () => {
  const { choice, kept } = choiceFrom(held, written, drifting());
  expect(choice).toMatchObject({ choice: 'MERGE', attrs: { text: { sv: 'Vänta tre veckor hos oss. Ring sedan.' } } });
  expect(kept).toBeNull();
});

test('what has no place in the merge is kept to be copied', () => {
  const more = { ...written, attrs: { ...written.attrs, note: { sv: 'Fråga aldrig.' } }, reason: 'Ett nytt skäl.' };
  expect(choiceFrom(held, more, drifting()).kept?.attrs).toEqual({ note: { sv: 'Fråga aldrig.' }, reason: 'Ett nytt skäl.' });
  const { choice, kept } = choiceFrom(held, written, drifting({ proposal: null }));
  expect([choice?.choice, kept?.attrs]).toEqual([null, { text: written.attrs.text }]);
});

test('a merge goes on from what another has published, with the words of both', () => {
  const now = element({ ours: { ...above, text: { sv: 'Vänta tre veckor hos oss. Så är det.' } } });
  const mine = { choice: 'MERGE' as const, reason: '', attrs: { text: { sv: 'Vänta tre veckor hos oss. Ring sedan.' } } };
  const { decision, kept } = decisionFrom(drifting(), mine, now);
  const words = JSON.stringify(decision?.attrs['text']);
  expect(words).toContain('Så är det.');
  expect(words).toContain('Ring sedan.');
  expect([decision?.mode, decision?.reason, kept]).toEqual(['ADAPT', 'Så gör vi.', null]);
});

test('a reason for a choice that nobody asks for any more is kept to be copied', () => {
  const start = decisionFrom(drifting(), { choice: 'KEEP', reason: 'Gäller ännu.', attrs: {} }, element({}));
  expect([start.decision, start.kept?.attrs]).toEqual([undefined, { reason: 'Gäller ännu.' }]);
  const anew = decisionFrom(drifting(), { choice: 'MERGE', reason: 'Skäl.', attrs: { text: ours.text } }, drifting({ id: 'd2' }));
  expect([anew.choice?.reason, anew.kept?.attrs]).toEqual(['Skäl.', { text: ours.text }]);
  const merged = decisionFrom(drifting(), { choice: 'MERGE', reason: '', attrs: { text: ours.text } }, element({ ours: { ...ours } }));
  expect([merged.decision, merged.kept]).toEqual([undefined, null]);
});
