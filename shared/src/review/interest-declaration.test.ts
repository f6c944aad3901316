import { expect, test } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import { declarationHoldsUntil, declarationSchema, isDeclarationDue, isDeclarationValid } from './interest-declaration.ts';

test.each([
  ['2026-01-15', '2026-01-15', true],
  ['2026-01-15', '2027-01-15', true],
  ['2026-01-15', '2027-01-16', false],
  ['2024-02-29', '2025-02-28', true],
  ['2024-02-29', '2025-03-01', false],
  [null, '2026-01-15', false],
])('declared %s, on %s: %s', (declared, today, valid) => {
  expect(isDeclarationValid(declared, today)).toBe(valid);
});

test.each([
  ['2026-01-15', '2026-12-16', false],
  ['2026-01-15', '2026-12-17', true],
  ['2026-01-15', '2027-06-01', true],
  [null, '2026-01-15', true],
])('declared %s, on %s it is time to declare anew: %s', (declared, today, due) => {
  expect(isDeclarationDue(declared, today)).toBe(due);
});

test('holds until the same day of the next year, or the last of its month', () => {
  expect(['2026-01-15', '2024-02-29'].map(declarationHoldsUntil)).toEqual(['2027-01-15', '2025-02-28']);
});

test('whoever has interests says which', () => {
  const wrong = declarationSchema.safeParse({ hasInterests: true, text: '  ' });
  expect(fieldErrors(wrong.error?.issues ?? [])).toEqual([{ path: 'text', key: 'interestsMissing', parameters: {} }]);
  expect(declarationSchema.safeParse({ hasInterests: false, text: '' }).success).toBe(true);
});
