import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import type { Context } from '../../kernel/context.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { openTask } from '../../tasks/open-task.ts';
import { appendMessage, LONGEST_THREAD } from '../append-message.ts';
import { changeConsult, type Change, type ConsultResult } from '../change-consult.ts';
import { refusalError, type ConsultErrorRow } from '../consult-errors.ts';
import { opinionTask } from '../consult-tasks.ts';
import { partiesOf } from '../consult.policy.ts';
import { passIdentityGate } from '../pass-identity-gate.ts';
import type { TextInput } from '../text-step.ts';
import { closeOpinion } from './close-opinions.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';

/**
 * The colleague who was asked gives the second opinion. It stands in the thread; the responder is told, and decides what becomes of it. With it ends what a
 * colleague of another pool might read.
 */
export function giveOpinion(context: Context, { consultId, text, overrides }: TextInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { locale } = context;
    const { opinion, errors } = await askedOpinion(context, found);
    if (errors) return { errors };
    const parsed = parseInput(threadMessageSchema, { text }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', locale, 'threadFull')] };
    const words = parsed.value.text.trim();
    const texts = [{ field: 'text', text: words }];
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'OPINION', texts, overrides: overrides ?? null });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const message = appendMessage(context, consult, { kind: 'OPINION', author, role: 'ASKED', text: words });
    await closeOpinion(context, opinion, 'GIVEN');
    opinion.answerId = message.id;
    await openTask(context, opinionTask(consult, opinion, 'CONSULT_OPINION_GIVEN'));
    return { errors: [], warnings: gate.warnings };
  });
}

/** The opinion the viewer is asked for, where it can be dealt with now. */
async function askedOpinion(
  { em, locale }: Context,
  { consult, facts, author }: Change,
): Promise<{ opinion: ConsultOpinion; errors: null } | { opinion: null; errors: ConsultErrorRow[] }> {
  const isAsked = partiesOf(author, facts).includes('ASKED');
  const opinion = isAsked ? await em.findOne(ConsultOpinion, { consultId: consult.id, askedOfId: author.personId, endedAt: null }) : null;
  if (!opinion) return { opinion: null, errors: [refusalError('notThisRole', consult.state, locale)] };
  return consult.quarantined ? { opinion: null, errors: [refusalError('quarantined', consult.state, locale)] } : { opinion, errors: null };
}
