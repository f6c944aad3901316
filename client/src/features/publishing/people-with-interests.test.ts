import { expect, test } from 'vitest';
import { peopleWithInterests } from './people-with-interests.ts';

const declared = (name: string, hasInterests: boolean | null) => ({ name, hasInterests });

test('has interests who has declared some or keeps out of a question because of one, each counted once', () => {
  expect(peopleWithInterests({ team: [declared('A', false), declared('B', null)], recusals: [] })).toBe(0);
  expect(peopleWithInterests({ team: [declared('A', false), declared('B', true)], recusals: [{ name: 'A' }] })).toBe(2);
  expect(peopleWithInterests({ team: [declared('A', true)], recusals: [{ name: 'A' }, { name: 'A' }] })).toBe(1);
});

test('counts who has left the team', () => {
  expect(peopleWithInterests({ team: [declared('A', false)], recusals: [{ name: 'C' }] })).toBe(1);
});
