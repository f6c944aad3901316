import { clarificationRequestSchema } from 'shared/consultations/consult-thread.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { appendMessage, LONGEST_THREAD } from './append-message.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type RequestClarificationInput = { consultId: string; questions: string[]; overrides?: OverrideInput[] | null };

/** T12: the responder asks back, with one explicit question or more. The question then waits for its asker. */
export function requestClarification(context: Context, input: RequestClarificationInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T12');
    if (errors) return { errors };
    const parsed = parseInput(clarificationRequestSchema, { questions: input.questions }, context.locale);
    if (parsed.errors) return { errors: parsed.errors };
    if (consult.messageCount >= LONGEST_THREAD) return { errors: [userError('NotReady', context.locale, 'threadFull')] };
    const texts = parsed.value.questions.map((text, index) => ({ field: `questions.${index}`, text: text.trim() }));
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author,
      scope: 'clarification',
      texts,
      overrides: input.overrides ?? null,
    });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const refused = await stepOrErrors(context, consult, {
      transition: 'T12',
      role,
      facts: { questionCount: texts.length },
      changes: { repliedAt: null },
    });
    if (refused.length > 0) return { errors: refused };
    const parts = texts.map(({ text }, index) => ({ key: `question-${index + 1}`, label: null, text }));
    appendMessage(context, consult, { kind: 'CLARIFICATION_REQUEST', author, role, text: null, parts });
    return { errors: [], warnings: gate.warnings };
  });
}
