import { Field, ID, InputType } from 'type-graphql';
import { payload, stepErrors } from '../consult.payloads.type.ts';

@InputType({ description: 'A file to take away from a question that is being written.' })
export class RemoveConsultAttachmentInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The file.' })
  attachmentId!: string;
}

export const RemoveConsultAttachmentPayload = payload('RemoveConsultAttachment', stepErrors);
