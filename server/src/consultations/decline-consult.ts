import { declineSchema } from 'shared/consultations/consult-thread.ts';
import type { DeclineReason } from 'shared/consultations/consult-words.ts';
import type { Context } from '../kernel/context.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { appendMessage } from './append-message.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type DeclineConsultInput = { consultId: string; reason: DeclineReason; redirect: string; overrides?: OverrideInput[] | null };

/** T7: triage or the level's lead declines a question, says why and where to turn instead. The asker gets a notice. */
export function declineConsult(context: Context, input: DeclineConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T7');
    if (errors) return { errors };
    const parsed = parseInput(declineSchema, { redirect: input.redirect }, context.locale);
    if (parsed.errors) return { errors: parsed.errors };
    const text = parsed.value.redirect.trim();
    const texts = [{ field: 'redirect', text }];
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author,
      scope: 'decline',
      texts,
      overrides: input.overrides ?? null,
    });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const facts = { reason: input.reason, redirect: text };
    const refused = await stepOrErrors(context, consult, { transition: 'T7', role, facts, reasonCode: input.reason });
    if (refused.length > 0) return { errors: refused };
    appendMessage(context, consult, { kind: 'DECLINE', author, role, text });
    await deleteDrafts(context, consult);
    return { errors: [], warnings: gate.warnings };
  });
}
