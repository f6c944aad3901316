import { expect, test } from 'vitest';
import type { Standing } from './board-fields.ts';
import { inOrder } from './board-order.ts';

function standing(slug: string, changes: Partial<Standing> = {}): Standing {
  const none: Standing = {
    state: 'NOT_ADAPTED',
    number: null,
    publishedAt: null,
    adapted: 0,
    added: 0,
    excluded: 0,
    drift: 0,
    orphan: 0,
    undecided: 0,
    oldestDue: null,
    organisationNode: { id: slug, slug, name: slug, shortName: slug },
  };
  return { ...none, ...changes };
}

const board = [
  standing('blekinge'),
  standing('dalarna', { state: 'ADAPTED', adapted: 1, publishedAt: '2026-01-02T00:00:00Z' }),
  standing('gotland', { state: 'TO_DECIDE', adapted: 1, added: 2, drift: 1, publishedAt: '2026-01-01T00:00:00Z' }),
  standing('halland', { state: 'IN_WORK' }),
  standing('kronoberg', { state: 'INHERITED' }),
  standing('skane', { state: 'TO_DECIDE', excluded: 1, drift: 1, undecided: 2, publishedAt: '2025-12-31T00:00:00Z' }),
];
const slugs = (order: Parameters<typeof inOrder>[1]) => inOrder(board, order).map(({ organisationNode }) => organisationNode.slug);

test('the board comes in the order one asks for, equal ones as they were', () => {
  expect(slugs('namn')).toEqual(['blekinge', 'dalarna', 'gotland', 'halland', 'kronoberg', 'skane']);
  expect(slugs('lage')).toEqual(['gotland', 'skane', 'dalarna', 'halland', 'kronoberg', 'blekinge']);
  expect(slugs('egna')).toEqual(['gotland', 'dalarna', 'skane', 'blekinge', 'halland', 'kronoberg']);
  expect(slugs('vantar')).toEqual(['skane', 'gotland', 'blekinge', 'dalarna', 'halland', 'kronoberg']);
  expect(slugs('senast')).toEqual(['dalarna', 'gotland', 'skane', 'blekinge', 'halland', 'kronoberg']);
});
