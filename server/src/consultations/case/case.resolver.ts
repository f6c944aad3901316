import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { caseActorName, caseEventReason, caseEventText } from 'shared/consultations/case/case-log-words.ts';
import { retentionClasses, retentionClassOf, type RetentionClass } from 'shared/consultations/case/retention-class.ts';
import { PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { factsOfRow, type ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { caseLog, type CaseLog, type CaseLogRow } from './case-log.queries.ts';
import { ConsultLog, ConsultLogEvent } from './case-log.type.ts';
import { canTakeAlong, caseLogRole } from './case.policy.ts';

const RetentionClassEnum = enumOf('RetentionClass', 'How long what is written in a question is kept.', retentionClasses);

@Resolver(() => ConsultLogEvent)
export class ConsultLogResolver {
  @Query(() => ConsultLog, {
    nullable: true,
    description:
      'The log of a question, for its asker, the lead of the level and the privacy officer; null for others. Reading it is logged.',
  })
  consultLog(
    @Arg('id', () => String, { description: 'The question.' }) id: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<CaseLog | null> {
    return caseLog(context, id, args);
  }

  @FieldResolver(() => String, { description: 'Who: a name, or what acted where it was no person.' })
  who(@Root() { actorName, actorRole }: CaseLogRow, @Ctx() { locale }: Context): string {
    return actorName ?? caseActorName(actorRole, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The unit the person worked for then; null where there was none.' })
  unitName(@Root() { actorUnitName }: CaseLogRow): string | null {
    return actorUnitName;
  }

  @FieldResolver(() => Boolean, {
    description: 'Something was read, or saved as one writes: what recurs many times a day and changes nothing for others.',
  })
  recurs(@Root() { action, outcome }: CaseLogRow): boolean {
    return outcome === 'ALLOWED' && ['CONSULT_READ', 'CONSULT_DRAFT_SAVED', 'CONSULT_ANSWER_SAVED'].includes(action);
  }

  @FieldResolver(() => String, { description: 'What was done.' })
  text(@Root() event: CaseLogRow, @Ctx() { locale }: Context): string {
    return caseEventText(event, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the person had to do with the question; null where nothing is known of it.',
  })
  reason(@Root() event: CaseLogRow, @Ctx() { locale }: Context): string | null {
    return caseEventReason(event, locale);
  }
}

@Resolver(() => ConsultType)
export class ConsultCaseResolver {
  @FieldResolver(() => RetentionClassEnum, { description: 'How long what is written in it is kept.' })
  retentionClass(@Root() { state, submittedAt }: ConsultRow): RetentionClass {
    return retentionClassOf(state, submittedAt !== null);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may read its log.' })
  viewerCanReadLog(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return caseLogRole(viewer, factsOfRow(consult)) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may take it along, printed or as a file.' })
  viewerCanTakeAlong(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return canTakeAlong(viewer, factsOfRow(consult));
  }
}
