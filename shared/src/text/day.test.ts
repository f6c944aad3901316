import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { daySchema, isDay, optionalDaySchema } from './day.ts';

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-5', false],
  ['20260105', false],
  ['', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

it('knows every day there is', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      expect(isDay(day.toISOString().slice(0, 10))).toBe(true);
    }),
  );
});

it('asks for a day, or for nothing where it may be left out', () => {
  const problems = (schema: z.core.$ZodType, text: unknown) => z.core.safeParse(schema, text).error?.issues.map(({ message }) => message);
  expect(problems(daySchema, ' 2026-02-28 ')).toBeUndefined();
  expect(problems(daySchema, '')).toEqual(['notADay']);
  expect(problems(daySchema, '2026-02-30')).toEqual(['notADay']);
  expect(problems(optionalDaySchema, ' ')).toBeUndefined();
  expect(problems(optionalDaySchema, '2026-02-30')).toEqual(['notADay']);
});
