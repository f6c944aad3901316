import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import type { ConsultResult } from '../change-consult.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { nextLevelOffer } from './next-level.queries.ts';
import { NextLevelOfferType, PassToNextLevelInput, PassToNextLevelPayload } from './next-level.type.ts';
import { passToNextLevel } from './pass-to-next-level.ts';

@Resolver(() => ConsultType)
export class NextLevelResolver {
  @FieldResolver(() => NextLevelOfferType, {
    nullable: true,
    description: 'For its lead, once the time for a first answer is over; null otherwise.',
  })
  async nextLevelOffer(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<NextLevelOfferType | null> {
    const offer = await nextLevelOffer(context, consult);
    return offer && { target: offer.target && { ...offer.target, unitId: toNodeId('Unit', offer.target.unitId) } };
  }

  @Mutation(() => PassToNextLevelPayload, { description: 'Sends a question nobody answered in time to the next level of its track.' })
  passToNextLevel(
    @Arg('input', () => PassToNextLevelInput, { description: 'Which question.' }) input: PassToNextLevelInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return passToNextLevel(context, input);
  }
}
