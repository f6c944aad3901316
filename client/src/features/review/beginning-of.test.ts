import { expect, it } from 'vitest';
import { beginningOf } from './beginning-of.ts';

it('begins a text in whole words, and leaves a short one as it is', () => {
  expect(beginningOf('Kort.')).toBe('Kort.');
  expect(beginningOf('Behandlingen följs upp efter fyra veckor, och därefter var tredje månad.')).toBe(
    'Behandlingen följs upp efter fyra veckor, och därefter var …',
  );
  expect(beginningOf(`${'a'.repeat(59)}b cd`)).toBe(`${'a'.repeat(59)}b …`);
  expect(beginningOf('x'.repeat(80))).toBe(`${'x'.repeat(60)} …`);
});
