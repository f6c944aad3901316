import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import type { MessageKind } from 'shared/consultations/consult-words.ts';
import type { TransitionFacts, TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { roleOrError, stepOrErrors, type Change, type Outcome } from './change-consult.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type AskerMessageInput = { consultId: string; text: string; overrides?: OverrideInput[] | null };

/** The asker adds a message and hands the question back to the responder: a reply, or a follow-up question. */
export async function sendAskerMessage(
  context: Context,
  found: Change,
  input: AskerMessageInput,
  step: { transition: TransitionId; kind: MessageKind; facts: TransitionFacts },
): Promise<Outcome> {
  const { consult, author } = found;
  const { role, errors } = roleOrError(context, found, step.transition);
  if (errors) return { errors };
  const parsed = parseInput(threadMessageSchema, { text: input.text }, context.locale);
  if (parsed.errors) return { errors: parsed.errors };
  if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', context.locale, 'threadFull')] };
  const text = parsed.value.text.trim();
  const texts = [{ field: 'text', text }];
  const gate = await passIdentityGate(context, {
    consultId: consult.id,
    author,
    scope: step.kind,
    texts,
    overrides: input.overrides ?? null,
  });
  if (gate.errors.length > 0) return { errors: gate.errors };
  const refused = await stepOrErrors(context, consult, {
    transition: step.transition,
    role,
    facts: { ...step.facts, scanClean: true },
    changes: { repliedAt: context.clock.now() },
  });
  if (refused.length > 0) return { errors: refused };
  appendMessage(context, consult, { kind: step.kind, author, role, text });
  return { errors: [], warnings: gate.warnings };
}
