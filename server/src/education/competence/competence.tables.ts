import type { TablesOf } from '../../kernel/database/projection.ts';
import type { EducationTables } from '../education.tables.ts';
import type { CompetenceAssessmentSchema } from './competence-assessment.entity.ts';
import type { CompetenceConfirmationSchema } from './competence-confirmation.entity.ts';
import type { CompetenceEvidenceSchema } from './competence-evidence.entity.ts';
import type { CompetencySchema } from './competency.entity.ts';
import type { CourseSurveySchema } from './course-survey.entity.ts';

/** Tables of competence, and those of the room around it that its projections join. */
export type CompetenceTables = EducationTables &
  TablesOf<
    | typeof CompetencySchema
    | typeof CompetenceAssessmentSchema
    | typeof CompetenceConfirmationSchema
    | typeof CompetenceEvidenceSchema
    | typeof CourseSurveySchema
  >;
