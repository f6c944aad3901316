import type { ArtefactKind } from '../publishing/kind.ts';
import { assignmentKind } from './assignment.kind.ts';
import { carePathwayKind } from './care-pathway.kind.ts';
import { careProgrammeKind } from './care-programme.kind.ts';
import { knowledgeSupportKind } from './knowledge-support.kind.ts';
import { nationalGuidelineKind } from './national-guideline.kind.ts';
import { patientTextKind } from './patient-text.kind.ts';

/** Every kind of guideline. One engine publishes them and one page reads them. */
export const guidelineKinds: readonly ArtefactKind[] = [
  nationalGuidelineKind,
  careProgrammeKind,
  carePathwayKind,
  assignmentKind,
  knowledgeSupportKind,
  patientTextKind,
];
