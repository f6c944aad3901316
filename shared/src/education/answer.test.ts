import { describe, expect, it } from 'vitest';
import { answerSchema } from './answer.ts';

describe('answerSchema', () => {
  it.each([
    { type: 'single', option: 'a' },
    { type: 'true_false', option: 'true' },
    { type: 'multiple', options: [] },
    { type: 'matching', pairs: [{ left: 'p1', right: 'a1b2c3' }] },
    { type: 'ordering', order: ['a1', 'b2'] },
    { type: 'numeric', value: -0.5 },
    { type: 'short_text', text: 'nociplastisk' },
    { type: 'free_text', text: 'Målet styr planen.' },
    { type: 'case', choices: [{ step: 's1', option: 'a' }] },
  ])('accepts %j', (answer) => {
    expect(answerSchema.parse(answer)).toEqual(answer);
  });

  it.each([
    null,
    { type: 'essay', text: 'x' },
    { type: 'single' },
    { type: 'single', option: 'a', correct: true },
    { type: 'true_false', option: 'maybe' },
    { type: 'multiple', options: ['a', 'a'] },
    {
      type: 'matching',
      pairs: [
        { left: 'p1', right: 'a' },
        { left: 'p1', right: 'b' },
      ],
    },
    { type: 'ordering', order: Array.from({ length: 51 }, (_, index) => `i${index}`) },
    { type: 'numeric', value: Number.NaN },
    { type: 'numeric', value: '7' },
  ])('refuses %j', (answer) => {
    expect(answerSchema.safeParse(answer).success).toBe(false);
  });
});
