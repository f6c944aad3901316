import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { coSigningOutcomes, type CoSigningOutcome } from 'shared/consultations/co-signing.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound, type UserErrorRow } from '../../kernel/user-errors.ts';
import { IdentityOverrideInput } from '../consult.inputs.ts';
import { errorUnion, payload, stepErrors, textPayload } from '../consult.payloads.type.ts';

const CoSigningOutcomeEnum = enumOf('CoSigningOutcome', 'What became of an answer a colleague was asked to sign too.', coSigningOutcomes);

@ObjectType('ConsultCoSigning', { description: 'A colleague is asked to sign the viewer’s answer too.' })
export class CoSigningType {
  @Field(() => String, { description: 'Who is asked.' })
  askedOfName!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  askedAt!: Date;

  @Field(() => CoSigningOutcomeEnum, { nullable: true, description: 'What became of it; null while the colleague has it.' })
  outcome!: CoSigningOutcome | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled.' })
  settledAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the answer that was signed; null while none was. Any other has to be signed anew.',
  })
  revision!: number | null;
}

@InputType({ description: 'An answer, and who is to sign it too.' })
export class AskCoSignatureInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The colleague, one of `pool` who is not under supervision.' })
  personId!: string;
}

@InputType({ description: 'An answer to sign too.' })
export class CoSignAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => Int, { description: 'The revision of the answer that was read.' })
  revision!: number;
}

@InputType({ description: 'An answer to give back.' })
export class ReturnAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => String, { description: 'What is to be changed.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'Somebody in the pool, and whether a colleague signs their answers too.' })
export class SetSupervisionInput {
  @Field(() => ID, { description: 'The person, one of `myPool`.' })
  personId!: string;

  @Field(() => Boolean, { description: 'Answers under supervision.' })
  supervised!: boolean;
}

export const AskCoSignaturePayload = payload('AskCoSignature', [...stepErrors, InvalidInput]);
export const CoSignAnswerPayload = payload('CoSignAnswer', [...stepErrors, Conflict]);
export const ReturnAnswerPayload = textPayload('ReturnAnswer');

const SetSupervisionError = errorUnion('SetSupervisionError', [NotFound, NotAllowed]);

@ObjectType({ description: 'Whether it was done, or what is in the way.' })
export class SetSupervisionPayload {
  @Field(() => Boolean, { description: 'It was done.' })
  done!: boolean;

  @Field(() => [SetSupervisionError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
