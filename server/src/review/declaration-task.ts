import { declarationHoldsUntil } from 'shared/review/interest-declaration.ts';
import type { NewTask } from '../tasks/open-task.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';
import { reviewPath } from './review-paths.ts';

/** That somebody is asked to declare their interests, where they work with a text; by the day the declaration they have made lapses. */
export function declarationTask(
  personId: string,
  declaredOn: string | null,
  { id, slug, title }: Pick<ReviewDeskRow, 'id' | 'slug' | 'title'>,
): NewTask {
  const holdsUntil = declaredOn && declarationHoldsUntil(declaredOn);
  return {
    kind: 'DECLARE_INTERESTS',
    owner: { personId },
    subjectType: 'TeamOf',
    subjectId: id,
    link: reviewPath(slug, 'arbetsgrupp'),
    parameters: { title, ...(holdsUntil ? { holdsUntil } : {}) },
    dueAt: holdsUntil ? new Date(`${holdsUntil}T21:59:59.000Z`) : null,
  };
}
