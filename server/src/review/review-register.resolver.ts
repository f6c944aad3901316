import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { colleagues, reviewBodies, type BodyRow, type ColleagueRow } from './body.queries.ts';
import { declarationOf, type DeclarationRow } from './declaration.queries.ts';
import { declareInterests } from './declare-interests.ts';
import { registerBody } from './register-body.ts';
import { ReviewBodyConnection } from './review-round.type.ts';
import { ColleagueType, InterestDeclarationType } from './review-team.type.ts';
import { DeclareInterestsInput } from './review.inputs.ts';
import { DeclareInterestsPayload, RegisterBodyPayload } from './review.payloads.type.ts';
import { RegisterBodyInput } from './round.inputs.ts';

@Resolver()
export class ReviewRegisterResolver {
  @Query(() => ReviewBodyConnection, { description: 'The register of bodies, for editors; empty for everybody else.' })
  reviewBodies(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<BodyRow>> {
    return reviewBodies(context, args);
  }

  @Query(() => [ColleagueType], { description: 'People by a part of their name, at most ten, for editors; nobody for everybody else.' })
  colleagues(
    @Arg('search', () => String, { description: 'A part of the name, at least two letters.' }) search: string,
    @Ctx() context: Context,
  ): Promise<ColleagueRow[]> {
    return colleagues(context, search);
  }

  @Query(() => InterestDeclarationType, { nullable: true, description: 'What the viewer has declared last; null where nothing.' })
  myInterests(@Ctx() context: Context): Promise<DeclarationRow | null> | null {
    return context.viewer.kind === 'PERSON' ? declarationOf(context, context.viewer.personId) : null;
  }

  @Mutation(() => DeclareInterestsPayload, { description: "Declares the viewer's interests; it holds for 12 months." })
  declareInterests(
    @Arg('input', () => DeclareInterestsInput, { description: 'What.' }) input: DeclareInterestsInput,
    @Ctx() context: Context,
  ): Promise<DeclareInterestsPayload> {
    return declareInterests(context, input);
  }

  @Mutation(() => RegisterBodyPayload, { description: 'Enters a body that rounds can be sent to.' })
  registerBody(
    @Arg('input', () => RegisterBodyInput, { description: 'What.' }) input: RegisterBodyInput,
    @Ctx() context: Context,
  ): Promise<RegisterBodyPayload> {
    return registerBody(context, input);
  }
}
