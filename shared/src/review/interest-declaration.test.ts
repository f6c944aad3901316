import { expect, test } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import { declarationSchema, isDeclarationValid } from './interest-declaration.ts';

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

test('whoever has interests says which', () => {
  const wrong = declarationSchema.safeParse({ hasInterests: true, text: '  ' });
  expect(fieldErrors(wrong.error?.issues ?? [])).toEqual([{ path: 'text', key: 'interestsMissing', parameters: {} }]);
  expect(declarationSchema.safeParse({ hasInterests: false, text: '' }).success).toBe(true);
});
