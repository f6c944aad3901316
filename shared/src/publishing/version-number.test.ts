import { expect, test } from 'vitest';
import { nextVersionNumber } from './version-number.ts';

test('the first version is 1.0 whatever the step', () => {
  expect(nextVersionNumber(null, 'MINOR')).toEqual({ major: 1, minor: 0 });
  expect(nextVersionNumber(null, 'MAJOR')).toEqual({ major: 1, minor: 0 });
});

test('a minor step counts on within the series', () => {
  expect(nextVersionNumber({ major: 2, minor: 9 }, 'MINOR')).toEqual({ major: 2, minor: 10 });
});

test('a major step begins a new series at .0', () => {
  expect(nextVersionNumber({ major: 2, minor: 9 }, 'MAJOR')).toEqual({ major: 3, minor: 0 });
});
