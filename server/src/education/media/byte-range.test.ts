import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

describe('byteRange', () => {
  it.each([
    [undefined, null],
    ['bytes=0-499', { from: 0, to: 499 }],
    ['bytes=500-', { from: 500, to: 999 }],
    ['bytes=-200', { from: 800, to: 999 }],
    ['bytes=-5000', { from: 0, to: 999 }],
    ['bytes=0-5000', { from: 0, to: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=5-2', 'unsatisfiable'],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['pages=1-2', null],
  ])('%s of a thousand bytes is %j', (header, range) => {
    expect(byteRange(header, 1_000)).toEqual(range);
  });
});
