import type { Context } from '../../kernel/context.ts';
import type { ConsultMessage } from '../consult-message.entity.ts';
import { ConsultAttachment } from './consult-attachment.entity.ts';

/** The files of a question go with the message it is sent as: from here on nobody can change or remove them. In the transaction of the sending. */
export async function sendAttachments({ em }: Context, message: ConsultMessage): Promise<void> {
  await em.flush();
  await em.nativeUpdate(ConsultAttachment, { consultId: message.consultId, messageId: null }, { messageId: message.id });
}
