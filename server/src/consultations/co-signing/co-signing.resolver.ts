import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { ConsultResult } from '../change-consult.ts';
import { AnswerDraftType } from '../consult-draft.type.ts';
import type { AnswerDraftRow } from '../consult-texts.loaders.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { askCoSignature } from './ask-co-signature.ts';
import {
  AskCoSignatureInput,
  AskCoSignaturePayload,
  CoSignAnswerInput,
  CoSignAnswerPayload,
  CoSigningType,
  ReturnAnswerInput,
  ReturnAnswerPayload,
  SetSupervisionInput,
  SetSupervisionPayload,
} from './co-signing.type.ts';
import { setSupervision, type SetSupervisionResult } from './set-supervision.ts';
import { coSignAnswer, returnAnswer } from './settle-co-signature.ts';
import { answerToCoSign, coSigningOfConsult, needsCoSigning, type CoSigningRow } from './supervision.queries.ts';

@Resolver(() => ConsultType)
export class CoSigningResolver {
  @FieldResolver(() => Boolean, { description: 'Does a colleague have to sign the viewer’s answer too?' })
  viewerNeedsCoSigning(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<boolean> {
    return needsCoSigning(context, consult);
  }

  @FieldResolver(() => CoSigningType, {
    nullable: true,
    description: 'What the viewer has asked of a colleague for the answer being written.',
  })
  coSigning(@Root() { id }: ConsultRow, @Ctx() context: Context): Promise<CoSigningRow | null> {
    return coSigningOfConsult(context, id);
  }

  @FieldResolver(() => AnswerDraftType, {
    nullable: true,
    description: 'The answer the viewer is asked to sign too; null for everybody else. Reading it is logged.',
  })
  answerToCoSign(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<AnswerDraftRow | null> {
    return answerToCoSign(context, consult);
  }

  @Mutation(() => AskCoSignaturePayload, { description: 'Asks a colleague to sign the answer that is being written too.' })
  askCoSignature(
    @Arg('input', () => AskCoSignatureInput, { description: 'Which question, and whom.' }) input: AskCoSignatureInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return askCoSignature(context, input);
  }

  @Mutation(() => CoSignAnswerPayload, { description: 'Signs the answer of a colleague under supervision too.' })
  coSignAnswer(
    @Arg('input', () => CoSignAnswerInput, { description: 'Which question, and which answer was read.' }) input: CoSignAnswerInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return coSignAnswer(context, input);
  }

  @Mutation(() => ReturnAnswerPayload, { description: 'Gives the answer of a colleague under supervision back with comments.' })
  returnAnswer(
    @Arg('input', () => ReturnAnswerInput, { description: 'Which question, and what is to be changed.' }) input: ReturnAnswerInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return returnAnswer(context, input);
  }

  @Mutation(() => SetSupervisionPayload, { description: 'Says whether somebody answers under supervision at the unit the viewer leads.' })
  setSupervision(
    @Arg('input', () => SetSupervisionInput, { description: 'Who.' }) input: SetSupervisionInput,
    @Ctx() context: Context,
  ): Promise<SetSupervisionResult> {
    return setSupervision(context, input);
  }
}
