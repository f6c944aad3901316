import { expect, it } from 'vitest';
import { consultReference, consultReferenceIn } from './consult-reference.ts';

it.each(['KS-2026-0012', ' ks-2026-0012 ', 'KS 2026 12', 'ks2026-12', 'KS–2026–000012'])(
  'reads the number of a question from %j',
  (text) => {
    expect(consultReferenceIn(text)).toBe('KS-2026-0012');
  },
);

it.each([
  '',
  'KS',
  'KS-2026',
  'KS-26-0012',
  'KS-2026-0012 opioider',
  'fråga KS-2026-0012',
  'AB-2026-0012',
  '2026-0012',
  'KS-2026-1234567890',
])('finds none in %j', (text) => {
  expect(consultReferenceIn(text)).toBeNull();
});

it('writes at least four digits, and as many as there are', () => {
  expect([consultReference(2026, 7), consultReference(2026, 12_345)]).toEqual(['KS-2026-0007', 'KS-2026-12345']);
});
