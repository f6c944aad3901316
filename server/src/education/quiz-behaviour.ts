import type { QuizBehaviour } from 'shared/education/course-nodes.ts';

/** Whether an answer is explained as soon as it is recorded, and not only when all is handed in. */
export function tellsAtOnce(behaviour: QuizBehaviour | null): boolean {
  return behaviour === 'immediate' || behaviour === 'practice';
}

/** Whether a quiz is done by being handed in, whatever the score. */
export function doneWhenHandedIn(behaviour: QuizBehaviour | null): boolean {
  return behaviour === 'practice' || behaviour === 'pretest';
}
