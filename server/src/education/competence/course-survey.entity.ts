import { defineEntity, p } from '@mikro-orm/core';
import { SURVEY_MOMENTS } from 'shared/education/competence/course-survey.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Enrolment } from '../enrolment.entity.ts';

/** What somebody thought of a course when it was done, and three months later of what it had led to. Told as numbers alone; never changed. */
export const CourseSurveySchema = defineEntity({
  name: 'CourseSurvey',
  tableName: 'course_survey',
  properties: {
    ...identity,
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk(),
    moment: p.enum(SURVEY_MOMENTS),
    /** Answers by question, 1 to 5. */
    answers: p.json<Record<string, number>>(),
    comment: p.text().nullable(),
    answeredAt: p.datetime(),
  },
  uniques: [{ properties: ['enrolmentId', 'moment'] }],
});

export class CourseSurvey extends CourseSurveySchema.class {}
CourseSurveySchema.setClass(CourseSurvey);
