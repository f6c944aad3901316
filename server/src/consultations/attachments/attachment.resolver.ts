import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { ConsultResult } from '../change-consult.ts';
import type { MessageRow } from '../consult-texts.loaders.ts';
import { ConsultMessageType } from '../consult-thread.type.ts';
import { RemoveConsultAttachmentInput, RemoveConsultAttachmentPayload } from './attachment.inputs.ts';
import { attachmentsOfMessage, type AttachmentRow } from './attachment.queries.ts';
import { AttachmentType } from './attachment.type.ts';
import { removeAttachment } from './remove-attachment.ts';

@Resolver(() => ConsultMessageType)
export class AttachmentResolver {
  @FieldResolver(() => [AttachmentType], {
    description: 'The files sent with it, at most five; none where the message is sealed, and with a redacted copy those that were kept.',
  })
  async attachments(@Root() { id, kind }: MessageRow, @Ctx() context: Context): Promise<AttachmentRow[]> {
    return kind === 'QUESTION' || kind === 'REDACTED_COPY' ? ((await attachmentsOfMessage(context, id)) ?? []) : [];
  }

  @Mutation(() => RemoveConsultAttachmentPayload, { description: 'Takes a file away from a question that is being written.' })
  removeConsultAttachment(
    @Arg('input', () => RemoveConsultAttachmentInput, { description: 'Which file.' }) input: RemoveConsultAttachmentInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return removeAttachment(context, input);
  }
}
