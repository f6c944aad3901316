import { AttemptEvent } from './attempt-event.entity.ts';
import { Attempt } from './attempt.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { FollowUp, FollowUpOptOut } from './follow-ups/follow-up.entity.ts';
import { CourseFile } from './media/course-file.entity.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { RequirementWaiver } from './requirement-waiver.entity.ts';
import { Requirement } from './requirement.entity.ts';
import { StepCompletion } from './step-completion.entity.ts';

export const educationEntities = [
  CourseOutline,
  Enrolment,
  StepCompletion,
  CourseFile,
  FollowUp,
  FollowUpOptOut,
  Attempt,
  AttemptEvent,
  Certificate,
  Requirement,
  RequirementCycle,
  RequirementWaiver,
];
