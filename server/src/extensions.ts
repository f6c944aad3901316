import { publishedEvaluation } from './evaluations/published-evaluation.ts';
import { publishedCareProgramme } from './guidelines/published-care-programme.ts';
import { Extensions } from './kernel/extension-points.ts';
import { publishedKinds } from './publishing/kinds.ts';

/** What each room gives the rooms before it. */
export const extensions = new Extensions().add(publishedKinds, publishedEvaluation, publishedCareProgramme);
