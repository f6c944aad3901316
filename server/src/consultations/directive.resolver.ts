import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import {
  consequenceOf,
  directiveActionsFor,
  directiveKinds,
  directiveReasons,
  directiveStates,
  type DirectiveAction,
} from 'shared/consultations/directive-lifecycle.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { consultPath } from './consult-link.ts';
import { directiveRoleOf } from './directive.policy.ts';
import { myDirectives, readDirective, textOfDirective, type DirectiveRow } from './directive.queries.ts';
import { DirectiveConnection, DirectiveType } from './directive.type.ts';
import { DirectiveActionEnum, DirectiveSideEnum, type DirectiveSide } from './handling.enums.ts';
import { MoveDirectiveInput } from './handling.inputs.ts';
import { MoveDirectivePayload } from './handling.payloads.type.ts';
import { moveDirective, type DirectiveResult } from './move-directive.ts';

@Resolver(() => DirectiveType)
export class DirectiveResolver {
  @Query(() => DirectiveType, { nullable: true, description: 'A directive by its id; null for what the viewer may not see.' })
  directive(@Arg('id', () => ID, { description: 'The directive.' }) id: string, @Ctx() context: Context): Promise<DirectiveRow | null> {
    return readDirective(context, id);
  }

  @Query(() => DirectiveConnection, { description: 'Directives to or from the units of the viewer, the newest first. Empty for others.' })
  myDirectives(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('side', () => DirectiveSideEnum, { description: 'Which of them.' }) side: DirectiveSide,
    @Ctx() context: Context,
  ): Promise<Page<DirectiveRow>> {
    return myDirectives(context, args, side);
  }

  @Mutation(() => MoveDirectivePayload, { description: 'Acknowledges, takes on, settles, verifies or closes a directive.' })
  moveDirective(
    @Arg('input', () => MoveDirectiveInput, { description: 'Which directive, and the step.' }) input: MoveDirectiveInput,
    @Ctx() context: Context,
  ): Promise<DirectiveResult> {
    return moveDirective(context, input);
  }

  @FieldResolver(() => String, { description: 'What it is, in words.' })
  kindLabel(@Root() { kind }: DirectiveRow, @Ctx() { locale }: Context): string {
    return directiveKinds[kind][locale];
  }

  @FieldResolver(() => String, { description: 'How far it has come, in words.' })
  stateLabel(@Root() { state }: DirectiveRow, @Ctx() { locale }: Context): string {
    return directiveStates[state][locale];
  }

  @FieldResolver(() => String, { description: 'The topic in words.' })
  topicName(@Root() { topic }: DirectiveRow, @Ctx() { locale }: Context): string {
    return consultTopics[topic][locale];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be done, or was not, in words.' })
  reasonLabel(@Root() { reason }: DirectiveRow, @Ctx() { locale }: Context): string | null {
    return reason && directiveReasons[reason][locale];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is to be done. Reading it is logged. Null where it is hidden or erased.',
  })
  text(@Root() directive: DirectiveRow, @Ctx() context: Context): Promise<string | null> {
    return textOfDirective(context, directive);
  }

  @FieldResolver(() => String, { description: 'The site-relative address of its question.' })
  consultPath(@Root() { consultId }: DirectiveRow): string {
    return consultPath(consultId);
  }

  @FieldResolver(() => ID, { description: 'Its question.' })
  consultId(@Root() { consultId }: DirectiveRow): string {
    return toNodeId('Consult', consultId);
  }

  @FieldResolver(() => Boolean, { description: 'Competence was missing: a course on the topic may help.' })
  suggestsCourse(@Root() { reason }: DirectiveRow): boolean {
    return reason !== null && consequenceOf(reason) === 'COURSE';
  }

  @FieldResolver(() => [DirectiveActionEnum], { description: 'What the viewer may do with it now.' })
  viewerActions(@Root() directive: DirectiveRow, @Ctx() { viewer }: Context): DirectiveAction[] {
    const { requesterScope, answeringScope } = directive;
    const role = directiveRoleOf(viewer, { requesterScope, answeringScope });
    return role ? directiveActionsFor(directive.state, role) : [];
  }
}
