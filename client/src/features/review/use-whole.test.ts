import { expect, test } from 'vitest';
import { everyRow } from './use-whole.ts';

const SIZE = 100;

/** A list of so many rows, read as the API gives it. */
const listOf = (count: number) => async (after: string | null) => {
  const from = after === null ? 0 : Number(after) + 1;
  const nodes = Array.from({ length: Math.max(0, Math.min(SIZE, count - from)) }, (_, index) => from + index);
  return { nodes, pageInfo: { hasNextPage: from + SIZE < count, endCursor: nodes.length > 0 ? String(nodes.at(-1)) : null } };
};

test.each([0, 1, 100, 101, 2_000])('a list of %i rows goes whole on paper, each row once and in order', async (count) => {
  expect(await everyRow(listOf(count))).toEqual(Array.from({ length: count }, (_, index) => index));
});

test('a list that is gone meanwhile is empty', async () => {
  expect(await everyRow(async () => undefined)).toEqual([]);
});
