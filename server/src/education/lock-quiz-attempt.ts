import type { Context } from '../kernel/context.ts';
import { openAttempt, type OpenedAttempt } from './append-attempt-event.ts';
import { Attempt } from './attempt.entity.ts';
import { lockEnrolmentById, type OwnEnrolment } from './lock-enrolment.ts';

/** The viewer's own attempt at a quiz with its events, its enrolment locked. Null for an unknown one and for anybody else's. */
export async function lockQuizAttempt(context: Context, id: string): Promise<(OpenedAttempt & OwnEnrolment) | null> {
  const { em } = context;
  const found = await em.findOne(Attempt, { id, purpose: 'QUIZ' });
  const own = found && (await lockEnrolmentById(context, found.enrolmentId));
  if (!own) return null;
  // Read again under the lock: another tab may have handed it in while this one waited.
  const attempt = await em.refresh(found);
  return attempt && { ...own, ...(await openAttempt(context, own.enrolment, attempt)) };
}
