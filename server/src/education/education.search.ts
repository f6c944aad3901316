import type { Localised } from 'shared/text/localised.ts';
import { audience } from '../kernel/search/audience.ts';
import type { SearchedKind } from '../publishing/search/searched-kinds.ts';

const names: Record<string, Localised<string>> = { course: { sv: 'Kurs', en: 'Course' }, lesson: { sv: 'Lektion', en: 'Lesson' } };

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
  kindName: ({ type }) => names[type] ?? null,
  rank: (type) => ({ course: 0, lesson: 1 })[type] ?? 9,
};
