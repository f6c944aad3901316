import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldErrors } from '../text/field-errors.ts';
import { answerDraftSchema, clarificationRequestSchema, declineSchema, threadMessageSchema } from './consult-thread.ts';

const keys = (schema: z.ZodMiniType, input: unknown): string[] => {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? [] : fieldErrors(parsed.error.issues).map(({ path, key }) => `${path}: ${key}`);
};

describe('messages of a thread', () => {
  it('takes something to read and nothing longer than the limit', () => {
    expect(keys(threadMessageSchema, { text: 'eGFR är 35.' })).toEqual([]);
    expect(keys(threadMessageSchema, { text: ' \n' })).toEqual(['text: required']);
    expect(keys(threadMessageSchema, { text: 'a'.repeat(4001) })).toEqual(['text: tooLong']);
    expect(keys(threadMessageSchema, { text: 'a\0b' })).toEqual(['text: notText']);
  });

  it('asks back with one to ten explicit questions', () => {
    expect(keys(clarificationRequestSchema, { questions: ['Vilken dos?'] })).toEqual([]);
    expect(keys(clarificationRequestSchema, { questions: [] })).toEqual(['questions: required']);
    expect(keys(clarificationRequestSchema, { questions: ['Vilken dos?', ' '] })).toEqual(['questions.1: required']);
    expect(keys(clarificationRequestSchema, { questions: Array.from({ length: 11 }, () => 'Vilken?') })).toEqual(['questions: tooMany']);
  });

  it('declines with where to turn instead', () => {
    expect(keys(declineSchema, { redirect: 'Skriv remiss till smärtmottagningen.' })).toEqual([]);
    expect(keys(declineSchema, { redirect: '' })).toEqual(['redirect: required']);
  });

  it('keeps an answer that is not ready, but no more than may be signed', () => {
    expect(keys(answerDraftSchema, {})).toEqual([]);
    expect(keys(answerDraftSchema, { text: '', disposition: null, citations: [] })).toEqual([]);
    expect(keys(answerDraftSchema, { text: 'a'.repeat(8001), disposition: 'MAYBE' })).toEqual(['disposition: invalid', 'text: tooLong']);
    expect(keys(answerDraftSchema, { patient: 'x' })).toEqual([': invalid']);
  });
});
