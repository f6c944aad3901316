import { expect, test } from 'vitest';
import { coverageOf, missingCategories } from './category-coverage.ts';

test('every category that must be asked is listed, and those that were asked besides; a panel is no body of its own', () => {
  const invited = [
    { category: 'REGION', answered: true, panel: false },
    { category: 'REGION', answered: false, panel: false },
    { category: 'PATIENT_ORGANISATION', answered: true, panel: true },
    { category: 'OTHER', answered: true, panel: false },
  ] as const;
  expect(coverageOf(invited)).toEqual([
    { category: 'PROFESSION', invited: 0, bodies: 0, answered: 0 },
    { category: 'PATIENT_ORGANISATION', invited: 1, bodies: 0, answered: 1 },
    { category: 'REGION', invited: 2, bodies: 2, answered: 1 },
    { category: 'AUTHORITY', invited: 0, bodies: 0, answered: 0 },
    { category: 'OTHER', invited: 1, bodies: 1, answered: 1 },
  ]);
  expect(missingCategories(invited)).toEqual(['PROFESSION', 'PATIENT_ORGANISATION', 'AUTHORITY']);
});
