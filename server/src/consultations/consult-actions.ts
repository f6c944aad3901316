import type { TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { canReadDraft, partiesOf, roleFor } from './consult.policy.ts';
import { factsOfRow, type ConsultRow } from './consult.rows.ts';
import { wholeDaysSince } from './whole-days-since.ts';

/** Days after an answer in which a follow-up question can be asked. */
const FOLLOW_UP_DAYS = 30;

/** Whether the viewer may take a step from where a question stands. What the step itself asks for is told when it is tried. */
export function mayTake(viewer: Viewer, consult: ConsultRow, transition: TransitionId): boolean {
  return roleFor(viewer, factsOfRow(consult), transition) !== null;
}

/** May change what is being written. */
export function mayEdit(viewer: Viewer, consult: ConsultRow): boolean {
  return canReadDraft(viewer, factsOfRow(consult));
}

/** May take it back: not once it has been answered, whatever came after. */
export function mayWithdraw(viewer: Viewer, consult: ConsultRow): boolean {
  return consult.firstAnsweredAt === null && mayTake(viewer, consult, 'T22');
}

/** May take it from the queue. */
export function mayClaim(viewer: Viewer, consult: ConsultRow): boolean {
  return roleFor(viewer, factsOfRow(consult), 'T9') === 'MB';
}

/** May write and sign an answer: not in quarantine, where the question cannot be read. */
export function mayAnswer(viewer: Viewer, consult: ConsultRow): boolean {
  return (
    !consult.quarantined && ['ASSIGNED', 'IN_PROGRESS'].includes(consult.state) && partiesOf(viewer, factsOfRow(consult)).includes('RS')
  );
}

/** May ask a follow-up question. */
export function mayAskOn(viewer: Viewer, consult: ConsultRow, now: Date): boolean {
  const isRecent = consult.answeredAt !== null && wholeDaysSince(consult.answeredAt, now) <= FOLLOW_UP_DAYS;
  return isRecent && mayTake(viewer, consult, 'T19');
}
