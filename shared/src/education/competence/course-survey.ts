import * as z from 'zod/mini';
import { withoutIdentityNumber } from '../../consultations/without-identity-number.ts';
import { wholeNumber } from '../../text/whole-number.ts';

export const SURVEY_MOMENTS = ['AFTER', 'THREE_MONTHS'] as const;

/** When a course is evaluated: when it is done, and three months later. */
export type SurveyMoment = (typeof SURVEY_MOMENTS)[number];

/** What is asked at each moment. Each is answered by a number from 1, not at all, to 5, fully. */
export const SURVEY_QUESTIONS = {
  AFTER: ['RELEVANT', 'CLEAR', 'USABLE'],
  THREE_MONTHS: ['USED', 'CHANGED'],
} as const satisfies Record<SurveyMoment, readonly string[]>;

export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[SurveyMoment][number];

/** The least and the most a question is answered by. */
export const SURVEY_RANGE = { least: 1, most: 5 } as const;

const answer = wholeNumber(SURVEY_RANGE.least, SURVEY_RANGE.most, 'required');

/** Words to somebody else: no identity number, whoever it belongs to. */
const comment = withoutIdentityNumber(z.string().check(z.trim(), z.maxLength(2_000, 'tooLong')));

/** The answers of a moment: every question of it, and a comment that may be empty. */
export const surveySchemas: Record<SurveyMoment, z.ZodMiniType<{ answers: Record<string, number>; comment: string }>> = {
  AFTER: z.strictObject({ answers: z.strictObject({ RELEVANT: answer, CLEAR: answer, USABLE: answer }), comment }),
  THREE_MONTHS: z.strictObject({ answers: z.strictObject({ USED: answer, CHANGED: answer }), comment }),
};

/** What shows a competence, as the person writes it to the supervisor. */
export const confirmationNoteSchema = z.strictObject({
  note: withoutIdentityNumber(z.string('required').check(z.trim(), z.minLength(3, 'tooShort'), z.maxLength(1_000, 'tooLong'))),
});

/** What the supervisor says beside the level; may be empty. */
export const confirmationCommentSchema = z.strictObject({
  comment: withoutIdentityNumber(z.string().check(z.trim(), z.maxLength(1_000, 'tooLong'))),
});
