import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { ChangeBodyInput, LogDialogueInput, RegisterBodyInput } from './body.inputs.ts';
import { colleagues, readBody, reviewBodies, type BodyRow, type ColleagueRow } from './body.queries.ts';
import { ReviewBodyConnection, ReviewBodyType } from './body.type.ts';
import { changeBody } from './change-body.ts';
import { keepsRegister } from './change-register.ts';
import { declarationOf, type DeclarationRow } from './declaration.queries.ts';
import { declareInterests } from './declare-interests.ts';
import { logDialogue } from './log-dialogue.ts';
import { registerBody } from './register-body.ts';
import { ColleagueType, InterestDeclarationType } from './review-team.type.ts';
import { DeclareInterestsInput } from './review.inputs.ts';
import { DeclareInterestsPayload, ReviewBodyPayload } from './review.payloads.type.ts';

@Resolver()
export class ReviewRegisterResolver {
  @Query(() => ReviewBodyConnection, { description: 'The register of bodies, for editors; empty for everybody else.' })
  reviewBodies(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<BodyRow>> {
    return reviewBodies(context, args);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may change the register of bodies, which is the whole country’s.' })
  viewerKeepsBodies(@Ctx() context: Context): Promise<boolean> {
    return keepsRegister(context);
  }

  @Query(() => ReviewBodyType, { nullable: true, description: 'A body of the register, for editors; null for everybody else.' })
  reviewBody(@Arg('id', () => String, { description: 'Its id.' }) id: string, @Ctx() context: Context): Promise<BodyRow | null> {
    return readBody(context, id);
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

  @Mutation(() => ReviewBodyPayload, { description: 'Enters a body that rounds can be sent to.' })
  registerBody(
    @Arg('input', () => RegisterBodyInput, { description: 'What.' }) input: RegisterBodyInput,
    @Ctx() context: Context,
  ): Promise<ReviewBodyPayload> {
    return registerBody(context, input);
  }

  @Mutation(() => ReviewBodyPayload, { description: 'Changes a body of the register.' })
  changeBody(
    @Arg('input', () => ChangeBodyInput, { description: 'What.' }) input: ChangeBodyInput,
    @Ctx() context: Context,
  ): Promise<ReviewBodyPayload> {
    return changeBody(context, input);
  }

  @Mutation(() => ReviewBodyPayload, { description: 'Enters what was talked over with a body.' })
  logDialogue(
    @Arg('input', () => LogDialogueInput, { description: 'What.' }) input: LogDialogueInput,
    @Ctx() context: Context,
  ): Promise<ReviewBodyPayload> {
    return logDialogue(context, input);
  }
}
