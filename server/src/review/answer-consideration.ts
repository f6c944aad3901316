import { findNode } from 'shared/publishing/document.ts';
import { anyText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { editionOpenToAnswers } from './edition-in-work.ts';
import { ConsiderationAnswer } from './consideration-answer.entity.ts';
import { documentInWork } from './edition-document.ts';
import type { AnswerConsiderationInput } from './review.inputs.ts';

const schema = z.object({ text: z.nullish(anyText(10_000)), nodeId: z.nullish(anyText(64)) });

/** Answers a consideration or a perspective, with words, with a part of the text, or both. Empty takes the answer away. */
export function answerConsideration(context: Context, input: AnswerConsiderationInput): Promise<ReviewResult> {
  return changeReview(context, input, canEditDraft, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { draft, error } = await editionOpenToAnswers(context, artefact);
    if (error) return [error];
    const nodeId = parsed.value.nodeId || null;
    if (nodeId) {
      const document = await documentInWork(context, artefact);
      if (!document || !findNode(document, nodeId)) return [userError('NotFound', locale, 'notFound', ['nodeId'])];
      if (nodeId === document.root) return [userError('InvalidInput', locale, 'partNotWhole', ['nodeId'])];
    }
    const { code } = input;
    const answered = {
      draftId: draft.id,
      text: parsed.value.text?.trim() || null,
      nodeId,
      answeredAt: clock.now(),
      answeredById: viewer.personId,
    };
    const known = await em.findOne(ConsiderationAnswer, { artefactId: artefact.id, code });
    if (known) em.assign(known, answered);
    else em.create(ConsiderationAnswer, { artefactId: artefact.id, code, ...answered });
    record(context, { action: 'CONSIDERATION_ANSWERED', objectType: 'Artefact', objectId: artefact.id, details: { code } });
    return [];
  });
}
