import { consultAnswerSchema } from 'shared/consultations/consult-answer.ts';
import type { OpinionReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { closeTasks, openTask } from '../../tasks/open-task.ts';
import { AnswerDraft } from '../answer-draft.entity.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from '../change-consult.ts';
import { poolOf } from '../consult-pool.queries.ts';
import { coSigningTask } from '../consult-tasks.ts';
import { CoSignature } from './co-signature.entity.ts';

export type AskCoSignatureInput = { consultId: string; personId: string };

/**
 * T17: a responder under supervision asks a colleague, who is not, to sign the answer too, once there is a whole answer to sign. Asking somebody else, or anew,
 * ends what was asked before.
 */
export function askCoSignature(context: Context, input: AskCoSignatureInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, author } = found;
    const { em, locale, clock } = context;
    const { role, errors } = roleOrError(context, found, 'T17');
    if (errors) return { errors };
    const draft = await em.findOne(AnswerDraft, { consultId: consult.id, responderId: author.personId });
    const { disposition = null, text = '', citations = [], knowledgeMissing = false, followUpWeeks = null } = draft ?? {};
    const followUp = followUpWeeks === null ? null : { weeks: followUpWeeks, measure: draft?.followUpMeasure ?? '' };
    const whole = parseInput(consultAnswerSchema, { disposition, text, citations, knowledgeMissing, followUp }, locale);
    if (whole.errors) return { errors: whole.errors };
    const pool = consult.answeringUnitId ? await poolOf(context, consult.answeringUnitId) : [];
    const asked = idOf('Person', input.personId);
    const colleague = pool.find(({ personId, supervised }) => personId === asked && personId !== author.personId && !supervised);
    if (!colleague) return { errors: [userError('InvalidInput', locale, 'coSigner', ['personId'])] };
    const facts = { askedOf: colleague.personId, notOwnQuestion: colleague.personId !== consult.requesterId };
    const reasonCode = 'CO_SIGNATURE' satisfies OpinionReason;
    const refused = await stepOrErrors(context, consult, { transition: 'T17', role, facts, reasonCode });
    if (refused.length > 0) return { errors: refused };
    await endEarlier(context, consult.id);
    const asking = em.create(CoSignature, {
      id: crypto.randomUUID(),
      consultId: consult.id,
      askedById: author.personId,
      askedOfId: colleague.personId,
      askedAt: clock.now(),
      outcome: null,
      settledAt: null,
      revision: null,
      messageId: null,
    });
    em.persist(asking);
    await openTask(context, coSigningTask(consult, asking, 'CONSULT_CO_SIGN'));
    return { errors: [] };
  });
}

async function endEarlier(context: Context, consultId: string): Promise<void> {
  const { em, clock } = context;
  const earlier = await em.find(CoSignature, { consultId, messageId: null });
  if (earlier.length === 0) return;
  for (const each of earlier.filter(({ outcome }) => outcome === null))
    Object.assign(each, { outcome: 'ASKED_ANEW', settledAt: clock.now() });
  await closeTasks(context, { subjectType: 'CoSignature', subjectIds: earlier.map(({ id }) => id) }, 'ASKED_ANEW');
}
