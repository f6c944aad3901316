import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { openTask } from '../tasks/open-task.ts';
import { changeConsult, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { poolOf } from './consult-pool.queries.ts';
import { opinionTask } from './consult-tasks.ts';
import { partiesOf } from './consult.policy.ts';
import { takeTextStep, type TextInput } from './text-step.ts';

export type AskOpinionInput = TextInput & { personId: string; mandatory: boolean };

/** T17: the responder asks a colleague in the pool for a second opinion, and stays accountable. A mandatory one must be there before the answer. */
export function askOpinion(context: Context, input: AskOpinionInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, author } = found;
    const { em, locale, clock } = context;
    if (consult.state === 'ASSIGNED' && partiesOf(author, found.facts).includes('RS')) {
      await stepOrErrors(context, consult, { transition: 'T11', role: 'RS', facts: {} });
      found.facts.standing = consult.standing();
    }
    const pool = consult.answeringUnitId ? await poolOf(context, consult.answeringUnitId) : [];
    const colleague = pool.find(({ personId }) => personId === idOf('Person', input.personId) && personId !== author.personId);
    if (!colleague) return { errors: [userError('InvalidInput', locale, 'someoneAsked', ['personId'])], partly: true };
    const messageId = crypto.randomUUID();
    const outcome = await takeTextStep(context, found, input, {
      transition: 'T17',
      kind: 'OPINION_REQUEST',
      messageId,
      facts: () => ({ askedOf: colleague.personId, notOwnQuestion: colleague.personId !== consult.requesterId }),
    });
    if (outcome.errors.length > 0) return outcome;
    const by = { consultId: consult.id, askedById: author.personId, askedOfId: colleague.personId, mandatory: input.mandatory };
    const opinion = em.create(ConsultOpinion, {
      id: crypto.randomUUID(),
      ...by,
      requestId: messageId,
      answerId: null,
      askedAt: clock.now(),
      answeredAt: null,
    });
    em.persist(opinion);
    await openTask(context, opinionTask(consult, opinion));
    return outcome;
  });
}
