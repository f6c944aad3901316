import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError } from '../../kernel/user-errors.ts';
import { openTask } from '../../tasks/open-task.ts';
import { changeConsult, type ConsultResult } from '../change-consult.ts';
import { opinionTask } from '../consult-tasks.ts';
import { partiesOf } from '../consult.policy.ts';
import { closeOpinion } from './close-opinions.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';

export type EndOpinionInput = { consultId: string; opinionId: string };

/**
 * Ends an opinion that has not been given: the colleague cannot, and the responder is told; or the responder takes the request back. The answer waits for it
 * no longer.
 */
export function endOpinion(context: Context, input: EndOpinionInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, { consult, facts, author }) => {
    const { em, locale } = context;
    const id = idOf('ConsultOpinion', input.opinionId);
    const opinion = id ? await em.findOne(ConsultOpinion, { id, consultId: consult.id, endedAt: null }) : null;
    const parties = partiesOf(author, facts);
    const isAsked = parties.includes('ASKED') && opinion?.askedOfId === author.personId;
    if (!opinion || !(isAsked || parties.includes('RS'))) return { errors: [userError('NotFound', locale, 'notFound', ['opinionId'])] };
    const outcome = isAsked ? 'DECLINED' : 'WITHDRAWN';
    await closeOpinion(context, opinion, outcome);
    const details = { outcome };
    record(context, {
      action: 'CONSULT_OPINION_ENDED',
      objectType: 'Consult',
      objectId: consult.id,
      actorRole: isAsked ? 'ASKED' : 'RS',
      details,
    });
    if (isAsked) await openTask(context, opinionTask(consult, opinion, 'CONSULT_OPINION_DECLINED'));
    return { errors: [] };
  });
}
