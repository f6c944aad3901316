import { closeOutSchema, type CloseOut as Survey } from 'shared/consultations/consult-close-out.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { CloseOut } from './close-out.entity.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { outcomeDue } from './outcome-due.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type CloseOutConsultInput = Survey & { consultId: string; overrides?: OverrideInput[] | null };

/** T20: the asker closes the question with the survey; only its first two questions must be answered. */
export function closeOutConsult(context: Context, { consultId, overrides, ...survey }: CloseOutConsultInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T20');
    if (errors) return { errors };
    const parsed = parseInput(closeOutSchema, survey, context.locale);
    if (parsed.errors) return { errors: parsed.errors };
    const learned = parsed.value.learned?.trim() ?? '';
    const texts = [{ field: 'learned', text: learned }];
    const gate = await passIdentityGate(context, { consultId: consult.id, author, scope: 'closeOut', texts, overrides: overrides ?? null });
    if (gate.errors.length > 0) return { errors: gate.errors };
    const outcomeDueAt = await outcomeDue(context, consult.id);
    const facts = { surveyComplete: true, outcomePlanned: outcomeDueAt !== null };
    const refused = await stepOrErrors(context, consult, { transition: 'T20', role, facts, changes: { outcomeDueAt } });
    if (refused.length > 0) return { errors: refused };
    await deleteDrafts(context, consult);
    const closeOut = newCloseOut(context, { consultId: consult.id, authorId: author.personId }, { ...parsed.value, learned });
    context.em.persist(closeOut);
    const { patientOutcome, referralEffect, learnedHash } = closeOut;
    const details = { patientOutcome, referralEffect, learnedHash };
    record(context, { action: 'CONSULT_CLOSE_OUT', objectType: 'Consult', objectId: consult.id, actorRole: role, details });
    return { errors: [], warnings: gate.warnings };
  });
}

function newCloseOut({ em, clock }: Context, by: { consultId: string; authorId: string }, survey: Survey & { learned: string }): CloseOut {
  const { patientOutcome, referralEffect, patientValue, providerValue, manageNextMyself, teachingCase, learned } = survey;
  return em.create(CloseOut, {
    ...by,
    patientOutcome,
    referralEffect,
    patientValue: patientValue ?? null,
    providerValue: providerValue ?? null,
    manageNextMyself: manageNextMyself ?? null,
    teachingCase: teachingCase ?? null,
    learned: learned === '' ? null : learned,
    learnedHash: sha256Hex(canonicalJson(learned === '' ? null : learned)),
    closedAt: clock.now(),
  });
}
