import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PANEL_MINUTES, panelReading } from './panel-reading.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'ord').join(' ');

it.each([
  ['a short text is shown whole: one minute for 150 words, six for four questions', [words(150)], 4, { shown: 1, minutes: 7 }],
  ['a long one as far as nine minutes go', [words(600), words(600), words(600)], 4, { shown: 2, minutes: 14 }],
  ['fewer questions leave time to read', [words(600), words(600), words(600)], 1, { shown: 3, minutes: 14 }],
  ['more than four questions are not counted: four are asked', [words(150)], 9, { shown: 1, minutes: 7 }],
  ['the first is shown however long', [words(9_000)], 4, { shown: 1, minutes: 66 }],
  ['nothing to read', [], 2, { shown: 0, minutes: 3 }],
])('%s', (_name, texts, questions, expected) => {
  expect(panelReading(texts, questions)).toEqual(expected);
});

it('never asks for more than a quarter of an hour where the first text is short', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 })), fc.integer({ min: 0, max: 10 }), (counts, questions) => {
      expect(panelReading(counts.map(words), questions).minutes).toBeLessThanOrEqual(PANEL_MINUTES);
    }),
  );
});
