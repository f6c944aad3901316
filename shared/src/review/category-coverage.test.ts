import { expect, test } from 'vitest';
import { coverageOf, missingCategories } from './category-coverage.ts';

test('every category that must be asked is listed, and those that were asked besides', () => {
  const invited = [
    { category: 'REGION', answered: true },
    { category: 'REGION', answered: false },
    { category: 'OTHER', answered: true },
  ] as const;
  expect(coverageOf(invited)).toEqual([
    { category: 'PROFESSION', invited: 0, answered: 0 },
    { category: 'PATIENT_ORGANISATION', invited: 0, answered: 0 },
    { category: 'REGION', invited: 2, answered: 1 },
    { category: 'AUTHORITY', invited: 0, answered: 0 },
    { category: 'OTHER', invited: 1, answered: 1 },
  ]);
  expect(missingCategories(invited)).toEqual(['PROFESSION', 'PATIENT_ORGANISATION', 'AUTHORITY']);
});
