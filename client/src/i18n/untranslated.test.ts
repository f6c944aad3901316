import { expect, test, vi } from 'vitest';
import { saysUntranslated } from './localised.tsx';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/en/utbildning' } }));

test('a text in Swedish only is found however deep in what is asked', () => {
  const stem = { sv: 'Vad?', en: 'What?' };
  expect(saysUntranslated([{ stem, options: [{ id: 'a', text: { sv: 'Ja', en: null } }] }])).toBe(true);
  expect(saysUntranslated([{ stem, options: [{ id: 'a', text: { sv: 'Ja', en: 'Yes' } }], unit: null }])).toBe(false);
});
