import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { accountableHolder } from 'shared/consultations/consult-state.ts';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { partyWords, stateWords, type ConsultParty } from 'shared/consultations/consult-words.ts';
import { dispositions, dispositionWord } from 'shared/consultations/disposition.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { organisationNodeById } from '../organisation/organisation.loaders.ts';
import type { OrganisationNodeRow } from '../organisation/organisation.queries.ts';
import { UnitObjectType } from '../organisation/organisation.type.ts';
import { duesOfConsult, type ConsultDue } from './consult-due.loaders.ts';
import { consultQueue, levelConsults, myConsults, triageInbox } from './consult-lists.queries.ts';
import { ConsultPartyEnum, ConsultTopicEnum, QueueListEnum, type QueueList } from './consult.enums.ts';
import { partiesOf } from './consult.policy.ts';
import { readConsult, readConsultByReference } from './consult.queries.ts';
import { factsOfRow, type ConsultRow } from './consult.rows.ts';
import { ConsultConnection, ConsultDueType, ConsultType } from './consult.type.ts';
import { titleOfConsult } from './consult-texts.loaders.ts';

@Resolver(() => ConsultType)
export class ConsultResolver {
  @Query(() => ConsultType, { nullable: true, description: 'A question by its id; null for what the viewer may not see.' })
  consult(@Arg('id', () => ID, { description: 'The question.' }) id: string, @Ctx() context: Context): Promise<ConsultRow | null> {
    return readConsult(context, id);
  }

  @Query(() => ConsultType, {
    nullable: true,
    description: 'A question by its number, KS-2026-0012, however that is written; null for what the viewer may not see.',
  })
  consultByReference(
    @Arg('reference', () => String, { description: 'The number as it was typed.' }) reference: string,
    @Ctx() context: Context,
  ): Promise<ConsultRow | null> {
    return readConsultByReference(context, reference);
  }

  @Query(() => ConsultConnection, {
    description: 'Questions the viewer has asked for the unit worked for, drafts included, the newest first.',
  })
  myConsults(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('wholeUnit', () => Boolean, { defaultValue: false, description: 'Also what colleagues at the unit have sent.' })
    wholeUnit: boolean,
    @Arg('topic', () => ConsultTopicEnum, { nullable: true, description: 'Only on this topic.' }) topic: ConsultTopicCode | null,
    @Arg('open', () => Boolean, { nullable: true, description: 'True for those that wait for somebody, false for those that are over.' })
    open: boolean | null,
    @Ctx() context: Context,
  ): Promise<Page<ConsultRow>> {
    return myConsults(context, args, { wholeUnit, topic: topic ?? null, open: open ?? null });
  }

  @Query(() => ConsultConnection, { description: 'One list of a consulting clinician, in the order of the list. Empty for others.' })
  consultQueue(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('list', () => QueueListEnum, { description: 'Which list.' }) list: QueueList,
    @Ctx() context: Context,
  ): Promise<Page<ConsultRow>> {
    return consultQueue(context, args, list);
  }

  @Query(() => ConsultConnection, {
    description: 'Questions that wait for the triage of the viewer: priority first, then the oldest. Empty for others.',
  })
  triageInbox(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('snoozed', () => Boolean, { defaultValue: false, description: 'Those put off to a later day, and only those.' }) snoozed: boolean,
    @Ctx() context: Context,
  ): Promise<Page<ConsultRow>> {
    return triageInbox(context, args, snoozed);
  }

  @Query(() => ConsultConnection, { description: 'Questions of the levels the viewer leads. Empty for others.' })
  levelConsults(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('open', () => Boolean, {
      description: 'True for those that wait for somebody, false for those that are over, the last one first.',
    })
    open: boolean,
    @Ctx() context: Context,
  ): Promise<Page<ConsultRow>> {
    return levelConsults(context, args, open);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its subject; null while it has none. Reading it is logged.' })
  title(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<string | null> {
    return titleOfConsult(context, consult.id);
  }

  @FieldResolver(() => String, { description: 'The topic in the language of the request.' })
  topicName(@Root() { topic }: ConsultRow, @Ctx() { locale }: Context): string {
    return consultTopics[topic][locale];
  }

  @FieldResolver(() => String, { description: 'How far it has come, in words.' })
  stateLabel(@Root() { state }: ConsultRow, @Ctx() { locale }: Context): string {
    return stateWords[state][locale];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the newest answer says is to be done, in words.' })
  dispositionLabel(@Root() { disposition, track }: ConsultRow, @Ctx() { locale }: Context): string | null {
    return disposition && dispositionWord(disposition, track)[locale];
  }

  @FieldResolver(() => Boolean, {
    description: 'The newest answer advises a referral, which the portal does not send: copy the text for it.',
  })
  advisesReferral(@Root() { disposition }: ConsultRow): boolean {
    return disposition !== null && dispositions[disposition].refers;
  }

  @FieldResolver(() => ConsultPartyEnum, { nullable: true, description: 'Whom it waits for; null when it is over.' })
  waitingOn(@Root() consult: ConsultRow): ConsultParty | null {
    return accountableHolder(factsOfRow(consult).standing);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whom it waits for, in words; null when it is over.' })
  waitingOnLabel(@Root() consult: ConsultRow, @Ctx() { locale }: Context): string | null {
    const holder = accountableHolder(factsOfRow(consult).standing);
    return holder && partyWords[holder][locale];
  }

  @FieldResolver(() => [ConsultPartyEnum], { description: 'Everything the viewer is to it.' })
  viewerIs(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): ConsultParty[] {
    return partiesOf(viewer, factsOfRow(consult));
  }

  @FieldResolver(() => ConsultDueType, { nullable: true, description: 'What is due next; null where nothing is.' })
  async due(@Root() { id }: ConsultRow, @Ctx() context: Context): Promise<ConsultDueType | null> {
    return toDue((await duesOfConsult(context, id))?.[0]);
  }

  @FieldResolver(() => ConsultDueType, {
    nullable: true,
    description: 'When the answer is due, or that to a follow-up question; null while nobody owes one.',
  })
  async answerDue(@Root() { id }: ConsultRow, @Ctx() context: Context): Promise<ConsultDueType | null> {
    return toDue((await duesOfConsult(context, id))?.find(({ clock }) => clock === 'FIRST_ANSWER' || clock === 'CLARIFY'));
  }

  @FieldResolver(() => UnitObjectType, { nullable: true, description: 'The asking unit.' })
  requesterUnit(@Root() { requesterUnitId }: ConsultRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> {
    return organisationNodeById(context, requesterUnitId);
  }

  @FieldResolver(() => UnitObjectType, { nullable: true, description: 'The unit whose pool answers; null until it is sent.' })
  answeringUnit(@Root() { answeringUnitId }: ConsultRow, @Ctx() context: Context): Promise<OrganisationNodeRow | null> | null {
    return answeringUnitId ? organisationNodeById(context, answeringUnitId) : null;
  }
}

const toDue = (due: ConsultDue | undefined): ConsultDueType | null =>
  due ? { clock: due.clock, minutesLeft: Math.floor(due.left / 60_000), at: due.at } : null;
