import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../text/canonical-json.ts';
import { fieldErrors } from '../text/field-errors.ts';
import { partKey, questionSchema, withoutKey, type QuestionAttrs } from './question.ts';
import { everyQuestion, matching, multiple, numeric, ordering, single, trueFalse } from './testing/small-course.ts';

const errorsOf = (question: unknown) =>
  fieldErrors(questionSchema.safeParse(question).error?.issues ?? []).map(({ path, key }) => `${path} ${key}`);
const first = <Part>(parts: readonly Part[]): Part => parts[0] as Part;

describe('a question', () => {
  it.each(everyQuestion)('of type $type is accepted', (question) => {
    expect(errorsOf(question)).toEqual([]);
  });

  it('may be saved before its explanations and its right answer are written', () => {
    expect(errorsOf({ ...single, options: [{ ...first(single.options), explanation: null }] })).toEqual([]);
    expect(errorsOf({ ...matching, pairs: [], distractors: [] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a type there is none of', { ...single, type: 'essay' }, 'type questionTypeUnknown'],
    ['one option twice', { ...single, options: [first(single.options), first(single.options)] }, 'options listedTwice'],
    [
      'too many options',
      { ...single, options: Array.from({ length: 13 }, (_, id) => ({ ...first(single.options), id: `o${id}` })) },
      'options tooMany',
    ],
    ['a true-or-false with a third way', { ...trueFalse, options: single.options }, 'options trueFalseOptions'],
    [
      'a distractor that is right',
      { ...matching, distractors: [{ right: first(matching.pairs).right, explanation: null }] },
      ' listedTwice',
    ],
    [
      'two items of one text',
      { ...ordering, items: ordering.items.map((item) => ({ ...item, text: { sv: 'Samma' } })) },
      'items listedTwice',
    ],
    ['a tolerance below none', { ...numeric, tolerance: -1 }, 'tolerance outOfRange'],
    ['no stem', { ...multiple, stem: { sv: ' ' } }, 'stem.sv required'],
  ])('is refused with %s', (_name, question, error) => {
    expect(errorsOf(question)).toEqual([error]);
  });
});

describe('withoutKey', () => {
  it.each(everyQuestion)('shows nothing of type $type that tells right from wrong', (question) => {
    const shown = canonicalJson(withoutKey(question));
    expect(shown).not.toMatch(/correct|explanation|Förklaring|cites|value|tolerance|6[.,]9/);
  });

  it.each(everyQuestion)('shows the same of type $type whatever its key is', (question) => {
    expect(withoutKey(withAnotherKey(question))).toEqual(withoutKey(question));
  });

  it('lists every right-hand side, distractors among them, apart from the left and not in its order', () => {
    const shown = withoutKey(matching);
    if (shown.type !== 'matching') throw new Error('not a matching question');
    expect(shown.left.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(shown.right.map(({ id }) => id)).toEqual(shown.right.map(({ id }) => id).toSorted());
    expect(shown.right.map(({ text }) => text.sv).toSorted()).toEqual(
      [...matching.pairs, ...matching.distractors].map(({ right }) => right.sv).toSorted(),
    );
    expect(shown.right.map(({ id }) => id)).not.toContain('p1');
  });

  it('calls a part by its Swedish text, so that a translation changes no answer', () => {
    expect(partKey({ sv: 'Bedöm', en: 'Assess' })).toBe(partKey({ sv: 'Bedöm' }));
    expect(partKey({ sv: 'Bedöm' })).not.toBe(partKey({ sv: 'Planera' }));
  });
});

/** The same question as far as a learner can see, with everything the key can differ in changed. */
function withAnotherKey(question: QuestionAttrs): QuestionAttrs {
  const cites = [{ artefact: 'x', node: 'y' }];
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return {
        ...question,
        cites,
        options: question.options.map((option) => ({ ...option, correct: !option.correct, explanation: null })),
      };
    case 'matching': {
      const rights = question.pairs.map(({ right }) => right);
      return {
        ...question,
        cites,
        pairs: question.pairs.map((pair, index) => ({ ...pair, right: rights.at(index - 1) ?? pair.right, explanation: null })),
      };
    }
    case 'ordering':
      return { ...question, cites, items: question.items.toReversed() };
    case 'numeric':
      return { ...question, cites, value: 1, tolerance: 0, explanation: null };
    case 'short_text':
      return { ...question, cites, accepted: ['annat'], explanation: null };
    case 'free_text':
      return { ...question, cites, explanation: null };
    case 'case':
      return {
        ...question,
        cites,
        steps: question.steps.map((step) => ({
          ...step,
          options: step.options.map((option) => ({ ...option, correct: !option.correct, explanation: null })),
        })),
      };
  }
}
