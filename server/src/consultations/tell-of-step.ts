import { noticesOfStep, type NoticeKind } from 'shared/consultations/consult-notice.ts';
import type { TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import { transitionTable } from 'shared/consultations/consult-transitions.ts';
import type { Context } from '../kernel/context.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import type { Consult } from './consult.entity.ts';
import { raiseNotices } from './raise-notices.ts';

/**
 * Tells whom the table of transitions says of a step: the asker, and `heldBy`, who had the question in hand before it. Nobody is told of what they did themselves.
 * What an earlier notice said that no longer is so is taken away.
 */
export async function tellOfStep(
  context: Context,
  consult: Consult,
  { transition, reasonCode }: { transition: TransitionId; reasonCode?: string | null },
  heldBy: string | null,
): Promise<void> {
  const notices = noticesOfStep[transition];
  if (notices?.ends) await endNotices(context, consult, notices.ends, transition);
  const kind = notices?.raisesFor?.[reasonCode ?? ''] ?? notices?.raises;
  if (!kind || kind === 'KNOWN_ANSWER' || kind === 'SOURCE_CHANGED' || kind === 'VOID_REFUSED') return;
  const told = peopleToldOf(context, consult, transition, heldBy);
  await raiseNotices(
    context,
    told.map((personId) => ({ consult, personId })),
    { kind },
  );
}

function peopleToldOf({ viewer }: Context, { requesterId }: Consult, transition: TransitionId, heldBy: string | null): string[] {
  const { tells } = transitionTable[transition];
  const isAll = tells.includes('PARTICIPANTS') || tells.includes('AUTHOR');
  const told = [...(isAll || tells.includes('RQ') ? [requesterId] : []), ...(heldBy && (isAll || tells.includes('RS')) ? [heldBy] : [])];
  return told.filter((personId) => viewer.kind !== 'PERSON' || personId !== viewer.personId);
}

/** Takes notices away that say what no longer is so, with their tasks; `event` is why. */
export async function endNotices(context: Context, { id: consultId }: Consult, kinds: readonly NoticeKind[], event: string): Promise<void> {
  const { em, clock } = context;
  const open = await em.find(ConsultNotice, { consultId, kind: { $in: [...kinds] }, acknowledgedAt: null });
  for (const notice of open) notice.acknowledgedAt = clock.now();
  if (open.length > 0) await closeTasks(context, { subjectType: 'ConsultNotice', subjectIds: open.map(({ id }) => id) }, event);
}
