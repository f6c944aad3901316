import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { ConsultResult } from '../change-consult.ts';
import { ConsultPoolMember } from '../consult-handling.type.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { AskOpinionInput, EndOpinionInput, GiveOpinionInput } from '../handling.inputs.ts';
import { AskOpinionPayload, EndOpinionPayload, GiveOpinionPayload } from '../handling.payloads.type.ts';
import { toPoolMember } from '../pool-member.ts';
import { askOpinion } from './ask-opinion.ts';
import { endOpinion } from './end-opinion.ts';
import { giveOpinion } from './give-opinion.ts';
import { OpinionType } from './opinion.type.ts';
import { colleaguesOf, opinionsOf } from './opinions.queries.ts';

@Resolver(() => ConsultType)
export class OpinionResolver {
  @FieldResolver(() => [OpinionType], { description: 'The second opinions asked for about it, the oldest first; bounded by the thread.' })
  opinions(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<OpinionType[]> {
    return opinionsOf(context, consult);
  }

  @FieldResolver(() => [ConsultPoolMember], {
    description:
      'Whom its responder may ask for a second opinion: the own pool first, then the others of the healthcare region. Empty for others.',
  })
  async opinionColleagues(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultPoolMember[]> {
    return (await colleaguesOf(context, consult)).map((member) => toPoolMember(context, member));
  }

  @Mutation(() => AskOpinionPayload, { description: 'Asks a colleague for a second opinion, in the own pool or another.' })
  askOpinion(
    @Arg('input', () => AskOpinionInput, { description: 'Which question, whom, and what to look at.' }) input: AskOpinionInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return askOpinion(context, input);
  }

  @Mutation(() => GiveOpinionPayload, { description: 'Gives the second opinion one was asked for.' })
  giveOpinion(
    @Arg('input', () => GiveOpinionInput, { description: 'Which question, and the opinion.' }) input: GiveOpinionInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return giveOpinion(context, input);
  }

  @Mutation(() => EndOpinionPayload, { description: 'Takes a request for an opinion back, or says that one cannot give it.' })
  endOpinion(
    @Arg('input', () => EndOpinionInput, { description: 'Which question and which opinion.' }) input: EndOpinionInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return endOpinion(context, input);
  }
}
