import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { refusalError } from './consult-errors.ts';
import { passIdentityGate } from './pass-identity-gate.ts';
import type { TextInput } from './text-step.ts';

/** The colleague who was asked gives the second opinion. It stands in the thread; the responder decides what becomes of it. */
export function giveOpinion(context: Context, { consultId, text, overrides }: TextInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, { consult, author }) => {
    const { em, clock, locale } = context;
    const open = await em.findOne(ConsultOpinion, { consultId: consult.id, askedOfId: author.personId, answeredAt: null });
    if (!open) return { errors: [refusalError('notThisRole', consult.state, locale)] };
    if (consult.state !== 'IN_PROGRESS' || consult.quarantined) return { errors: [refusalError('notInThisState', consult.state, locale)] };
    const parsed = parseInput(threadMessageSchema, { text }, locale);
    if (parsed.errors) return { errors: parsed.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', locale, 'threadFull')] };
    const opinion = parsed.value.text.trim();
    const texts = [{ field: 'text', text: opinion }];
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'OPINION', texts, overrides: overrides ?? null });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const message = appendMessage(context, consult, { kind: 'OPINION', author, role: 'MB', text: opinion });
    Object.assign(open, { answerId: message.id, answeredAt: clock.now() });
    await closeTasks(context, { subjectType: 'ConsultOpinion', subjectIds: [open.id] }, 'OPINION_GIVEN');
    return { errors: [], warnings: gate.warnings };
  });
}
