import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { fieldErrors } from '../text/field-errors.ts';
import { answerSchema } from './answer.ts';
import { confirmationCommentSchema, confirmationNoteSchema, surveySchemas } from './competence/course-survey.ts';
import { recognitionSchema, waiverSchema } from './requirement-input.ts';
import { seminarSchema } from './seminars/seminar-schema.ts';

/** Everything somebody writes to somebody else in the education portal, with the field it is written in. */
const written: [what: string, schema: z.core.$ZodType, field: string, others: Record<string, unknown>][] = [
  ['a note to a supervisor', confirmationNoteSchema, 'note', {}],
  ['what the supervisor answers', confirmationCommentSchema, 'comment', {}],
  ['a comment on a course', surveySchemas.AFTER, 'comment', { answers: { RELEVANT: 1, CLEAR: 1, USABLE: 1 } }],
  ['a comment three months later', surveySchemas.THREE_MONTHS, 'comment', { answers: { USED: 1, CHANGED: 1 } }],
  ['why somebody is let off', waiverSchema, 'reason', { untilOn: '2027-01-01' }],
  ['what shows earlier training', recognitionSchema, 'evidence', { trainedOn: '2026-01-01' }],
  ['an answer in own words', answerSchema, 'text', { type: 'free_text' }],
  ['a short answer', answerSchema, 'text', { type: 'short_text' }],
  ['what a seminar is about', seminarSchema, 'summary', { title: 'Rond', capacity: 10 }],
];

describe('what is written to somebody else', () => {
  it.each(written)('%s holds no identity number, and says so at its field', (_, schema, field, others) => {
    const errorsOf = (text: string) => {
      const parsed = schema['~standard'].validate({ ...others, [field]: text }) as { issues?: unknown };
      return parsed.issues ? fieldErrors(parsed.issues as Parameters<typeof fieldErrors>[0]).map(({ path, key }) => [path, key]) : [];
    };
    expect(errorsOf('Har gjort en plan tillsammans med sex patienter.')).toEqual([]);
    for (const number of ['19121212-1212', '121212 1212', '701063-2391'])
      expect(errorsOf(`Såg ${number} i går.`)).toEqual([[field, 'identityNumber']]);
  });
});
