import { describe, expect, it } from 'vitest';
import {
  answerInput,
  asItStands,
  coverage,
  draftOf,
  isUnreadable,
  itemsInOrder,
  moved,
  typedNumber,
  type AnswerDraft,
} from './answer-draft.ts';
import type { PutQuestion } from './question-fields.ts';

const part = (id: string) => ({
  __typename: 'QuestionPart' as const,
  id,
  text: { __typename: 'LocalisedText' as const, sv: id, en: null },
});
const stem = { __typename: 'LocalisedText' as const, sv: 'Fråga', en: null };
const empty: AnswerDraft = draftOf(null);

const single: PutQuestion = { __typename: 'ChoiceQuestion', kind: 'SINGLE', stem, options: [part('a'), part('b')] };
const multiple: PutQuestion = { ...single, kind: 'MULTIPLE' };
const matching: PutQuestion = { __typename: 'MatchingQuestion', stem, left: [part('l1'), part('l2')], right: [part('r1'), part('r2')] };
const ordering: PutQuestion = { __typename: 'OrderingQuestion', stem, items: [part('x'), part('y'), part('z')] };
const numeric: PutQuestion = { __typename: 'NumericQuestion', stem, unit: null };

describe('the answer being made', () => {
  it('says nothing while nothing is chosen, and cannot be sent', () => {
    for (const question of [single, ordering, numeric]) expect(answerInput(question, empty)).toBeNull();
    for (const question of [single, multiple, matching, ordering, numeric]) expect(coverage(question, empty)).toBe('none');
  });

  it('means the order that items stand in, once it is given by a button', () => {
    const given = asItStands(ordering, empty);
    expect([coverage(ordering, given), answerInput(ordering, given)]).toEqual(['whole', { order: ['x', 'y', 'z'] }]);
    expect(asItStands(ordering, { ...empty, order: ['z', 'y', 'x'] }).order).toEqual(['z', 'y', 'x']);
    expect(asItStands(single, empty)).toEqual(empty);
  });

  it('tells a number written in words from none at all', () => {
    expect(isUnreadable(numeric, { ...empty, value: 'fjorton' })).toBe(true);
    for (const value of ['', ' ', '14', '1,5']) expect(isUnreadable(numeric, { ...empty, value })).toBe(false);
    expect(isUnreadable(single, { ...empty, value: 'fjorton' })).toBe(false);
  });

  it('takes back what was chosen among several, which a single choice cannot', () => {
    expect(answerInput(multiple, empty)).toEqual({ options: [] });
  });

  it('sends the pairs made so far and knows that some are missing', () => {
    const draft = { ...empty, pairs: { l1: 'r2', l2: '' } };
    expect(answerInput(matching, draft)).toEqual({ pairs: [{ left: 'l1', right: 'r2' }] });
    expect(coverage(matching, draft)).toBe('part');
    expect(coverage(matching, { ...draft, pairs: { l1: 'r2', l2: 'r1' } })).toBe('whole');
  });

  it('begins from what is recorded', () => {
    const recorded = { __typename: 'RecordedAnswer' as const, options: null, order: null, pairs: null, value: 14.5, text: null };
    const draft = draftOf(recorded);
    expect(draft.value).toBe('14,5');
    expect(answerInput(numeric, draft)).toEqual({ value: 14.5 });
  });
});

describe('a typed number', () => {
  it.each([
    ['14', 14],
    [' 1 000,5 ', 1000.5],
    ['−3', -3],
    ['0.25', 0.25],
  ])('reads %j as %d', (typed, value) => expect(typedNumber(typed)).toBe(value));

  it.each(['', 'fjorton', '1,2,3', '1e3', '12 %'])('does not read %j', (typed) => expect(typedNumber(typed)).toBeNull());
});

describe('putting in order', () => {
  it('moves one step and stays within the list', () => {
    expect(moved(['x', 'y', 'z'], 'z', -1)).toEqual(['x', 'z', 'y']);
    expect(moved(['x', 'y', 'z'], 'x', 1)).toEqual(['y', 'x', 'z']);
    expect(moved(['x', 'y', 'z'], 'x', -1)).toEqual(['x', 'y', 'z']);
    expect(moved(['x', 'y', 'z'], 'unknown', 1)).toEqual(['x', 'y', 'z']);
  });

  it('shows the items as they came until somebody has ordered them', () => {
    const items = [part('x'), part('y')];
    expect(itemsInOrder(items, null).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(itemsInOrder(items, ['y', 'x']).map(({ id }) => id)).toEqual(['y', 'x']);
  });
});
