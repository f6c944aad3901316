import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema, type Answer } from './answer.ts';
import { partKey, type QuestionAttrs } from './question.ts';
import { scoreAnswer } from './question-scoring.ts';
import {
  caseQuestion,
  everyQuestion,
  freeText,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from './testing/small-course.ts';

const rightKeys = matching.pairs.map(({ right }) => partKey(right));
const itemKeys = ordering.items.map(({ text }) => partKey(text));
const match = (...rights: (string | undefined)[]): Answer => ({
  type: 'matching',
  pairs: rights.flatMap((right, index) => (right === undefined ? [] : [{ left: `p${index + 1}`, right }])),
});
const order = (...places: number[]): Answer => ({ type: 'ordering', order: places.map((place) => itemKeys[place] ?? '') });
const distractor = partKey(matching.distractors[0]?.right ?? { sv: '' });

const fractionOf = (question: QuestionAttrs, answer: Answer | null) => scoreAnswer(question, answer).fraction;

describe('scoreAnswer gives', () => {
  it.each<[string, QuestionAttrs, Answer, number]>([
    ['1 for the right option', single, { type: 'single', option: 'b' }, 1],
    ['0 for a wrong option', single, { type: 'single', option: 'a' }, 0],
    ['1 for the right of true and false', trueFalse, { type: 'true_false', option: 'false' }, 1],
    ['0 for the wrong of true and false', trueFalse, { type: 'true_false', option: 'true' }, 0],
    ['1 for all right options and no wrong one', multiple, { type: 'multiple', options: ['b', 'a'] }, 1],
    ['0 for some of the right options', multiple, { type: 'multiple', options: ['a'] }, 0],
    ['0 for all right options and a wrong one', multiple, { type: 'multiple', options: ['a', 'b', 'c'] }, 0],
    ['1 for every pair', matching, match(...rightKeys), 1],
    ['0 for two pairs of three', matching, match(rightKeys[0], rightKeys[1], distractor), 0],
    ['1 for the right order', ordering, order(0, 1, 2, 3), 1],
    ['0 for two items turned', ordering, order(0, 1, 3, 2), 0],
    ['1 for the value', numeric, { type: 'numeric', value: 6.9 }, 1],
    ['1 for a value at the edge of the tolerance', numeric, { type: 'numeric', value: 7 }, 1],
    ['0 for a value beyond the tolerance', numeric, { type: 'numeric', value: 7.01 }, 0],
    ['1 for a sum that binary cannot hold', { ...numeric, value: 0.3, tolerance: 0 }, { type: 'numeric', value: 0.1 + 0.2 }, 1],
  ])('%s', (_name, question, answer, fraction) => {
    expect(fractionOf(question, answer)).toBe(fraction);
  });

  it.each<[string, QuestionAttrs, Answer, number]>([
    ['half for one right option of two', multiple, { type: 'multiple', options: ['a'] }, 0.5],
    ['half for both right options and a wrong one', multiple, { type: 'multiple', options: ['a', 'b', 'c'] }, 0.5],
    ['0, never less, for wrong options only', multiple, { type: 'multiple', options: ['c', 'd'] }, 0],
    ['0 for choosing everything', multiple, { type: 'multiple', options: ['a', 'b', 'c', 'd'] }, 0],
    ['two thirds for two pairs of three', matching, match(rightKeys[0], rightKeys[1], distractor), 2 / 3],
    ['a third for one pair of three', matching, match(undefined, rightKeys[1]), 1 / 3],
    ['half for two of four items in their place', ordering, order(0, 1, 3, 2), 0.5],
  ])('part of the point where the question does: %s', (_name, question, answer, fraction) => {
    expect(fractionOf({ ...question, partialCredit: true } as QuestionAttrs, answer)).toBe(fraction);
  });

  it.each(everyQuestion)('0 and all the feedback for an unanswered question of type $type', (question) => {
    const { fraction, feedback } = scoreAnswer(question, null);
    expect(fraction).toBe(0);
    expect(feedback.every(({ chosen }) => chosen === null)).toBe(true);
    expect(feedback.every(({ explanation }) => explanation !== null)).toBe(true);
  });

  it('0 for a question that nobody has finished writing', () => {
    const empty = { ...multiple, options: multiple.options.map((option) => ({ ...option, correct: false })) };
    expect(fractionOf(empty, { type: 'multiple', options: [] })).toBe(0);
    expect(fractionOf({ ...matching, pairs: [] }, match())).toBe(0);
    expect(fractionOf({ ...ordering, items: [] }, order())).toBe(0);
  });
});

describe('scoreAnswer explains', () => {
  it('every option: what was chosen, what was right', () => {
    const { feedback } = scoreAnswer(multiple, { type: 'multiple', options: ['a', 'c'] });
    expect(feedback.map(({ id, chosen, expected, right }) => [id, chosen, expected, right])).toEqual([
      ['a', 'a', 'a', true],
      ['b', null, 'b', false],
      ['c', 'c', null, false],
      ['d', null, null, true],
    ]);
    expect(feedback[2]?.explanation).toEqual({ sv: 'Förklaring till c' });
  });

  it('every pair, and the distractor where it was used', () => {
    const { feedback } = scoreAnswer(matching, match(rightKeys[0], distractor));
    expect(feedback.map(({ id, chosen, expected, right }) => [id, chosen, expected, right])).toEqual([
      ['p1', rightKeys[0], rightKeys[0], true],
      ['p2', distractor, rightKeys[1], false],
      ['p3', null, rightKeys[2], false],
      [distractor, distractor, null, false],
    ]);
  });

  it('every item by its place', () => {
    const { feedback } = scoreAnswer(ordering, order(1, 0, 2, 3));
    expect(feedback.map(({ chosen, expected }) => [chosen, expected])).toEqual([
      ['2', '1'],
      ['1', '2'],
      ['3', '3'],
      ['4', '4'],
    ]);
  });
});

describe('words', () => {
  const write = (text: string) => scoreAnswer(shortText, { type: 'short_text', text });

  it.each(['nociplastisk', ' NOCIPLASTISK. ', 'Nociplastisk   smärta', 'nociplastisk sma\u0308rta'])('accepts %j', (text) => {
    expect(write(text)).toMatchObject({ fraction: 1, feedback: [{ id: 'text', right: true, chosen: text, expected: text }] });
  });

  it('tells what would have been right', () => {
    expect(write('neuropatisk')).toMatchObject({ fraction: 0, feedback: [{ right: false, expected: 'Nociplastisk smärta' }] });
  });

  it('leaves a free text to a person, and says what a good answer holds', () => {
    expect(scoreAnswer(freeText, { type: 'free_text', text: 'Mål.' })).toEqual({
      fraction: 0,
      feedback: [{ id: 'text', chosen: 'Mål.', expected: null, right: false, explanation: freeText.explanation }],
    });
  });
});

describe('a case', () => {
  const decide = (...options: string[]): Answer => ({
    type: 'case',
    choices: options.map((option, index) => ({ step: `s${index + 1}`, option })),
  });

  it.each([
    [['a', 'b'], 1],
    [['a', 'a'], 0.5],
    [['a'], 0.5],
    [['b', 'a'], 0],
  ])('decided %j earns %d of the point', (options, fraction) => {
    expect(scoreAnswer(caseQuestion, decide(...options)).fraction).toBe(fraction);
    expect(scoreAnswer({ ...caseQuestion, partialCredit: false }, decide(...options)).fraction).toBe(Math.floor(fraction));
  });

  it('explains every option of every step', () => {
    const { feedback } = scoreAnswer(caseQuestion, decide('a', 'a'));
    expect(feedback.map(({ id, right }) => [id, right])).toEqual([
      ['s1/a', true],
      ['s1/b', true],
      ['s2/a', false],
      ['s2/b', false],
    ]);
  });
});

describe('scoreAnswer refuses', () => {
  it.each<[string, QuestionAttrs, Answer]>([
    ['an answer to another type', single, { type: 'multiple', options: ['b'] }],
    ['an option the question does not have', single, { type: 'single', option: 'x' }],
    ['an option only the prototype has', multiple, { type: 'multiple', options: ['constructor'] }],
    ['a left-hand side the question does not have', matching, { type: 'matching', pairs: [{ left: 'p9', right: distractor }] }],
    ['a right-hand side the question does not have', matching, { type: 'matching', pairs: [{ left: 'p1', right: 'p1' }] }],
    ['a step the case does not have', caseQuestion, { type: 'case', choices: [{ step: 's9', option: 'a' }] }],
    ['an option the step does not have', caseQuestion, { type: 'case', choices: [{ step: 's1', option: 'c' }] }],
    ['an item the question does not have', ordering, { type: 'ordering', order: ['i0'] }],
  ])('%s', (_name, question, answer) => {
    expect(() => scoreAnswer(question, answer)).toThrow(RangeError);
  });
});

describe('every score', () => {
  const anyAnswer = fc.oneof(
    fc.subarray(['a', 'b', 'c', 'd']).map((options): [QuestionAttrs, Answer] => [multiple, { type: 'multiple', options }]),
    fc
      .array(fc.option(fc.constantFrom(...rightKeys, distractor), { nil: undefined }), { minLength: 3, maxLength: 3 })
      .map((rights): [QuestionAttrs, Answer] => [matching, match(...rights)]),
    fc.shuffledSubarray([0, 1, 2, 3]).map((places): [QuestionAttrs, Answer] => [ordering, order(...places)]),
  );

  it('lies between 0 and 1, is 1 exactly when every part is right, and partial credit never lowers it', () => {
    fc.assert(
      fc.property(anyAnswer, ([question, answer]) => {
        expect(answerSchema.safeParse(answer).success).toBe(true);
        const whole = scoreAnswer(question, answer);
        const part = scoreAnswer({ ...question, partialCredit: true } as QuestionAttrs, answer);
        const isAllRight = whole.feedback.filter(({ expected, chosen }) => expected ?? chosen).every(({ right }) => right);
        expect(whole.fraction).toBe(Number(isAllRight));
        expect(part.fraction).toBeGreaterThanOrEqual(whole.fraction);
        expect(part.fraction).toBeLessThanOrEqual(1);
        expect(part.fraction === 1).toBe(isAllRight);
      }),
    );
  });
});
