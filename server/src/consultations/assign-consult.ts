import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { refusalError } from './consult-errors.ts';
import { answersIn, poolOf } from './consult-pool.queries.ts';

export type AssignConsultInput = { consultId: string; personId?: string | null };

/** T9 by the level's lead: gives a question in the queue to somebody in the pool; where nobody is named, to the least loaded who is there and has room. */
export function assignConsult(context: Context, input: AssignConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T9');
    if (errors) return { errors };
    if (role !== 'LD') return { errors: [refusalError('notThisRole', consult.state, context.locale)] };
    const pool = consult.answeringUnitId ? await poolOf(context, consult.answeringUnitId) : [];
    const wanted = input.personId ? idOf('Person', input.personId) : null;
    const member = input.personId
      ? pool.find(({ personId }) => personId === wanted)
      : pool.find(({ personId, load, cap, awayUntil }) => awayUntil === null && load < cap && personId !== consult.requesterId);
    if (!member) return { errors: [userError('InvalidInput', context.locale, 'competent', ['personId'])] };
    const facts = {
      competent: answersIn(member, consult.track),
      belowCap: member.load < member.cap,
      absent: member.awayUntil !== null,
      notOwnQuestion: member.personId !== consult.requesterId,
    };
    const changes = { responderId: member.personId };
    return { errors: await stepOrErrors(context, consult, { transition: 'T9', role, facts, changes }) };
  });
}
