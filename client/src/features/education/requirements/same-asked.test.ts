import { describe, expect, it } from 'vitest';
import type { RequirementStatus } from '../../../graphql/generated/graphql.ts';
import { sameAsked } from './same-asked.ts';

const standing = (id: string, course: string, status: RequirementStatus, due: string) => ({
  id,
  status,
  due,
  requirement: { course: { id: course }, title: { sv: course }, level: null } as never,
});

describe('what several ask for', () => {
  it('is one thing to do, by the most pressing of them', () => {
    const groups = sameAsked([
      standing('unit', 'a', 'COMPLIANT', '2026-12-01'),
      standing('other', 'b', 'NOT_STARTED', '2026-12-05'),
      standing('late', 'a', 'NOT_STARTED', '2027-02-01'),
      standing('soon', 'a', 'NOT_STARTED', '2027-01-01'),
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['soon', 'late', 'unit'], ['other']]);
  });

  it('is kept apart by level', () => {
    const level = (id: string, of: number) => ({
      ...standing(id, 'x', 'NOT_STARTED', '2027-01-01'),
      requirement: { title: { sv: 'x' }, level: of } as never,
    });
    expect(sameAsked([level('one', 1), level('two', 2)])).toHaveLength(2);
  });
});
