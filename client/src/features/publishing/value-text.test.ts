import { i18n } from '@lingui/core';
import { expect, test, vi } from 'vitest';
import { valueText } from './value-text.ts';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/' } }));

i18n.loadAndActivate({ locale: 'sv', messages: {} });

test.each([
  ['certainty', 3, 'Måttlig'],
  ['decision.certainty', 1, 'Mycket låg'],
  ['publishedCertainty', 3, 'Måttlig'],
  ['importance', 3, '3'],
  ['estimate', 1.7, '1,7'],
  ['level', 'INTERMEDIATE', 'Fördjupning'],
  ['interventionType', 'INTERMEDIATE', 'Intermediär'],
])('%s %s reads as on the form it was chosen in', (name, value, words) => {
  expect(valueText(value, name)).toBe(words);
  expect(valueText({ [name.split('.').at(-1) ?? name]: value })).toBe(words);
});

test('what is not said is a dash', () => {
  expect([null, undefined, '', []].map((value) => valueText(value, 'certainty'))).toEqual(['–', '–', '–', '–']);
});
