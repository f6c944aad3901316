import {
  CompetenceConfirmationResolver,
  CompetencyAskedResolver,
  CompetencyStandingResolver,
  CompetencyToRequireResolver,
  CourseEvaluationResolver,
  MyProgrammeResolver,
  ProgrammeCourseResolver,
} from './competence.resolver.ts';

export const competenceResolvers = [
  MyProgrammeResolver,
  CompetencyStandingResolver,
  CompetenceConfirmationResolver,
  CompetencyToRequireResolver,
  CompetencyAskedResolver,
  ProgrammeCourseResolver,
  CourseEvaluationResolver,
];
