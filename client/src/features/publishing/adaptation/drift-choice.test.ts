import { expect, test } from 'vitest';
import type { Element } from './adaptation-fields.ts';
import { choiceOf, mergedChoice, type Choice } from './drift-choice.ts';

const proposal = [
  { name: 'text', value: { sv: 'Ny text. Hos oss inom fyra veckor.' }, from: 'CONFLICT' as const },
  { name: 'note', value: { sv: 'Ny anmärkning.' }, from: 'ABOVE' as const },
];

/** As much of a part as a choice is made of. */
function element(drift: Partial<NonNullable<Element['drift']>>, ours: unknown = null): Element {
  return { ours, drift: { proposal, choice: null, outdatedChoice: null, choiceReason: null, ...drift } } as Element;
}

const proposed = choiceOf(element({}));

test('nothing chosen is the proposed merge, ready to be looked at', () => {
  expect(proposed).toEqual({ choice: 'MERGE', reason: '', attrs: { text: proposal[0]?.value, note: proposal[1]?.value } });
  expect(choiceOf(element({ proposal: null }))).toEqual({ choice: null, reason: '', attrs: {} });
});

test('what is chosen comes back as it was written, also without a reason', () => {
  const text = { sv: 'Skriven av oss.' };
  expect(choiceOf(element({ choice: 'MERGE' }, { text, note: null, title: { sv: 'R' } }))).toEqual({
    choice: 'MERGE',
    reason: '',
    attrs: { text, note: null },
  });
  expect(choiceOf(element({ choice: 'KEEP', choiceReason: 'Gäller ännu.' }))).toMatchObject({ choice: 'KEEP', reason: 'Gäller ännu.' });
});

test('two editors of one change lose nothing: the text of one and the reason of the other', () => {
  const mine: Choice = { ...proposed, reason: 'Gränsen gäller även här.' };
  const theirs: Choice = { ...proposed, attrs: { ...proposed.attrs, note: { sv: 'Kollegans anmärkning.' } } };
  expect(mergedChoice(proposed, mine, theirs)).toEqual({ value: { ...theirs, reason: mine.reason }, contested: [] });
});

test('where both chose the own stands, where both wrote both stand, and it is said what it was', () => {
  const mine: Choice = { ...proposed, choice: 'KEEP', reason: 'Mitt.' };
  const theirs: Choice = { ...proposed, choice: 'ADOPT', reason: 'Kollegans.' };
  const { value, contested } = mergedChoice(proposed, mine, theirs);
  expect(value).toMatchObject({ choice: 'KEEP', reason: 'Kollegans. / Mitt.' });
  expect(contested.toSorted()).toEqual(['decision', 'reason']);
});
