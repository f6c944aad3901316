import { audience } from '../kernel/search/audience.ts';
import type { SearchedKind } from '../publishing/search/searched-kinds.ts';

/**
 * Courses by what the catalogue shows anyone, lessons by those who may read them: who has signed in. Questions, their options and the key are never in the
 * index: a search that found them would be a way to the answers.
 */
export const searchedCourse: SearchedKind = {
  kind: 'course',
  group: 'COURSE',
  hidden: ['quiz', 'question', 'slot'],
  // A picture, a video or what is said in it is found in its lesson.
  isResult: (type) => type === 'course' || type === 'lesson',
  audience: (type) => [type === 'course' ? audience.everyone : audience.signedIn],
  rank: (type) => ({ course: 0, lesson: 1 })[type] ?? 9,
};
