import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import { DateTime } from '../kernel/scalars.ts';
import type { Localised } from 'shared/text/localised.ts';
import { ArtefactType } from '../publishing/artefact.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import type { AttachmentRow } from './attachments/attachment.queries.ts';
import { AttachmentType } from './attachments/attachment.type.ts';
import { DispositionEnum } from './consult.enums.ts';

@ObjectType({ description: 'One text of a question that is being written.' })
export class ConsultDraftFieldType {
  @Field(() => ID, { description: 'title, question or template.<code>.' })
  key!: string;

  @Field(() => String, { description: 'The text as it was saved last.' })
  text!: string;

  @Field(() => Int, { description: 'Counts its changes; sent back with the next one.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date;
}

@ObjectType({ description: 'What is being written, seen by its author alone.' })
export class ConsultDraft {
  @Field(() => [ConsultDraftFieldType], { description: 'The texts, those of other topics included; bounded by the templates.' })
  fields!: ConsultDraftFieldType[];

  @Field(() => Int, { description: 'Counts changes of the answers that are chosen, not written.' })
  answersRevision!: number;

  @Field(() => [AttachmentType], { description: 'The files attached so far, at most five.' })
  attachments!: AttachmentRow[];
}

@ObjectType({ description: 'A draft in a list.' })
export class ConsultDraftGlance {
  @Field(() => String, { nullable: true, description: 'The first words of what is written besides the title; null while there are none.' })
  words!: string | null;

  @Field(() => DateTime, { description: 'When something was written last; when it was begun, where nothing is.' })
  writtenAt!: Date;
}

@ObjectType({ description: 'A part an answer that is being written rests on so far.' })
export class ConsultDraftCitation {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => String, {
    description: 'What the part is, as `outcome` or `recommendation`: what its citation says once the answer is signed.',
  })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => ArtefactType, { description: 'The text it belongs to.' })
  artefact!: ArtefactType;
}

@ObjectType('ConsultAnswerDraft', { description: 'The answer a responder is writing, seen by the responder alone.' })
export class AnswerDraftType {
  @Field(() => DispositionEnum, { nullable: true, description: 'What is to be done; null while it is not chosen.' })
  disposition!: DispositionCode | null;

  @Field(() => String, { description: 'The text so far.' })
  text!: string;

  @Field(() => Boolean, { description: 'No knowledge exists.' })
  knowledgeMissing!: boolean;

  @Field(() => Int, { nullable: true, description: 'Weeks until the outcome should be looked at.' })
  followUpWeeks!: number | null;

  @Field(() => String, { description: 'What should be looked at then.' })
  followUpMeasure!: string;

  @Field(() => Int, { description: 'Counts its changes; sent back with the next save.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date;

  @Field(() => [ConsultDraftCitation], { description: 'The parts it rests on so far, those still in use; at most 50.' })
  citations!: ConsultDraftCitation[];
}
