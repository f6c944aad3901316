import { everyQuestion, freeText, multiple, single } from 'shared/education/testing/small-course.ts';
import { describe, expect, it } from 'vitest';
import type { AttemptPayload } from './attempt-event.ts';
import { foldAttempt, hasPassed, itemResults, percentOf, scoreAttempt } from './attempt-score.ts';
import { freezeQuestion } from './frozen-question.ts';
import { readAnswer } from './read-answer.ts';
import { rightAnswer, wrongAnswer } from './testing/answers.ts';

const choose = (option: string, node = 'q1'): AttemptPayload => ({ kind: 'ANSWERED', node, answer: { type: 'single', option } });

describe('foldAttempt', () => {
  it('remembers the first and the latest answer and how many there were', () => {
    const { answers } = foldAttempt([choose('a'), choose('c'), choose('b')]);
    expect(answers.get('q1')).toEqual({ first: { type: 'single', option: 'a' }, latest: { type: 'single', option: 'b' }, tries: 3 });
  });

  it('counts nothing that comes after it was handed in, and nothing that was emptied', () => {
    const { answers, submitted } = foldAttempt([choose('a'), null, { kind: 'SUBMITTED' }, choose('b')]);
    expect(submitted).toBe(true);
    expect(answers.get('q1')?.latest).toEqual({ type: 'single', option: 'a' });
  });
});

describe('scoreAttempt', () => {
  const questions = everyQuestion.map((attrs, index) => freezeQuestion(`q${index}`, attrs, 'frö'));
  const written = [freezeQuestion('q9', freeText, null)];
  const wrote: AttemptPayload = { kind: 'ANSWERED', node: 'q9', answer: { type: 'free_text', text: 'Mål.' } };
  const answerAll = (how: typeof rightAnswer) =>
    foldAttempt(
      questions.map(({ node, attrs }): AttemptPayload | null => {
        const { answer } = readAnswer(attrs, how(attrs), 'sv');
        return answer && { kind: 'ANSWERED', node, answer };
      }),
    );

  it('gives a point for every right answer and none for a wrong one or for none', () => {
    expect(scoreAttempt(questions, answerAll(rightAnswer))).toMatchObject({ points: 8, outOf: 8, scoringVersion: 'scoring-1' });
    expect(scoreAttempt(questions, answerAll(wrongAnswer)).points).toBe(0);
    expect(scoreAttempt(questions, foldAttempt([])).points).toBe(0);
  });

  it('waits for a person where words are to be marked, and takes the latest mark', () => {
    expect(itemResults(written, foldAttempt([wrote]))).toMatchObject([{ node: 'q9', fraction: null }]);
    expect(itemResults(written, foldAttempt([]))).toMatchObject([{ fraction: 0 }]);
    const mark = (fraction: number): AttemptPayload => ({ kind: 'MARKED', node: 'q9', fraction, comment: '' });
    expect(scoreAttempt(written, foldAttempt([wrote, { kind: 'SUBMITTED' }, mark(0), mark(0.5)])).points).toBe(0.5);
  });

  it('marks by the question as it reads after a regrade, and the frozen one stays as it was', () => {
    const one = [freezeQuestion('q1', single, null)];
    const attrs = { ...single, options: single.options.map((each) => ({ ...each, correct: each.id === 'a' })) };
    const regrade: AttemptPayload = { kind: 'REGRADED', node: 'q1', hash: 'ny', attrs, reason: 'Fel facit.', oldPoints: 0, newPoints: 1 };
    const events: AttemptPayload[] = [choose('a'), { kind: 'SUBMITTED' }];
    expect(scoreAttempt(one, foldAttempt(events)).points).toBe(0);
    expect(itemResults(one, foldAttempt([...events, regrade]))).toEqual([{ node: 'q1', hash: 'ny', fraction: 1 }]);
    expect(one[0]?.attrs).toBe(single);
  });

  it('marks the latest answer', () => {
    const one = [freezeQuestion('q1', single, null)];
    expect(scoreAttempt(one, foldAttempt([choose('b'), choose('a')])).points).toBe(0);
    expect(scoreAttempt(one, foldAttempt([choose('a'), choose('b')])).points).toBe(1);
  });

  it('adds up parts of points', () => {
    const halves = [freezeQuestion('q', { ...multiple, partialCredit: true }, null)];
    const half = foldAttempt([{ kind: 'ANSWERED', node: 'q', answer: { type: 'multiple', options: ['a'] } }]);
    expect(scoreAttempt(halves, half).points).toBe(0.5);
  });
});

describe('the pass mark', () => {
  it.each([
    [4, 6, 80, false],
    [5, 6, 80, true],
    [4.8, 6, 80, true],
    [4.799, 6, 80, false],
    [0.1 + 0.7, 1, 80, true],
    [1 / 3 + 1 / 3 + 1 / 3, 1, 100, true],
    [0, 6, 1, false],
  ])('%d of %d points at %d percent: %s', (points, outOf, passPercent, passed) => {
    expect(hasPassed({ points, outOf }, passPercent)).toBe(passed);
  });

  it('is never shown to somebody who has not reached it', () => {
    expect(percentOf({ points: 4.799, outOf: 6 })).toBe(79);
    expect(percentOf({ points: 4.8, outOf: 6 })).toBe(80);
    expect(percentOf({ points: 1 / 3 + 1 / 3 + 1 / 3, outOf: 1 })).toBe(100);
    expect(percentOf({ points: 0, outOf: 0 })).toBe(0);
  });
});
