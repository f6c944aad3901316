import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { QUIZ_BEHAVIOURS } from 'shared/education/course-nodes.ts';
import type { ItemResult } from './attempt-score.ts';
import type { FrozenQuestion } from './frozen-question.ts';

const attemptPurposes = ['LESSON', 'QUIZ'] as const;

/**
 * Questions put to a learner: those of a lesson, answered as long as one likes, or a drawn quiz, handed in once. The questions are kept
 * as they were put, key and all, so that a score can be computed again whatever becomes of the course.
 */
export const AttemptSchema = defineEntity({
  name: 'Attempt',
  tableName: 'attempt',
  properties: {
    ...identity,
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk(),
    purpose: p.enum(attemptPurposes),
    /** How the quiz behaves, as it was begun; null for a lesson. */
    behaviour: p.enum(QUIZ_BEHAVIOURS).nullable(),
    /** The lesson or the quiz. */
    node: p.string(),
    /** Counts the attempts at the node in this enrolment, from 1. */
    number: p.integer(),
    /** The version the questions are from. */
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    questions: p.json<FrozenQuestion[]>(),
    /** Hash of the questions as they are worded, without the order they are shown in. */
    questionsHash: p.string().length(64),
    /** Hash of the quiz the questions were drawn from: a result counts on in another version while it stays the same. Null for a lesson. */
    quizHash: p.string().length(64).nullable(),
    /** Share of the points needed, in percent; null for a lesson. */
    passPercent: p.integer().nullable(),
    startedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    /** It is handed in, and a person has answers to mark before there is a result. */
    awaitsMark: p.boolean().default(false),
    /** What each question earned: the fold of the events, kept for statistics. Null until handed in, and for a lesson. */
    results: p.json<ItemResult[]>().nullable(),
    /** Sum of the fractions earned; null until handed in and marked, and for a lesson. */
    points: p.float().columnType('double precision').nullable(),
    /** Points there were to earn. */
    outOf: p.integer(),
    passed: p.boolean().nullable(),
    scoringVersion: p.string().nullable(),
    /** When the next attempt may begin, after a failed one. */
    retryAt: p.datetime().nullable(),
  },
  uniques: [
    { properties: ['enrolmentId', 'node', 'number'] },
    { name: 'attempt_one_open_quiz', properties: ['enrolmentId', 'node'], where: `"submittedAt" is null and "purpose" = 'QUIZ'` },
    { name: 'attempt_one_per_lesson', properties: ['enrolmentId', 'node', 'questionsHash'], where: `"purpose" = 'LESSON'` },
  ],
});

export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);
