import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { mayAnswer, mayAskOn, mayClaim, mayEdit, mayTake, mayWithdraw } from './consult-actions.ts';
import type { ConsultRow } from './consult.rows.ts';
import { ConsultType } from './consult.type.ts';

@Resolver(() => ConsultType)
export class ConsultActionsResolver {
  @FieldResolver(() => Boolean, { description: 'May the viewer change what is being written?' })
  viewerCanEdit(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayEdit(viewer, consult);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer send it?' })
  viewerCanSubmit(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T2');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer take it back?' })
  viewerCanWithdraw(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayWithdraw(viewer, consult);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer put it in the queue?' })
  viewerCanQueue(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T6');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer decline it?' })
  viewerCanDecline(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T7');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer take it from the queue?' })
  viewerCanClaim(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayClaim(viewer, consult);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer give it back to the queue?' })
  viewerCanRelease(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T10');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer ask for more information?' })
  viewerCanRequestClarification(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T12');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer give the information asked for?' })
  viewerCanReply(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T13');
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer write and sign an answer?' })
  viewerCanAnswer(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayAnswer(viewer, consult);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer ask a follow-up question? For 30 days after an answer.' })
  viewerCanAskFollowUp(@Root() consult: ConsultRow, @Ctx() { viewer, clock }: Context): boolean {
    return mayAskOn(viewer, consult, clock.now());
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer close it with the survey?' })
  viewerCanCloseOut(@Root() consult: ConsultRow, @Ctx() { viewer }: Context): boolean {
    return mayTake(viewer, consult, 'T20');
  }
}
