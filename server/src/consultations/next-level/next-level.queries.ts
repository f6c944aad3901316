import type { Context } from '../../kernel/context.ts';
import { mayTake } from '../consult-actions.ts';
import { levelTargets, targetsFrom, type LevelTarget } from '../consult-levels.queries.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { isFirstAnswerOverdue } from './first-answer-overdue.ts';

/** That the time for a first answer is over, and the unit its lead may send the question to with one decision; null where there is none above. */
export type NextLevelOffer = { target: LevelTarget | null };

/** The unit on the nearest level above in the same track where most stand ready to answer; null where there is none. */
export async function nextLevel(context: Context, consult: Parameters<typeof targetsFrom>[0]): Promise<LevelTarget | null> {
  const from = targetsFrom(consult);
  const above = (await levelTargets(context, from)).filter(({ rank }) => rank > from.rank);
  return above.toSorted((a, b) => a.rank - b.rank || b.responders - a.responders)[0] ?? null;
}

/** What the lead of the level is offered once nobody has answered in time; null before that, and for everybody else. */
export async function nextLevelOffer(context: Context, consult: ConsultRow): Promise<NextLevelOffer | null> {
  if (!mayTake(context.viewer, consult, 'T27') || !(await isFirstAnswerOverdue(context, consult))) return null;
  return { target: await nextLevel(context, consult) };
}
