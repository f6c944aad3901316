import { expect, it } from 'vitest';
import { decisionBand } from './decision-words.ts';

it.each([
  [{ priority: 1, type: null }, 'SHOULD'],
  [{ priority: 3, type: null }, 'SHOULD'],
  [{ priority: 4, type: null }, 'CAN'],
  [{ priority: 7, type: null }, 'CAN'],
  [{ priority: 8, type: null }, 'EXCEPTIONALLY'],
  [{ priority: 10, type: null }, 'EXCEPTIONALLY'],
  [{ priority: null, type: 'ICKE_GORA' as const }, 'DO_NOT'],
  [{ priority: null, type: 'FOU' as const }, 'RESEARCH_ONLY'],
  [{ priority: null, type: null }, 'UNDECIDED'],
])('words the decision %o as %s', (decision, band) => {
  expect(decisionBand(decision)).toBe(band);
});
