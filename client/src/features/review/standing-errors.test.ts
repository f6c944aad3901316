import { expect, test } from 'vitest';
import { standingErrors } from './standing-errors.ts';

const begun = { path: ['text'], message: 'En synpunkt är påbörjad.' };
const stance = { path: ['stance'], message: 'Välj var ni står.' };
const long = { path: ['answers', '0'], message: 'För långt.' };

test('an error stays when something else is kept, and goes when what it is about is', () => {
  expect(standingErrors([begun, stance], { refused: [], sent: ['answers.1'] })).toEqual([begun, stance]);
  expect(standingErrors([begun, stance], { refused: [], sent: ['stance'] })).toEqual([begun]);
});

test('what is refused is said first, once', () => {
  expect(standingErrors([begun, long], { refused: [long], sent: ['answers.0'] })).toEqual([long, begun]);
});
