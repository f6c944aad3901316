import { expect, it } from 'vitest';
import { hitPath } from './hit-path.ts';

it('leads to the words that were found, and leaves the region of the address alone', () => {
  expect(hitPath({ path: '/kunskap/x', readsAt: { slug: 'skane' } }, false)).toBe('/skane/kunskap/x');
  expect(hitPath({ path: '/kunskap/x', readsAt: { slug: 'skane' } }, true)).toBe('/kunskap/x');
  expect(hitPath({ path: '/kunskap/x', readsAt: null }, false)).toBe('/kunskap/x');
});
