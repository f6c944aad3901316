import type { Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { changeConsult, type ConsultResult } from '../change-consult.ts';
import { canReadDraft } from '../consult.policy.ts';
import { ConsultAttachment } from './consult-attachment.entity.ts';

export type RemoveAttachmentInput = { consultId: string; attachmentId: string };

/** Takes a file away from a question that is being written. One that is gone already is gone. */
export function removeAttachment(context: Context, input: RemoveAttachmentInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, { consult, facts, author }) => {
    if (!canReadDraft(author, facts)) return { errors: [userError('NotReady', context.locale, 'consultHasBeenSent')] };
    const id = idOf('ConsultAttachment', input.attachmentId);
    const removed = id ? await context.em.nativeDelete(ConsultAttachment, { id, consultId: consult.id, messageId: null }) : 0;
    if (id && removed > 0) {
      const details = { attachment: id };
      record(context, { action: 'CONSULT_ATTACHMENT_REMOVED', objectType: 'Consult', objectId: consult.id, actorRole: 'RQ', details });
    }
    return { errors: [] };
  });
}
