import { courseKind } from 'shared/education/course.kind.ts';
import { SCORING_VERSION } from 'shared/education/question-scoring.ts';
import type { PublishedKind } from '../publishing/kinds.ts';
import { coursePath, lessonPath } from './course-paths.ts';
import { canReadCoursePart } from './course.policy.ts';

/** How courses are published: their documents hold the key, so nobody but those who work with them reads one whole. */
export const publishedCourse: PublishedKind = {
  declaration: courseKind,
  openDocument: false,
  withheld: ['question'],
  canReadPart: canReadCoursePart,
  readerPath: coursePath,
  nodePath: (slug, { nodeId, type }) => (type === 'lesson' ? lessonPath(slug, nodeId) : coursePath(slug)),
  editorPath: (slug) => `/redaktion/text/${slug}`,
  rulesVersion: SCORING_VERSION,
};
