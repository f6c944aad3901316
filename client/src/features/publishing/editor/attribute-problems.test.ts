import { evaluationKind } from 'shared/evaluations/evaluation.kind.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.stubGlobal('window', { location: { pathname: '/' } });
const { attributeProblems } = await import('./attribute-problems.ts');

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const told = (searchDate: string) => {
  const { searchDate: problem } = attributeProblems(evaluationKind, 'evaluation', { ...evaluationKind.begin?.('Qigong'), searchDate });
  return problem;
};

test('a search date to come is told at its field, and what has begun is none', () => {
  expect(told('2026-12')).toBe('Sökdatumet 2026-12 har inte varit än. Skriv när litteraturen söktes.');
  expect([told('2026'), told('2026-11'), told('2026-11-30')]).toEqual([undefined, undefined, undefined]);
});

test('what is no date at all is told as that, also where it lies ahead', () => {
  expect(told('2031-13')).toBe(told('2020-13'));
  expect(told('2031-13')).toMatch(/^Skriv/);
});
