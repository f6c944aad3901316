/** Days after a course is completed on which its questions come back: repetition with growing gaps keeps more than reading again. */
export const FOLLOW_UP_DAYS = [3, 10, 30] as const;

export type FollowUpDay = (typeof FOLLOW_UP_DAYS)[number];

/** How many questions come back each time. */
export const FOLLOW_UP_QUESTIONS = 2;

/** A question of the lessons: whether its first answer was wrong. */
export type Asked = { node: string; wrong: boolean };

/**
 * The questions that come back on a day: those first answered wrongly before the others, in the order of the course, and others each time until all have come
 * back. A course with fewer questions than two asks those it has.
 */
export function chooseFollowUps(questions: readonly Asked[], day: FollowUpDay): string[] {
  const ranked = [...questions.filter(({ wrong }) => wrong), ...questions.filter(({ wrong }) => !wrong)];
  const first = FOLLOW_UP_DAYS.indexOf(day) * FOLLOW_UP_QUESTIONS;
  const count = Math.min(FOLLOW_UP_QUESTIONS, ranked.length);
  return Array.from({ length: count }, (_, index) => ranked[(first + index) % ranked.length]?.node ?? '');
}
