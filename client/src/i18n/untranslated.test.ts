import { expect, test, vi } from 'vitest';
import { untranslatedOf } from './localised.tsx';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/en/utbildning' } }));

const stem = { sv: 'Vad?', en: 'What?' };

test.each([
  ['NONE', 'Yes'],
  ['PART', null],
])('what is in Swedish only is found however deep in what is asked: %s', (how, en) => {
  expect(untranslatedOf([{ stem, options: [{ id: 'a', text: { sv: 'Ja', en } }], unit: null }])).toBe(how);
});

test('what is not translated at all is told apart from what is in part', () => {
  expect(untranslatedOf([{ stem: { sv: 'Vad?', en: null }, unit: null }])).toBe('ALL');
});
