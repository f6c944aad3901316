import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirmed } from './ask.ts';

it.each([
  ['yes\r', true],
  [' YES \r', true],
  ['no\r', false],
  ['y\r', false],
  ['\r', false],
  ['\u0003', false],
  ['\u0004', false],
])('takes %j for %s', async (typed, answer) => {
  const input = new PassThrough();
  const asked = confirmed('Sure? ', input, new PassThrough());
  input.write(typed);
  expect(await asked).toBe(answer);
});
