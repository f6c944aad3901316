import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import { errorUnion, payload, stepErrors, textPayload } from './consult.payloads.type.ts';
import { IdentityFound } from './consult-errors.type.ts';
import type { DirectiveRow } from './directive.queries.ts';
import { DirectiveType } from './directive.type.ts';

export const QuarantineConsultPayload = payload('QuarantineConsult', stepErrors);
export const LiftQuarantinePayload = textPayload('LiftQuarantine');
export const VoidConsultPayload = payload('VoidConsult', stepErrors);
export const RefuseVoidPayload = payload('RefuseVoid', stepErrors);
export const TakeBackVoidPayload = payload('TakeBackVoid', stepErrors);
export const SnoozeConsultPayload = payload('SnoozeConsult', [...stepErrors, InvalidInput]);
export const CloseAsKnownPayload = payload('CloseAsKnown', [...stepErrors, InvalidInput]);
export const ReopenConsultPayload = payload('ReopenConsult', stepErrors);
export const ReportOutcomePayload = textPayload('ReportOutcome');
export const PassToLevelPayload = textPayload('PassToLevel');
export const AskOpinionPayload = textPayload('AskOpinion');
export const GiveOpinionPayload = textPayload('GiveOpinion');
export const EndOpinionPayload = payload('EndOpinion', stepErrors);
export const AssignConsultPayload = payload('AssignConsult', [...stepErrors, InvalidInput, IdentityFound]);
export const IssueDirectivePayload = textPayload('IssueDirective');

const SetCapacityError = errorUnion('SetCapacityError', [NotAllowed, InvalidInput]);

@ObjectType({ description: 'What the change of capacity did, or what is in the way.' })
export class SetCapacityPayload {
  @Field(() => Int, { description: 'Questions that went back to the queue.' })
  released!: number;

  @Field(() => [SetCapacityError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

const MoveDirectiveError = errorUnion('MoveDirectiveError', [NotFound, NotAllowed, NotReady, InvalidInput]);

@ObjectType({ description: 'The directive as it now is, or what is in the way.' })
export class MoveDirectivePayload {
  @Field(() => DirectiveType, { nullable: true, description: 'The directive; null where there are errors.' })
  directive!: DirectiveRow | null;

  @Field(() => [MoveDirectiveError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
