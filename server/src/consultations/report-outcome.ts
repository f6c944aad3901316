import { outcomeSchema, type Outcome as Answers } from 'shared/consultations/consult-outcome.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { ConsultOutcome } from './consult-outcome.entity.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type ReportOutcomeInput = Answers & { consultId: string; overrides?: OverrideInput[] | null };

/** T21: the asker tells how it went, which closes the question for good. */
export function reportOutcome(context: Context, { consultId, overrides, ...answers }: ReportOutcomeInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T21');
    if (errors) return { errors };
    const parsed = parseInput(outcomeSchema, answers, context.locale);
    if (parsed.errors) return { errors: parsed.errors };
    const learned = parsed.value.learned?.trim() || null;
    const texts = learned ? [{ field: 'learned', text: learned }] : [];
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'outcome', texts, overrides: overrides ?? null });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const refused = await stepOrErrors(context, consult, { transition: 'T21', role, facts: { outcomeAnswered: true } });
    if (refused.length > 0) return { errors: refused };
    const { adviceFollowed, patientEffect, referralMade } = parsed.value;
    const outcomeHash = sha256Hex(canonicalJson(learned));
    const at = context.clock.now();
    const known = { adviceFollowed, patientEffect, referralMade, learned, outcomeHash, authorId: author.personId, at };
    context.em.persist(context.em.create(ConsultOutcome, { consultId: consult.id, ...known }));
    const details = { adviceFollowed, patientEffect, referralMade, outcomeHash };
    record(context, { action: 'CONSULT_OUTCOME', objectType: 'Consult', objectId: consult.id, actorRole: role, details });
    return { errors: [], warnings: gate.warnings };
  });
}
