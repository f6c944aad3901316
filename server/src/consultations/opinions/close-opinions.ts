import type { OpinionOutcome } from 'shared/consultations/opinion.ts';
import type { Context } from '../../kernel/context.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { opinionTime } from './opinion-clock.ts';

/** Ends an opinion: its clock is kept, its tasks go, and with it what the colleague might read and write. */
export async function closeOpinion(context: Context, opinion: ConsultOpinion, outcome: OpinionOutcome): Promise<void> {
  Object.assign(opinion, await opinionTime(context, opinion), { outcome, endedAt: context.clock.now() });
  await closeTasks(context, { subjectType: 'ConsultOpinion', subjectIds: [opinion.id] }, `OPINION_${outcome}`);
}

/** The question is out of the responder's hands: nobody is asked anything about it any more, and nothing that was is news. */
export async function closeOpinions(context: Context, consultId: string, event: string): Promise<void> {
  const opinions = await context.em.find(ConsultOpinion, { consultId });
  for (const opinion of opinions.filter(({ endedAt }) => !endedAt)) await closeOpinion(context, opinion, 'MOVED_ON');
  if (opinions.length === 0) return;
  await closeTasks(context, { subjectType: 'ConsultOpinion', subjectIds: opinions.map(({ id }) => id) }, event);
}
