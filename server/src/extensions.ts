import { publishedCourse } from './education/published-course.ts';
import { writeOutline } from './education/write-outline.ts';
import { publishedQaArticle } from './consultations/published-qa-article.ts';
import { tellOfChangedSources } from './consultations/tell-of-changed-sources.ts';
import { publishedEvaluation } from './evaluations/published-evaluation.ts';
import { publishedGuidelines } from './guidelines/published-guidelines.ts';
import { Extensions } from './kernel/extension-points.ts';
import { adaptationListeners } from './publishing/adaptation/adaptation-listeners.ts';
import { publishedKinds } from './publishing/kinds.ts';
import { publishListeners, retireListeners } from './publishing/publish-listeners.ts';

/** What each room gives the rooms before it. */
export const extensions = new Extensions()
  .add(publishedKinds, publishedEvaluation, ...publishedGuidelines, publishedCourse, publishedQaArticle)
  .add(publishListeners, writeOutline, tellOfChangedSources)
  .add(retireListeners, tellOfChangedSources)
  .add(adaptationListeners, tellOfChangedSources);
