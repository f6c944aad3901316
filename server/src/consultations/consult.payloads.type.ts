import 'reflect-metadata';
import { Field, ID, Int, ObjectType, createUnionType, type ClassType } from 'type-graphql';
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReady } from '../kernel/user-errors.ts';
import { DateTime } from '../kernel/scalars.ts';
import type { AcknowledgeNoticeResult } from './acknowledge-notice.ts';
import type { ConsultResult } from './change-consult.ts';
import { DraftFieldConflict, IdentityFound, IdentityWarning } from './consult-errors.type.ts';
import { ConsultType } from './consult.type.ts';
import type { ConsultRow } from './consult.rows.ts';
import type { FieldFinds } from './identity-gate.ts';
import type { SaveConsultDraftResult, SavedField } from './save-consult-draft.ts';

type ErrorType = ClassType<object>;

export function errorUnion(name: string, types: readonly ErrorType[]) {
  return createUnionType({ name, description: 'What is in the way.', types: () => types as never });
}

/** The payload of a mutation of a question: the question as it now is, or what is in the way. */
export function payload(mutation: string, errorTypes: readonly ErrorType[]): ClassType<Pick<ConsultResult, 'consult' | 'errors'>> {
  const ErrorUnion = errorUnion(`${mutation}Error`, errorTypes);

  @ObjectType(`${mutation}Payload`, { description: 'The question as it now is, or what is in the way.' })
  class Payload {
    @Field(() => ConsultType, { nullable: true, description: 'The question; null where there are errors.' })
    consult!: ConsultRow | null;

    @Field(() => [ErrorUnion], { description: 'What is in the way; empty when it was done.' })
    errors!: ConsultResult['errors'];
  }
  return Payload;
}

/** As `payload`, for a mutation that brings a text: with what in it might identify somebody. */
export function textPayload(mutation: string): ClassType<ConsultResult> {
  const ErrorUnion = errorUnion(`${mutation}Error`, [...stepErrors, InvalidInput, IdentityFound]);

  @ObjectType(`${mutation}Payload`, { description: 'The question as it now is, or what is in the way.' })
  class Payload {
    @Field(() => ConsultType, { nullable: true, description: 'The question; null where there are errors.' })
    consult!: ConsultRow | null;

    @Field(() => [IdentityWarning], { description: 'What in the texts might identify somebody; they were stored all the same.' })
    warnings!: FieldFinds[];

    @Field(() => [ErrorUnion], { description: 'What is in the way; empty when it was done.' })
    errors!: ConsultResult['errors'];
  }
  return Payload;
}

export const stepErrors = [NotFound, NotAllowed, NotReady];

export const StartConsultPayload = payload('StartConsult', [NotAllowed, NotReady, InvalidInput]);
export const NoteKnowledgeShownPayload = payload('NoteKnowledgeShown', [NotFound, NotReady]);
export const SubmitConsultPayload = textPayload('SubmitConsult');
export const QueueConsultPayload = payload('QueueConsult', [...stepErrors, InvalidInput]);
export const DeclineConsultPayload = textPayload('DeclineConsult');
export const ClaimConsultPayload = payload('ClaimConsult', [...stepErrors, Conflict]);
export const ReleaseConsultPayload = payload('ReleaseConsult', stepErrors);
export const RequestClarificationPayload = textPayload('RequestClarification');
export const ReplyToClarificationPayload = textPayload('ReplyToClarification');
export const AnswerConsultPayload = textPayload('AnswerConsult');
export const AskFollowUpPayload = textPayload('AskFollowUp');
export const CloseOutConsultPayload = textPayload('CloseOutConsult');
export const WithdrawConsultPayload = payload('WithdrawConsult', stepErrors);

const SaveConsultDraftError = errorUnion('SaveConsultDraftError', [
  NotFound,
  NotReady,
  InvalidInput,
  Conflict,
  IdentityFound,
  DraftFieldConflict,
]);

@ObjectType({ description: 'A field that is stored as it was sent.' })
class SavedConsultField {
  @Field(() => ID, { description: 'The field.' })
  key!: string;

  @Field(() => Int, { description: 'Its revision now.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was stored.' })
  savedAt!: Date;
}

@ObjectType({ description: 'What was saved, field by field, and what was not.' })
export class SaveConsultDraftPayload {
  @Field(() => ConsultType, { nullable: true, description: 'The question; null where nothing could be saved.' })
  consult!: ConsultRow | null;

  @Field(() => [SavedConsultField], { description: 'The fields that are stored as they were sent.' })
  saved!: SavedField[];

  @Field(() => [IdentityWarning], { description: 'What in the stored texts might identify somebody.' })
  warnings!: FieldFinds[];

  @Field(() => [SaveConsultDraftError], { description: 'What was not saved and why; everything else was.' })
  errors!: SaveConsultDraftResult['errors'];
}

const SaveAnswerDraftError = errorUnion('SaveAnswerDraftError', [...stepErrors, InvalidInput, Conflict, IdentityFound]);

@ObjectType({ description: 'What became of the save.' })
export class SaveAnswerDraftPayload {
  @Field(() => ConsultType, { nullable: true, description: 'The question; null where nothing could be saved.' })
  consult!: ConsultRow | null;

  @Field(() => Int, { nullable: true, description: 'The revision of what is stored now; null where nothing was.' })
  revision!: number | null;

  @Field(() => [IdentityWarning], { description: 'What in the stored texts might identify somebody.' })
  warnings!: FieldFinds[];

  @Field(() => [SaveAnswerDraftError], { description: 'What was not saved and why; everything else was.' })
  errors!: ConsultResult['errors'];
}

const AcknowledgeNoticeError = errorUnion('AcknowledgeNoticeError', [NotFound]);

@ObjectType({ description: 'The question with its notices, or what is in the way.' })
export class AcknowledgeNoticePayload {
  @Field(() => ConsultType, { nullable: true, description: 'The question; null where there are errors.' })
  consult!: ConsultRow | null;

  @Field(() => [AcknowledgeNoticeError], { description: 'What is in the way; empty when it was done.' })
  errors!: AcknowledgeNoticeResult['errors'];
}
