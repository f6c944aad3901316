import type { TablesOf } from '../kernel/database/projection.ts';
import type { IdentityTables } from '../identity/identity.tables.ts';
import type { PublishingTables } from '../publishing/publishing.tables.ts';
import type { AttemptEventSchema } from './attempt-event.entity.ts';
import type { AttemptSchema } from './attempt.entity.ts';
import type { CertificateSchema } from './certificate.entity.ts';
import type { CourseOutlineSchema } from './course-outline.entity.ts';
import type { EnrolmentSchema } from './enrolment.entity.ts';
import type { CourseFileSchema } from './media/course-file.entity.ts';
import type { RequirementCycleSchema } from './requirement-cycle.entity.ts';
import type { RequirementWaiverSchema } from './requirement-waiver.entity.ts';
import type { RequirementSchema } from './requirement.entity.ts';
import type { StepCompletionSchema } from './step-completion.entity.ts';

/** Tables of this room, and those of earlier rooms its projections join, for projections. */
export type EducationTables = PublishingTables &
  IdentityTables &
  TablesOf<
    | typeof CourseOutlineSchema
    | typeof CourseFileSchema
    | typeof EnrolmentSchema
    | typeof StepCompletionSchema
    | typeof AttemptSchema
    | typeof AttemptEventSchema
    | typeof CertificateSchema
    | typeof RequirementSchema
    | typeof RequirementCycleSchema
    | typeof RequirementWaiverSchema
  >;
