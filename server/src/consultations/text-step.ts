import { threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import type { MessageKind } from 'shared/consultations/consult-words.ts';
import type { TransitionFacts, TransitionId } from 'shared/consultations/consult-lifecycle.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { roleOrError, stepOrErrors, type Change, type Outcome } from './change-consult.ts';
import type { Move } from './move-consult.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type TextInput = { consultId: string; text: string; overrides?: OverrideInput[] | null };

type TextStep = {
  transition: TransitionId;
  kind: MessageKind;
  /** What its guards ask; where the text itself is what they ask about, a function of it. */
  facts: (text: string) => TransitionFacts;
  reasonCode?: string;
  changes?: Move['changes'];
  /** The id the message is to have, where something else points to it. */
  messageId?: string;
};

/** Takes a step that brings one text: who may, what is written, the gate, the step, and the message, in this order. */
export async function takeTextStep(context: Context, found: Change, input: TextInput, step: TextStep): Promise<Outcome> {
  const { consult, author } = found;
  const { role, errors } = roleOrError(context, found, step.transition);
  if (errors) return { errors };
  const parsed = parseInput(threadMessageSchema, { text: input.text }, context.locale);
  if (parsed.errors) return { errors: parsed.errors };
  if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', context.locale, 'threadFull')] };
  const text = parsed.value.text.trim();
  const { overrides = null } = input;
  const gate = await passIdentityGate(context, {
    consultId: consult.id,
    author,
    scope: step.kind,
    texts: [{ field: 'text', text }],
    overrides,
  });
  if (gate.errors.length > 0) return { errors: gate.errors };
  const refused = await stepOrErrors(context, consult, {
    transition: step.transition,
    role,
    facts: step.facts(text),
    ...(step.reasonCode ? { reasonCode: step.reasonCode } : {}),
    ...(step.changes ? { changes: step.changes } : {}),
  });
  if (refused.length > 0) return { errors: refused };
  appendMessage(context, consult, { ...(step.messageId ? { id: step.messageId } : {}), kind: step.kind, author, role, text });
  return { errors: [], warnings: gate.warnings };
}
