import { everyQuestion, matching, multiple, numeric, ordering, single, trueFalse } from 'shared/education/testing/small-course.ts';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';
import { recordedAnswer } from './recorded-answer.ts';
import { rightAnswer } from './testing/answers.ts';

describe('readAnswer', () => {
  it.each(everyQuestion)('reads an answer to a $type question, and shows it as it was given', (question) => {
    const { answer, errors } = readAnswer(question, rightAnswer(question), 'sv');
    expect(errors).toBeNull();
    expect(answer && recordedAnswer(answer)).toMatchObject(rightAnswer(question));
  });

  it.each([
    ['no option', single, {}],
    ['two options where one is asked for', single, { options: ['a', 'b'] }],
    ['an option of another question', single, { options: ['x'] }],
    ['the answer to another type', single, { value: 3 }],
    ['neither true nor false', trueFalse, { options: ['a'] }],
    ['an option twice', multiple, { options: ['a', 'a'] }],
    [
      'a left side twice',
      matching,
      {
        pairs: [
          { left: 'p1', right: 'x' },
          { left: 'p1', right: 'y' },
        ],
      },
    ],
    ['a right side that is not there', matching, { pairs: [{ left: 'p1', right: 'x' }] }],
    ['an item that is not there', ordering, { order: ['i0'] }],
    ['no number', numeric, { value: null }],
    ['no number either', numeric, { value: Number.NaN }],
  ])('refuses %s', (_, question, input) => {
    const { answer, errors } = readAnswer(question, input, 'sv');
    expect(answer).toBeNull();
    expect(errors).not.toHaveLength(0);
    for (const error of errors ?? []) expect(error).toMatchObject({ __typename: 'InvalidInput', path: expect.arrayContaining(['answer']) });
  });
});
