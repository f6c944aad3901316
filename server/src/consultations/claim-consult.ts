import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { Person } from '../identity/person.entity.ts';
import { changeConsult, roleOrError, stepOrErrors, type Change, type ConsultResult } from './change-consult.ts';
import { refusalError, type ConsultErrorRow } from './consult-errors.ts';
import { answersIn, poolOf } from './consult-pool.queries.ts';
import { partiesOf } from './consult.policy.ts';

export type ClaimConsultInput = { consultId: string };

/**
 * T9: a member of the pool takes a question. Of those who try at once exactly one gets it; the others are told who did. Taking what one
 * already has changes nothing.
 */
export function claimConsult(context: Context, input: ClaimConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, author } = found;
    if (consult.responderId === author.personId && ['ASSIGNED', 'IN_PROGRESS'].includes(consult.state)) return { errors: [] };
    const taken = await takenBySomebodyElse(context, found);
    if (taken) return { errors: [taken] };
    const { role, errors } = roleOrError(context, found, 'T9');
    if (errors) return { errors };
    // A level's lead assigns to others: assign-consult.ts.
    if (role !== 'MB') return { errors: [refusalError('notThisRole', consult.state, context.locale)] };
    const pool = consult.answeringUnitId ? await poolOf(context, consult.answeringUnitId) : [];
    const member = pool.find(({ personId }) => personId === author.personId);
    // Competence is membership of a pool that answers in the track of the question: children’s questions only where the unit answers for children.
    const facts = {
      competent: member !== undefined && answersIn(member, consult.track),
      belowCap: !member || member.load < member.cap,
      absent: member !== undefined && member.awayUntil !== null,
      notOwnQuestion: consult.requesterId !== author.personId,
    };
    const changes = { responderId: author.personId };
    return { errors: await stepOrErrors(context, consult, { transition: 'T9', role, facts, changes }) };
  });
}

async function takenBySomebodyElse({ em, viewer, locale }: Context, { consult, facts }: Change): Promise<ConsultErrorRow | null> {
  const isMember = partiesOf(viewer, facts).includes('MB');
  if (!isMember || !consult.responderId || consult.state === 'QUEUED') return null;
  const { name } = await em.findOneOrFail(Person, consult.responderId);
  return userError('Conflict', locale, 'consultTaken', [], { name });
}
