import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldErrors } from '../../text/field-errors.ts';
import { seminarSchema, seminarSessionSchema, sessionTimes } from './seminar-schema.ts';

const session = { day: '2026-12-03', from: '15:00', to: '16:00', place: 'Zoom', joinUrl: 'https://video.example/rum' };

const wrong = (schema: z.core.$ZodType, value: unknown) => {
  const parsed = z.core.safeParse(schema, value);
  return parsed.success ? [] : fieldErrors(parsed.error.issues).map(({ path, key }) => `${path} ${key}`);
};

describe('a session', () => {
  it('is at the instants the clock shows in Sweden', () => {
    expect(sessionTimes(session)).toEqual({ startsAt: new Date('2026-12-03T14:00:00Z'), endsAt: new Date('2026-12-03T15:00:00Z') });
    expect(wrong(seminarSessionSchema, session)).toEqual([]);
  });

  it.each([
    [{ day: '2026-02-30' }, ['day notADay']],
    [{ from: '15' }, ['from seminarTime']],
    [{ to: '15:00' }, ['to seminarTimes']],
    [{ from: '06:00', to: '18:01' }, ['to seminarTooLong']],
    [{ place: ' ' }, ['place required']],
    [{ joinUrl: 'http://video.example' }, ['joinUrl notAWebAddress']],
    [{ joinUrl: 'javascript:alert(1)' }, ['joinUrl notAWebAddress']],
    [{ joinUrl: 'https://a b.example' }, ['joinUrl notAWebAddress']],
    [{ joinUrl: 'https://teams.example:8443/l/meet?x=1#y' }, []],
    [{ joinUrl: '' }, []],
    // Skipped when clocks are set forward.
    [{ day: '2027-03-28', from: '02:15', to: '04:00' }, ['to seminarTimes']],
  ])('%j is refused with %j', (change, errors) => {
    expect(wrong(seminarSessionSchema, { ...session, ...change })).toEqual(errors);
  });
});

it('a seminar has a title, a text and at least one place', () => {
  expect(wrong(seminarSchema, { title: 'Rond', summary: 'Om', capacity: 8 })).toEqual([]);
  expect(wrong(seminarSchema, { title: '', summary: 'Om', capacity: 0 })).toEqual(['title required', 'capacity outOfRange']);
  expect(wrong(seminarSchema, { title: 'Rond', summary: 'Om', capacity: 1.5 })).toEqual(['capacity notAWholeNumber']);
});
