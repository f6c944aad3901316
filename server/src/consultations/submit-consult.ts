import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { appendMessage } from './append-message.ts';
import { sendAttachments } from './attachments/send-attachments.ts';
import { changeConsult, roleOrError, stepOrErrors, type Change, type ConsultResult, type Outcome } from './change-consult.ts';
import { contentOf, type DraftContent } from './consult-draft-content.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import { deleteDrafts } from './delete-drafts.ts';
import { refusalError, type ConsultErrorRow } from './consult-errors.ts';
import { HIGHEST_RANK } from './consult-levels.queries.ts';
import { routeFrom } from './consult-routing.queries.ts';
import { nextReference } from './next-reference.ts';
import { passIdentityGate, type OverrideInput } from './pass-identity-gate.ts';

export type SubmitConsultInput = { consultId: string; overrides?: OverrideInput[] | null };

/**
 * T2: sends the question to the knowledge centre of the asking unit's own healthcare region. Everything it lacks is told at once. From
 * here on it can only be added to: the draft becomes the first message of the thread and is deleted.
 */
export function submitConsult(context: Context, input: SubmitConsultInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found): Promise<Outcome> => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T2');
    if (errors) return { errors };
    const rows = await context.em.find(ConsultDraftField, { consultId: consult.id });
    const texts = new Map(rows.map(({ key, text }) => [key, text]));
    const route = await routeFrom(context, consult.requesterUnitId, consult.track);
    const { content, errors: lacks } = contentOf(consult, texts, context.locale);
    const gate = await passIdentityGate(context, {
      consultId: consult.id,
      author,
      scope: 'draft',
      texts: rows.filter(({ key }) => isSent(content, key)).map(({ key, text }) => ({ field: key, text })),
      overrides: input.overrides ?? null,
    });
    const missing: ConsultErrorRow[] = [...lacks, ...gate.errors, ...missingSteps(context, found, route)];
    if (!content || !route?.answeringUnitId || route.rank === null || missing.length > 0) return { errors: missing };

    const { notEmergency, deidentifiedConfirmed } = consult;
    const refused = await stepOrErrors(context, consult, {
      transition: 'T2',
      role,
      facts: { templateValid: true, redFlagGateAnswered: notEmergency, similarItemsShown: true, scanClean: true, deidentifiedConfirmed },
      changes: {
        answeringUnitId: route.answeringUnitId,
        requesterRank: route.rank,
        askedWithin: route.scope,
        rank: HIGHEST_RANK,
        submittedAt: context.clock.now(),
        reference: await nextReference(context),
        templateVersion: content.templateVersion,
        filledFields: content.parts.length,
        fieldCount: content.fieldCount,
      },
    });
    if (refused.length > 0) throw new RangeError('A question that lacked nothing was refused.');
    const { title, question: text, parts } = content;
    await sendAttachments(context, appendMessage(context, consult, { kind: 'QUESTION', author, role, title, text, parts }));
    await deleteDrafts(context, consult);
    return { errors: [], warnings: gate.warnings };
  });
}

/** Texts of other topics stay behind, so they need not be clean. Where nothing can be sent yet, all are looked at. */
function isSent(content: DraftContent | null, key: string): boolean {
  if (!content || !key.startsWith('template.')) return true;
  return content.parts.some((part) => key === `template.${part.key}`);
}

function missingSteps({ locale }: Context, { consult }: Change, route: Awaited<ReturnType<typeof routeFrom>>): ConsultErrorRow[] {
  const errors: ConsultErrorRow[] = [];
  if (!consult.knowledgeShownAt) errors.push(refusalError('similarItemsShown', consult.state, locale));
  if (!route || route.rank === null) errors.push(refusalError('unitAndLevelKnown', consult.state, locale));
  if (!route?.answeringUnitId) errors.push(userError('NotReady', locale, 'noAnsweringUnit'));
  return errors;
}
