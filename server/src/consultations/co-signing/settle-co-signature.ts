import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { closeTasks, openTask } from '../../tasks/open-task.ts';
import { AnswerDraft } from '../answer-draft.entity.ts';
import { appendMessage, LONGEST_THREAD } from '../append-message.ts';
import { changeConsult, type Change, type ConsultResult, type Outcome } from '../change-consult.ts';
import { refusalError, type ConsultErrorRow } from '../consult-errors.ts';
import { coSigningTask } from '../consult-tasks.ts';
import { passIdentityGate } from '../pass-identity-gate.ts';
import type { TextInput } from '../text-step.ts';
import { CoSignature } from './co-signature.entity.ts';
import { isSupervised } from './supervision.queries.ts';

export type CoSignAnswerInput = { consultId: string; revision: number };

/** The colleague who was asked signs the answer too, as it was read: one that has been changed in the meantime is to be read again. */
export function coSignAnswer(context: Context, { consultId, revision }: CoSignAnswerInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { asking, errors } = await askingOf(context, found);
    if (errors) return { errors };
    const draft = await context.em.findOne(AnswerDraft, { consultId: found.consult.id, responderId: asking.askedById });
    if (draft?.revision !== revision) return { errors: [userError('Conflict', context.locale, 'answerHasChanged', ['revision'])] };
    await settle(context, found, asking, { outcome: 'SIGNED', revision });
    return { errors: [] };
  });
}

/** The colleague who was asked gives the answer back with what is to be changed; that stands in the thread, as a second opinion does. */
export function returnAnswer(context: Context, { consultId, text, overrides }: TextInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found): Promise<Outcome> => {
    const { consult, author } = found;
    const { asking, errors } = await askingOf(context, found);
    if (errors) return { errors };
    const parsed = parseInput(threadMessageSchema, { text }, context.locale);
    if (parsed.errors) return { errors: parsed.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', context.locale, 'threadFull')] };
    const comments = parsed.value.text.trim();
    const texts = [{ field: 'text', text: comments }];
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'OPINION', texts, overrides: overrides ?? null });
    if (gate.errors.length > 0) return { errors: gate.errors };
    appendMessage(context, consult, { kind: 'OPINION', author, role: 'MB', text: comments });
    await settle(context, found, asking, { outcome: 'RETURNED', revision: null });
    return { errors: [], warnings: gate.warnings };
  });
}

/** What the viewer was asked to sign and may: not while somebody looks after them too, and not once the answer is out of the responder's hands. */
async function askingOf(
  context: Context,
  { consult, author }: Change,
): Promise<{ asking: CoSignature; errors: null } | { asking: null; errors: ConsultErrorRow[] }> {
  const { em, locale } = context;
  const asking = await em.findOne(CoSignature, { consultId: consult.id, askedOfId: author.personId, outcome: null });
  const isTheirs = asking !== null && asking.askedById === consult.responderId && !(await isSupervised(context, consult, author.personId));
  if (!isTheirs) return { asking: null, errors: [refusalError('notThisRole', consult.state, locale)] };
  const isThere = consult.state === 'IN_PROGRESS' && !consult.quarantined;
  return isThere ? { asking, errors: null } : { asking: null, errors: [refusalError('notInThisState', consult.state, locale)] };
}

async function settle(
  context: Context,
  { consult }: Change,
  asking: CoSignature,
  { outcome, revision }: { outcome: 'SIGNED' | 'RETURNED'; revision: number | null },
): Promise<void> {
  Object.assign(asking, { outcome, revision, settledAt: context.clock.now() });
  await closeTasks(context, { subjectType: 'CoSignature', subjectIds: [asking.id] }, outcome);
  await openTask(context, coSigningTask(consult, asking, outcome === 'SIGNED' ? 'CONSULT_CO_SIGNED' : 'CONSULT_RETURNED'));
  record(context, {
    action: outcome === 'SIGNED' ? 'ANSWER_CO_SIGNED' : 'ANSWER_RETURNED',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: 'MB',
    details: { coSignature: asking.id, revision },
  });
}
