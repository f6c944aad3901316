import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { acknowledgeNotice, type AcknowledgeNoticeResult } from './acknowledge-notice.ts';
import { answerConsult } from './answer-consult.ts';
import { askFollowUp } from './ask-follow-up.ts';
import type { ConsultResult } from './change-consult.ts';
import { claimConsult } from './claim-consult.ts';
import { closeOutConsult } from './close-out-consult.ts';
import {
  AcknowledgeNoticeInput,
  AskFollowUpInput,
  ClaimConsultInput,
  DeclineConsultInput,
  NoteKnowledgeShownInput,
  QueueConsultInput,
  ReleaseConsultInput,
  ReplyToClarificationInput,
  RequestClarificationInput,
  StartConsultInput,
  SubmitConsultInput,
  WithdrawConsultInput,
} from './consult.inputs.ts';
import {
  AcknowledgeNoticePayload,
  AnswerConsultPayload,
  AskFollowUpPayload,
  ClaimConsultPayload,
  CloseOutConsultPayload,
  DeclineConsultPayload,
  NoteKnowledgeShownPayload,
  QueueConsultPayload,
  ReleaseConsultPayload,
  ReplyToClarificationPayload,
  RequestClarificationPayload,
  SaveAnswerDraftPayload,
  SaveConsultDraftPayload,
  StartConsultPayload,
  SubmitConsultPayload,
  WithdrawConsultPayload,
} from './consult.payloads.type.ts';
import { AnswerConsultInput, CloseOutConsultInput, SaveAnswerDraftInput, SaveConsultDraftInput } from './consult-writing.inputs.ts';
import { declineConsult } from './decline-consult.ts';
import { noteKnowledgeShown } from './note-knowledge-shown.ts';
import { queueConsult } from './queue-consult.ts';
import { releaseConsult } from './release-consult.ts';
import { replyToClarification } from './reply-to-clarification.ts';
import { requestClarification } from './request-clarification.ts';
import { saveAnswerDraft, type SaveAnswerDraftResult } from './save-answer-draft.ts';
import { saveConsultDraft, type SaveConsultDraftResult } from './save-consult-draft.ts';
import { startConsult } from './start-consult.ts';
import { submitConsult } from './submit-consult.ts';
import { withdrawConsult } from './withdraw-consult.ts';

@Resolver()
export class ConsultMutationsResolver {
  @Mutation(() => StartConsultPayload, { description: 'Begins a question for the unit the viewer works for.' })
  startConsult(
    @Arg('input', () => StartConsultInput, { description: 'What it is about.' }) input: StartConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return startConsult(context, input);
  }

  @Mutation(() => SaveConsultDraftPayload, {
    description: 'Saves what is being written, field by field. A text in which a person may be identified is not stored.',
  })
  saveConsultDraft(
    @Arg('input', () => SaveConsultDraftInput, { description: 'What has been written.' }) input: SaveConsultDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveConsultDraftResult> {
    return saveConsultDraft(context, input);
  }

  @Mutation(() => NoteKnowledgeShownPayload, { description: 'Notes that the asker has been shown what is already known.' })
  noteKnowledgeShown(
    @Arg('input', () => NoteKnowledgeShownInput, { description: 'Which question.' }) input: NoteKnowledgeShownInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return noteKnowledgeShown(context, input);
  }

  @Mutation(() => SubmitConsultPayload, { description: 'Sends a question. Everything it lacks is told at once.' })
  submitConsult(
    @Arg('input', () => SubmitConsultInput, { description: 'Which question.' }) input: SubmitConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return submitConsult(context, input);
  }

  @Mutation(() => QueueConsultPayload, { description: 'Puts a sent question in the queue of the unit that answers.' })
  queueConsult(
    @Arg('input', () => QueueConsultInput, { description: 'Which question, and how soon.' }) input: QueueConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return queueConsult(context, input);
  }

  @Mutation(() => DeclineConsultPayload, { description: 'Declines a question.' })
  declineConsult(
    @Arg('input', () => DeclineConsultInput, { description: 'Which question, why, and where to turn.' }) input: DeclineConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return declineConsult(context, input);
  }

  @Mutation(() => ClaimConsultPayload, { description: 'Takes a question from the queue. Of those who try at once exactly one gets it.' })
  claimConsult(
    @Arg('input', () => ClaimConsultInput, { description: 'Which question.' }) input: ClaimConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return claimConsult(context, input);
  }

  @Mutation(() => ReleaseConsultPayload, { description: 'Gives a question back to the queue.' })
  releaseConsult(
    @Arg('input', () => ReleaseConsultInput, { description: 'Which question, and why.' }) input: ReleaseConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return releaseConsult(context, input);
  }

  @Mutation(() => SaveAnswerDraftPayload, { description: 'Saves the answer the responder is writing.' })
  saveAnswerDraft(
    @Arg('input', () => SaveAnswerDraftInput, { description: 'What has been written.' }) input: SaveAnswerDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveAnswerDraftResult> {
    return saveAnswerDraft(context, input);
  }

  @Mutation(() => RequestClarificationPayload, { description: 'Asks the asker for more information.' })
  requestClarification(
    @Arg('input', () => RequestClarificationInput, { description: 'Which question, and what to ask.' }) input: RequestClarificationInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return requestClarification(context, input);
  }

  @Mutation(() => ReplyToClarificationPayload, { description: 'Gives the information the responder asked for.' })
  replyToClarification(
    @Arg('input', () => ReplyToClarificationInput, { description: 'Which question, and the information.' })
    input: ReplyToClarificationInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return replyToClarification(context, input);
  }

  @Mutation(() => AnswerConsultPayload, { description: 'Signs an answer: one disposition, and what it rests on.' })
  answerConsult(
    @Arg('input', () => AnswerConsultInput, { description: 'The answer.' }) input: AnswerConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return answerConsult(context, input);
  }

  @Mutation(() => AskFollowUpPayload, { description: 'Asks on within 30 days of an answer.' })
  askFollowUp(
    @Arg('input', () => AskFollowUpInput, { description: 'Which question, and what to ask on.' }) input: AskFollowUpInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return askFollowUp(context, input);
  }

  @Mutation(() => CloseOutConsultPayload, { description: 'Closes an answered question with the survey.' })
  closeOutConsult(
    @Arg('input', () => CloseOutConsultInput, { description: 'The survey.' }) input: CloseOutConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return closeOutConsult(context, input);
  }

  @Mutation(() => WithdrawConsultPayload, { description: 'Takes back a question that has not been answered.' })
  withdrawConsult(
    @Arg('input', () => WithdrawConsultInput, { description: 'Which question, and why.' }) input: WithdrawConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return withdrawConsult(context, input);
  }

  @Mutation(() => AcknowledgeNoticePayload, { description: 'The asker has seen a notice.' })
  acknowledgeNotice(
    @Arg('input', () => AcknowledgeNoticeInput, { description: 'Which notice.' }) input: AcknowledgeNoticeInput,
    @Ctx() context: Context,
  ): Promise<AcknowledgeNoticeResult> {
    return acknowledgeNotice(context, input);
  }
}
