import { everyQuestion, matching, ordering, single, trueFalse } from 'shared/education/testing/small-course.ts';
import { partKey } from 'shared/education/question.ts';
import { describe, expect, it } from 'vitest';
import { freezeQuestion, shownQuestion } from './frozen-question.ts';

const orders = (attrs: typeof single | typeof trueFalse) =>
  new Set(Array.from({ length: 50 }, (_, seed) => freezeQuestion('q', attrs, String(seed)).order.join('')));

describe('a frozen question', () => {
  it.each(everyQuestion)('of type $type shows neither what is right nor why', (attrs) => {
    const shown = JSON.stringify(shownQuestion(freezeQuestion('q', attrs, 'frö')));
    expect(shown).not.toMatch(/correct|explanation|Förklaring|NNT är|tolerance|cites/u);
  });

  it('shows its options in the order it was frozen in', () => {
    expect(orders(single).size).toBe(6);
    const frozen = freezeQuestion('q', single, 'frö');
    const shown = shownQuestion(frozen);
    expect(shown.type === 'single' && shown.options.map(({ id }) => id)).toEqual(frozen.order);
  });

  it('keeps the order of the author without a seed, and of true and false always', () => {
    expect(freezeQuestion('q', single, null).order).toEqual(['a', 'b', 'c']);
    expect([...orders(trueFalse)]).toEqual(['truefalse']);
  });

  it('mixes both sides of what is to be matched, each on its own', () => {
    const { order, rightOrder } = freezeQuestion('q', matching, 'frö');
    expect(order.toSorted()).toEqual(['p1', 'p2', 'p3']);
    expect(rightOrder.toSorted()).toEqual([...matching.pairs, ...matching.distractors].map(({ right }) => partKey(right)).toSorted());
  });

  it('does not show what is to be ordered in its right order more often than chance has it', () => {
    const right = ordering.items.map(({ text }) => partKey(text)).join();
    const hits = Array.from({ length: 240 }, (_, seed) => freezeQuestion('q', ordering, String(seed)).order.join() === right);
    expect(hits.filter(Boolean).length).toBeLessThan(30);
  });
});
