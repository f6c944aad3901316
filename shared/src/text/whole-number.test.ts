import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { attributeShape } from '../publishing/attribute-shape.ts';
import { fieldErrors } from './field-errors.ts';
import { whenHold } from './when-hold.ts';
import { wholeNumber } from './whole-number.ts';

const told = (schema: z.core.$ZodType, value: unknown) => {
  const { error } = z.core.safeParse(schema, value);
  return fieldErrors(error?.issues ?? []).map(({ path, key, parameters }) => ({ path, key, ...parameters }));
};

it('is whole and within its ends, and is told one fault, with the end it passes', () => {
  const schema = wholeNumber(5, 10);
  for (const right of [5, 9, 10]) expect(told(schema, right)).toEqual([]);
  for (const wrong of [1.5, 10.5, 2 ** 60, Number.NaN, '7', undefined])
    expect(told(schema, wrong)).toEqual([{ path: '', key: 'notAWholeNumber' }]);
  expect(told(schema, 4)).toEqual([{ path: '', key: 'outOfRange', min: 5 }]);
  expect(told(schema, 11)).toEqual([{ path: '', key: 'outOfRange', max: 10 }]);
});

it('that is wrong holds back no check of other fields', () => {
  const form = z
    .object({ count: wholeNumber(0, 10), low: z.number(), high: z.number() })
    .check(z.refine(({ low, high }) => low <= high, { error: 'invalid', path: ['low'], ...whenHold('low', 'high') }));
  for (const [count, key] of [
    [1.5, 'notAWholeNumber'],
    [11, 'outOfRange'],
    ['1', 'notAWholeNumber'],
  ] as const)
    expect(told(form, { count, low: 2, high: 1 })).toMatchObject([
      { path: 'count', key },
      { path: 'low', key: 'invalid' },
    ]);
});

it('is asked for by a form as a whole number, also where it may be left out', () => {
  expect(attributeShape(wholeNumber(0, 1))).toEqual({ kind: 'NUMBER', whole: true });
  expect(attributeShape(z.nullable(wholeNumber(0, 1)))).toEqual({ kind: 'OPTIONAL', of: { kind: 'NUMBER', whole: true } });
});
