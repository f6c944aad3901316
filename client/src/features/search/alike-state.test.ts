import { expect, it } from 'vitest';
import { alikeState } from './alike-state.ts';

const TEXT = 'gabapentin vid nervsmärta';
const none = { text: TEXT, failed: false, hits: [] };

it.each([
  ['gaba', null, 'NOT_ASKED'],
  [TEXT, null, 'SEARCHING'],
  [TEXT, { ...none, text: 'en annan fråga' }, 'SEARCHING'],
  [TEXT, { ...none, failed: true }, 'FAILED'],
  [TEXT, none, 'ANSWERED'],
] as const)('does not take the answer to another text for an answer to %s', (asked, answer, state) => {
  expect(alikeState(asked, answer)).toBe(state);
});

it('compares a title of one short word where that is asked for', () => {
  expect(alikeState('sömn', null)).toBe('NOT_ASKED');
  expect(alikeState('sömn', null, 3)).toBe('SEARCHING');
});
