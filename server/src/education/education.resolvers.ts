import { QuizAttemptResolver } from './attempt.resolver.ts';
import { CertificateResolver } from './certificate.resolver.ts';
import { CourseReportResolver } from './course-report.resolver.ts';
import { QuizStepResolver } from './course-step.resolver.ts';
import { CourseReadingResolver } from './course-reading.resolver.ts';
import { CourseResolver } from './course.resolver.ts';
import { EnrolmentResolver } from './enrolment.resolver.ts';
import { LessonEmbedResolver } from './media/lesson-part.resolver.ts';
import { LessonResolver } from './lesson.resolver.ts';
import { MarkingResolver } from './marking.resolver.ts';
import { RequirementResolver, RequirementStandingResolver } from './requirement.resolver.ts';
import { CourseQuestionResolver } from './question.resolver.ts';

import { FollowUpResolver } from './follow-ups/follow-up.resolver.ts';
import { GiftReportResolver, QuestionBankResolver } from './bank/bank.resolver.ts';

export const educationResolvers = [
  QuestionBankResolver,
  GiftReportResolver,
  FollowUpResolver,
  CourseReportResolver,
  RequirementResolver,
  RequirementStandingResolver,
  CourseResolver,
  CourseReadingResolver,
  QuizStepResolver,
  EnrolmentResolver,
  LessonResolver,
  LessonEmbedResolver,
  CourseQuestionResolver,
  QuizAttemptResolver,
  CertificateResolver,
  MarkingResolver,
];
