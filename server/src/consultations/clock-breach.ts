import { clockLimits } from 'shared/consultations/clock-limits.ts';
import type { TransitionFacts, TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import type { Clock } from 'shared/consultations/consult-state.ts';
import type { SystemReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { openTask } from '../tasks/open-task.ts';
import { answersIn, poolOf } from './consult-pool.queries.ts';
import { lateTask } from './consult-tasks.ts';
import type { Consult } from './consult.entity.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { moveConsult, type Move } from './move-consult.ts';
import { outcomeDue } from './outcome-due.ts';

/** What the system does when the time of a clock is out. */
export async function runOutOfTime(context: Context, consult: Consult, clock: Clock, reminders: number): Promise<void> {
  switch (clockLimits[clock]?.breach ?? null) {
    case 'TELL_LEAD':
      return openTask(context, lateTask(consult, clock));
    case 'ASSIGN':
      return assignOrTell(context, consult);
    case 'EXPIRE':
      return step(context, consult, 'T14', 'NO_REPLY', { replyOverdue: true, remindersSent: reminders });
    case 'CLOSE_NO_SURVEY':
      return closeWithoutSurvey(context, consult);
    case 'CLOSE_NO_OUTCOME':
      return step(context, consult, 'T21', 'NO_OUTCOME', { remindersSent: reminders });
    case null:
      return;
  }
}

/** The least loaded member of the pool who is there and has room gets it; where there is nobody the level's lead is told. */
async function assignOrTell(context: Context, consult: Consult): Promise<void> {
  const pool = consult.answeringUnitId ? await poolOf(context, consult.answeringUnitId) : [];
  const free = pool.find(
    (member) =>
      member.awayUntil === null && member.load < member.cap && member.personId !== consult.requesterId && answersIn(member, consult.track),
  );
  if (!free) return openTask(context, lateTask(consult, 'CLAIM'));
  const facts = { competent: true, belowCap: true, absent: false, notOwnQuestion: true };
  await moveConsult(context, consult, {
    transition: 'T9',
    role: 'SYS',
    facts,
    reasonCode: 'CLAIM_TIME_OVER' satisfies SystemReason,
    changes: { responderId: free.personId },
  });
}

/** That nobody answered the survey takes away no follow-up an answer has planned. */
async function closeWithoutSurvey(context: Context, consult: Consult): Promise<void> {
  const outcomeDueAt = await outcomeDue(context, consult.id);
  const facts = { surveyOverdue: true, outcomePlanned: outcomeDueAt !== null };
  return step(context, consult, 'T20', 'NO_SURVEY', facts, { outcomeDueAt });
}

async function step(
  context: Context,
  consult: Consult,
  transition: TransitionId,
  reasonCode: SystemReason,
  facts: TransitionFacts,
  changes: Move['changes'] = {},
): Promise<void> {
  const refused = await moveConsult(context, consult, { transition, role: 'SYS', facts, reasonCode, changes });
  if (refused === null) await deleteDrafts(context, consult);
}
