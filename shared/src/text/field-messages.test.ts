import { describe, expect, it } from 'vitest';
import { fieldMessage } from './field-messages.ts';

describe('fieldMessage', () => {
  it('words a key in both languages', () => {
    expect(fieldMessage('required', 'sv')).toBe('Fyll i det här.');
    expect(fieldMessage('required', 'en')).toBe('Fill this in.');
  });

  it('puts parameters in their places', () => {
    expect(fieldMessage('tooLong', 'sv', { max: 200 })).toContain('200');
  });

  it.each(['noSuchKey', 'toString'])('refuses the key %s, which has no wording', (key) => {
    expect(() => fieldMessage(key, 'sv')).toThrow(RangeError);
  });
});

it('sets the thousands of a large number apart as the language does, and leaves a year as it is', () => {
  expect(fieldMessage('tooLong', 'sv', { max: 10_000 })).toContain('högst 10\u00A0000 tecken');
  expect(fieldMessage('tooLong', 'en', { max: 10_000 })).toContain('at most 10,000 characters');
  expect(fieldMessage('tooLong', 'sv', { max: 2026 })).toContain('högst 2026 tecken');
});
