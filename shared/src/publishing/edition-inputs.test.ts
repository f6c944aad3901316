import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import * as z from 'zod/mini';
import { confirmationSchema, editionDescriptionSchema, reasonSchema } from './edition-inputs.ts';

const wrong = (schema: z.core.$ZodType, value: unknown): string[] => {
  const parsed = z.core.safeParse(schema, value);
  return parsed.success ? [] : fieldErrors(parsed.error.issues).map(({ path, key }) => `${path} ${key}`);
};

const description = editionDescriptionSchema('2026-11-30');

describe('what is said of an edition', () => {
  it.each<[string, z.core.$ZodType, unknown, string[]]>([
    ['a reason that says something', confirmationSchema, { reason: 'Utfallet är detsamma.' }, []],
    ['ten characters, blanks apart', confirmationSchema, { reason: '  ' + 'x'.repeat(9) + '  ' }, ['reason reasonTooShort']],
    ['no reason', reasonSchema, { reason: ' ' }, ['reason reasonMissing']],
    ['a word', reasonSchema, { reason: 'Ersatt' }, []],
    ['too long a reason', reasonSchema, { reason: 'x'.repeat(2_001) }, ['reason tooLong']],
    ['a zero byte', confirmationSchema, { reason: 'Utfallet är\0detsamma.' }, ['reason notText']],
    ['half a character', description, { changeNote: '\ud800' }, ['changeNote notText']],
    ['nothing', description, {}, []],
    ['what takes away', description, { changeNote: '', reviewBy: null }, []],
    ['a day', description, { reviewBy: '2028-02-29' }, []],
    ['a day that is none', description, { reviewBy: '2027-02-29' }, ['reviewBy notADay']],
    ['the last day of 36 months', description, { reviewBy: '2029-11-30' }, []],
    ['a day beyond 36 months', description, { reviewBy: '2029-12-01' }, ['reviewBy reviewDateTooLate']],
    ['today', description, { reviewBy: '2026-11-30' }, ['reviewBy reviewDatePassed']],
    ['words for a day', description, { reviewBy: 'i vår' }, ['reviewBy notADay']],
  ])('%s', (_, schema, value, errors) => {
    expect(wrong(schema, value)).toEqual(errors);
  });
});
