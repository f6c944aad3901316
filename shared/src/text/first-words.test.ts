import { expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

const beginning = (text: string): string => firstWords(text, 60);

it('begins a text in whole words, and leaves a short one as it is', () => {
  expect(beginning('Kort.')).toBe('Kort.');
  expect(beginning('Behandlingen följs upp efter fyra veckor, och därefter var tredje månad.')).toBe(
    'Behandlingen följs upp efter fyra veckor, och därefter var …',
  );
  expect(beginning(`${'a'.repeat(59)}b cd`)).toBe(`${'a'.repeat(59)}b …`);
  expect(beginning('x'.repeat(80))).toBe(`${'x'.repeat(60)} …`);
});
