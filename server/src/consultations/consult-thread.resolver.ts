import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { messageKindWords, partyWords, stepInWords } from 'shared/consultations/consult-words.ts';
import { noticeKinds } from 'shared/consultations/consult-notice.ts';
import { voidRefusals } from 'shared/consultations/handling-words.ts';
import { dispositionWord } from 'shared/consultations/disposition.ts';
import type { Context } from '../kernel/context.ts';
import { citationsFromMessage } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationType } from '../publishing/citation.type.ts';
import { ArtefactType } from '../publishing/artefact.type.ts';
import type { ArtefactRow } from '../publishing/artefact.rows.ts';
import { attachmentsOfDraft } from './attachments/attachment.queries.ts';
import {
  artefactOfNotice,
  draftCitations,
  noticesOfConsult,
  stepsOfConsult,
  type DraftCitationRow,
  type NoticeRow,
  type StepRow,
} from './consult-history.loaders.ts';
import {
  answerDraftOfConsult,
  closeOutOfConsult,
  draftFieldsOfConsult,
  messagesOfConsult,
  type AnswerDraftRow,
  type CloseOutRow,
  type MessageRow,
} from './consult-texts.loaders.ts';
import { glanceAt } from './consult-draft-glance.ts';
import { AnswerDraftType, ConsultDraft, ConsultDraftCitation, ConsultDraftGlance } from './consult-draft.type.ts';
import { mayAnswer, mayEdit } from './consult-actions.ts';
import { CloseOutType, ConsultMessagePart, ConsultMessageType, ConsultNoticeType, ConsultStep } from './consult-thread.type.ts';
import type { ConsultRow } from './consult.rows.ts';
import { ConsultType } from './consult.type.ts';
import { recordTextOf } from './record-text.ts';

@Resolver(() => ConsultType)
export class ConsultThreadResolver {
  @FieldResolver(() => [ConsultMessageType], { description: 'The thread, the question first; at most 100 messages. Reading it is logged.' })
  async messages(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<MessageRow[]> {
    return (await messagesOfConsult(context, consult.id)) ?? [];
  }

  @FieldResolver(() => [ConsultStep], { description: 'The steps it has taken; bounded by the thread.' })
  async history(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<StepRow[]> {
    return (await stepsOfConsult(context, consult.id)) ?? [];
  }

  @FieldResolver(() => [ConsultNoticeType], {
    description: 'Its notices, the newest first; one open at most for each text the answers cite.',
  })
  async notices(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<NoticeRow[]> {
    return (await noticesOfConsult(context, consult.id)) ?? [];
  }

  @FieldResolver(() => CloseOutType, { nullable: true, description: 'The survey that closed it; null while there is none.' })
  closeOut(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<CloseOutRow | null> | null {
    return consult.state === 'CLOSED' || consult.state === 'FOLLOW_UP' ? closeOutOfConsult(context, consult.id) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Every answer under its question, as text for the asker's own record, without anything of the portal; null before there is one.",
  })
  recordText(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<string | null> {
    return recordTextOf(context, consult.id);
  }

  @FieldResolver(() => ConsultDraft, {
    nullable: true,
    description: 'What is being written; null for everybody but its author, and once it is sent.',
  })
  async draft(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultDraft | null> {
    if (!mayEdit(context.viewer, consult)) return null;
    return {
      fields: (await draftFieldsOfConsult(context, consult.id)) ?? [],
      answersRevision: consult.answersRevision,
      attachments: (await attachmentsOfDraft(context, consult.id)) ?? [],
    };
  }

  @FieldResolver(() => ConsultDraftGlance, {
    nullable: true,
    description: 'How its author tells a draft from others in a list; null for everybody else, and once it is sent.',
  })
  async draftGlance(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultDraftGlance | null> {
    if (!mayEdit(context.viewer, consult)) return null;
    return glanceAt((await draftFieldsOfConsult(context, consult.id)) ?? [], consult);
  }

  @FieldResolver(() => AnswerDraftType, {
    nullable: true,
    description: 'The answer the viewer is writing; null for everybody but the responder.',
  })
  answerDraft(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<AnswerDraftRow | null> | null {
    return mayAnswer(context.viewer, consult) ? answerDraftOfConsult(context, consult.id) : null;
  }
}

@Resolver(() => ConsultMessageType)
export class ConsultMessageResolver {
  @FieldResolver(() => String, { description: 'What it is, in words.' })
  kindLabel(@Root() { kind }: MessageRow, @Ctx() { locale }: Context): string {
    return messageKindWords[kind][locale];
  }

  @FieldResolver(() => String, { description: 'Whom the author was to the question, in words.' })
  authorRoleLabel(@Root() { authorRole }: MessageRow, @Ctx() { locale }: Context): string {
    return partyWords[authorRole][locale];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Of an answer: what is to be done, in words.' })
  dispositionLabel(@Root() { disposition, track }: MessageRow, @Ctx() { locale }: Context): string | null {
    return disposition && dispositionWord(disposition, track)[locale];
  }

  @FieldResolver(() => [ConsultMessagePart], { description: 'Its pieces in order; at most as many as the template has fields.' })
  parts(@Root() { parts }: MessageRow, @Ctx() { locale }: Context): ConsultMessagePart[] {
    return (parts ?? []).map(({ key, label, text }) => ({ key, label: label && label[locale], text }));
  }

  @FieldResolver(() => [CitationType], { description: 'What an answer rests on, as it was read when it was signed; at most 50.' })
  async citations(@Root() { id }: MessageRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return (await citationsFromMessage(context, id)) ?? [];
  }
}

@Resolver(() => ConsultStep)
export class ConsultStepResolver {
  @FieldResolver(() => String, { description: 'What happened, in words, with its reason.' })
  text(@Root() { transition, reasonCode }: StepRow, @Ctx() { locale }: Context): string {
    return stepInWords(transition, reasonCode, locale);
  }

  @FieldResolver(() => String, { description: 'Whom the person was to the question, in words.' })
  actorRoleLabel(@Root() { actorRole }: StepRow, @Ctx() { locale }: Context): string {
    return partyWords[actorRole][locale];
  }
}

@Resolver(() => ConsultNoticeType)
export class ConsultNoticeResolver {
  @FieldResolver(() => String, { description: 'What happened, in words.' })
  kindLabel(@Root() { kind }: NoticeRow, @Ctx() { locale }: Context): string {
    return noticeKinds[kind][locale];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why, where somebody said no to something; in words.' })
  reasonLabel(@Root() { reason }: NoticeRow, @Ctx() { locale }: Context): string | null {
    return reason ? voidRefusals[reason][locale] : null;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer is the one who is told.' })
  forViewer(@Root() { personId }: NoticeRow, @Ctx() { viewer }: Context): boolean {
    return viewer.kind === 'PERSON' && viewer.personId === personId;
  }

  @FieldResolver(() => ArtefactType, { nullable: true, description: 'The text that reads differently now; null where nothing was cited.' })
  artefact(@Root() { artefactId }: NoticeRow, @Ctx() context: Context): Promise<ArtefactRow | null> | null {
    return artefactId ? artefactOfNotice(context, artefactId) : null;
  }
}

@Resolver(() => AnswerDraftType)
export class AnswerDraftResolver {
  @FieldResolver(() => [ConsultDraftCitation], { description: 'The parts it rests on so far, those still in use; at most 50.' })
  citations(@Root() { citations }: AnswerDraftRow, @Ctx() context: Context): Promise<DraftCitationRow[]> {
    return draftCitations(context, citations);
  }
}
