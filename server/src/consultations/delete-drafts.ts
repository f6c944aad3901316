import type { Context } from '../kernel/context.ts';
import { AnswerDraft } from './answer-draft.entity.ts';
import { ConsultAttachment } from './attachments/consult-attachment.entity.ts';
import { ConsultDraftField } from './consult-draft-field.entity.ts';
import type { Consult } from './consult.entity.ts';

/** Deletes what was written and not sent about a question, in the transaction of the step that leaves no use for it. */
export async function deleteDrafts({ em }: Context, { id }: Consult): Promise<void> {
  await em.nativeDelete(ConsultDraftField, { consultId: id });
  await em.nativeDelete(AnswerDraft, { consultId: id });
  await em.nativeDelete(ConsultAttachment, { consultId: id, messageId: null });
}
