import { expect, it } from 'vitest';
import { effectStatement } from './effect-statement.ts';

const interval = (estimate: number, low: number, high: number) => ({ estimate, low, high });

it.each([
  ['SMD', interval(-0.21, -0.37, -0.04), 'LOWER_BETTER', { verdict: 'BETTER', size: 'SMALL' }],
  ['SMD', interval(-0.09, -0.17, -0.01), 'LOWER_BETTER', { verdict: 'BETTER', size: 'TRIVIAL' }],
  ['SMD', interval(-0.51, -1.04, 0.01), 'LOWER_BETTER', { verdict: 'UNSURE', size: 'MODERATE' }],
  ['SMD', interval(0.8, 0.3, 1.2), 'LOWER_BETTER', { verdict: 'WORSE', size: 'LARGE' }],
  ['RR', interval(1.7, 1.4, 2), 'HIGHER_BETTER', { verdict: 'BETTER', size: null }],
  ['RR', interval(1.4, 1.1, 1.7), 'LOWER_BETTER', { verdict: 'WORSE', size: null }],
  ['OR', interval(1.04, 0.73, 1.47), 'HIGHER_BETTER', { verdict: 'UNSURE', size: null }],
  ['MD', interval(2, 0, 4), 'HIGHER_BETTER', { verdict: 'UNSURE', size: null }],
] as const)('%s %o with %s', (measure, effect, direction, statement) => {
  expect(effectStatement(measure, effect, direction)).toEqual(statement);
});
