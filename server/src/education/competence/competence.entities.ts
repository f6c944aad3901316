import { CompetenceAssessment } from './competence-assessment.entity.ts';
import { CompetenceConfirmation } from './competence-confirmation.entity.ts';
import { CompetenceEvidence } from './competence-evidence.entity.ts';
import { Competency } from './competency.entity.ts';
import { CourseSurvey } from './course-survey.entity.ts';

export const competenceEntities = [Competency, CompetenceAssessment, CompetenceConfirmation, CompetenceEvidence, CourseSurvey];
