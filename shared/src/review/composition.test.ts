import { expect, test } from 'vitest';
import { compositionGaps } from './composition.ts';

const one = { profession: 'psykolog', area: 'skane', specialty: 'smärta' };

test('a team of one kind is spread over nothing, and an unknown value counts for nothing', () => {
  expect(compositionGaps([one, one, { profession: null, area: null, specialty: null }])).toEqual([
    { over: 'profession', has: 1, needs: 2 },
    { over: 'area', has: 1, needs: 2 },
    { over: 'specialty', has: 1, needs: 2 },
  ]);
  expect(compositionGaps([])[0]).toEqual({ over: 'profession', has: 0, needs: 2 });
});

test('the same one written in two ways is one', () => {
  expect(compositionGaps([one, { profession: 'kurator', area: 'blekinge', specialty: ' Smärta ' }])).toEqual([
    { over: 'specialty', has: 1, needs: 2 },
  ]);
});

test('two of each are enough', () => {
  expect(compositionGaps([one, { profession: 'kurator', area: 'blekinge', specialty: 'barn' }])).toEqual([]);
});
