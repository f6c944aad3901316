import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFollowUps, FOLLOW_UP_DAYS, type Asked } from './choose-follow-ups.ts';

const asked = (...nodes: string[]): Asked[] => nodes.map((node) => ({ node: node.replace('!', ''), wrong: node.endsWith('!') }));

describe('chooseFollowUps', () => {
  it('brings back what was answered wrongly first, then the rest in order', () => {
    const questions = asked('a', 'b!', 'c', 'd!', 'e', 'f!');
    expect(FOLLOW_UP_DAYS.map((day) => chooseFollowUps(questions, day))).toEqual([
      ['b', 'd'],
      ['f', 'a'],
      ['c', 'e'],
    ]);
  });

  it('begins again where the questions run out, and asks none where there is none', () => {
    expect(FOLLOW_UP_DAYS.map((day) => chooseFollowUps(asked('a', 'b', 'c'), day))).toEqual([
      ['a', 'b'],
      ['c', 'a'],
      ['b', 'c'],
    ]);
    expect(chooseFollowUps(asked('a'), 10)).toEqual(['a']);
    expect(chooseFollowUps([], 3)).toEqual([]);
  });

  it('never asks the same twice on one day, and in three days asks six different ones where there are six', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (wrongs) => {
        const questions = wrongs.map((wrong, index) => ({ node: `q${index}`, wrong }));
        const days = FOLLOW_UP_DAYS.map((day) => chooseFollowUps(questions, day));
        expect(days.map((nodes) => new Set(nodes).size)).toEqual(days.map(() => Math.min(2, questions.length)));
        expect(new Set(days.flat()).size).toBe(Math.min(6, questions.length));
      }),
    );
  });
});
