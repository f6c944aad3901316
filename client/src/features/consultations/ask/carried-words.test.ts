import { expect, it } from 'vitest';
import { carryWords, takeCarriedWords } from './carried-words.ts';

it('gives words that were taken along once, and nothing where there were none', () => {
  carryWords('  bältros trumpetkonsert ');
  expect(takeCarriedWords()).toBe('bältros trumpetkonsert');
  expect(takeCarriedWords()).toBeNull();
  carryWords(' ');
  expect(takeCarriedWords()).toBeNull();
});
