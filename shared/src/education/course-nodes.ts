import * as z from 'zod/mini';
import { careLevelsSchema, perspectivesSchema } from '../publishing/audience.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { sourcesSchema } from '../publishing/reference-node.ts';
import { chosenSchema, identifierListSchema } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** How much a course takes for granted. */
export const COURSE_LEVELS = ['BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;

/** The root: what a course is for, and for whom. */
export const courseSchema = z.strictObject({
  title: localisedText(200),
  summary: z.nullable(localisedText(1_000)),
  objectives: z.array(localisedText(300)).check(z.maxLength(20, 'tooMany')),
  level: z.enum(COURSE_LEVELS, 'required'),
  targetProfessions: identifierListSchema,
  careLevels: careLevelsSchema,
  /** What authors used to say of the whole course. Kept so that published versions stay readable; the parts tell how long it takes. */
  minutes: wholeNumber(1, 6_000),
  /** Calendar months a completion counts for; null where it does not run out. */
  validityMonths: z.nullable(wholeNumber(1, 120)),
  perspectives: perspectivesSchema,
  patientGroups: identifierListSchema,
  /** Artefact ids of courses to take first. */
  prerequisites: identifierListSchema,
  /** Points for continuing professional development: for which professions (none means all), how many, and who awards them. */
  cpd: z
    .array(
      z.strictObject({
        professions: identifierListSchema,
        points: z.number('notANumber').check(z.minimum(0, 'outOfRange'), z.maximum(500, 'outOfRange')),
        awardedBy: z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'tooLong')),
      }),
    )
    .check(z.maxLength(20, 'tooMany')),
});

/** Steps that belong together in a long course. */
export const moduleSchema = z.strictObject({ title: localisedText(200) });

/** One sitting of reading. Questions below it are practice: answered at once, explained at once, never counted. */
export const lessonSchema = z.strictObject({
  title: localisedText(200),
  minutes: wholeNumber(1, 600),
  body: localisedRichText,
  sources: sourcesSchema,
  cites: nodeReferencesSchema,
});

/**
 * How a quiz behaves. `deferred`: answers may be changed until it is handed in, then all is explained. `immediate`: each answer is final and explained at
 * once. `practice`: explained at once, as often as one likes, done whatever the score. `pretest`: once, before the lessons and only for who wants; what is
 * known already need not be read.
 */
export const QUIZ_BEHAVIOURS = ['deferred', 'immediate', 'practice', 'pretest'] as const;

export type QuizBehaviour = (typeof QUIZ_BEHAVIOURS)[number];

/** A test. An attempt draws `draw` of its questions, or asks all of them where it is null. */
export const quizSchema = z.strictObject({
  title: localisedText(200),
  minutes: z.nullable(wholeNumber(1, 600)),
  passPercent: wholeNumber(1, 100),
  draw: z.nullable(wholeNumber(1, 500)),
  /** Hours from a failed attempt until the next may begin. */
  retryWaitHours: wholeNumber(0, 8_760),
  behaviour: z.enum(QUIZ_BEHAVIOURS, 'required'),
  /** For a `pretest`: which lesson need not be read by who is right on these questions. */
  skips: z
    .array(z.strictObject({ lesson: chosenSchema('chooseLesson'), questions: identifierListSchema }))
    .check(z.maxLength(50, 'tooMany')),
});

/** What a quiz of a behaviour is not asked: practice and a pre-test are not passed, and only a pre-test lets lessons be skipped. */
export function unaskedOfQuiz({ behaviour, skips }: QuizAttrs): Partial<QuizAttrs> {
  const counts = behaviour !== 'practice' && behaviour !== 'pretest';
  return {
    ...(counts ? {} : { passPercent: 1, retryWaitHours: 0 }),
    // What was said before the behaviour was changed stays to be seen, and removed.
    ...(behaviour === 'pretest' || skips.length > 0 ? {} : { skips: [] }),
  };
}

export type CourseAttrs = z.infer<typeof courseSchema>;
export type ModuleAttrs = z.infer<typeof moduleSchema>;
export type LessonAttrs = z.infer<typeof lessonSchema>;
export type QuizAttrs = z.infer<typeof quizSchema>;
