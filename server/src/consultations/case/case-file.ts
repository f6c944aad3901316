import { retentionClasses, retentionClassOf } from 'shared/consultations/case/retention-class.ts';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { messageKindWords, partyWords, stateWords, stepInWords } from 'shared/consultations/consult-words.ts';
import { dispositionWord } from 'shared/consultations/disposition.ts';
import { inLocale } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { citationsFromMessage } from '../../publishing/citation.queries.ts';
import { readerPathOf } from '../../publishing/kinds.ts';
import { stepsOfConsult, type StepRow } from '../consult-history.loaders.ts';
import { closeOutOfConsult, messagesOfConsult, outcomeOfConsult, type MessageRow } from '../consult-texts.loaders.ts';
import type { ConsultRow } from '../consult.rows.ts';

/** Names the shape of the file, so that whoever reads it knows what to expect. */
const SHAPE = 'kunskapsnav.konsultation.1';

/** A question with everything in it that its asker may see, codes and words beside each other, as JSON. */
export async function caseFile(context: Context, consult: ConsultRow): Promise<object> {
  const { id, reference, topic, track, ageBand, sex, priority, state, submittedAt, firstAnsweredAt, closedAt } = consult;
  const kept = retentionClassOf(state, submittedAt !== null);
  const { locale } = context;
  const [messages, steps, closeOut, outcome] = [
    (await messagesOfConsult(context, id)) ?? [],
    (await stepsOfConsult(context, id)) ?? [],
    await closeOutOfConsult(context, id),
    await outcomeOfConsult(context, id),
  ];
  return {
    shape: SHAPE,
    exportedAt: context.clock.now().toISOString(),
    reference,
    topic: { code: topic, name: consultTopics[topic][locale] },
    track,
    patient: { ageBand, sex },
    priority,
    state: { code: state, name: stateWords[state][locale] },
    sentAt: submittedAt,
    firstAnsweredAt,
    closedAt,
    retention: { code: kept, name: retentionClasses[kept][locale], meaning: retentionClasses[kept].meaning[locale] },
    messages: await Promise.all(messages.map((message) => messageOf(context, message))),
    steps: steps.map((step) => stepOf(step, locale)),
    closeOut: closeOut && {
      patientOutcome: closeOut.patientOutcome,
      referralEffect: closeOut.referralEffect,
      patientValue: closeOut.patientValue,
      providerValue: closeOut.providerValue,
      manageNextMyself: closeOut.manageNextMyself,
      teachingCase: closeOut.teachingCase,
      learned: closeOut.learned,
    },
    outcome: outcome && {
      adviceFollowed: outcome.adviceFollowed,
      patientEffect: outcome.patientEffect,
      referralMade: outcome.referralMade,
      learned: outcome.learned,
    },
  };
}

async function messageOf(context: Context, message: MessageRow): Promise<object> {
  const { locale, publicUrl } = context;
  const { number, kind, authorRole, authorName, authorUnitName, sentAt, title, text, parts, disposition } = message;
  const citations = (await citationsFromMessage(context, message.id)) ?? [];
  return {
    number,
    kind: { code: kind, name: messageKindWords[kind][locale] },
    author: { name: authorName, role: partyWords[authorRole][locale], unit: authorUnitName },
    ...(message.coSignerName ? { coSignedBy: message.coSignerName } : {}),
    ...(message.pairName ? { answeredWith: message.pairName } : {}),
    sentAt,
    title,
    text,
    parts: (parts ?? []).map(({ key, label, text: part }) => ({ key, label: label && label[locale], text: part })),
    disposition: disposition && { code: disposition, name: dispositionWord(disposition, message.track)[locale] },
    knowledgeMissing: message.knowledgeMissing,
    followUpWeeks: message.followUpWeeks,
    citations: citations.map(({ pinnedVersion, target, targetLabel }) => ({
      title: inLocale(pinnedVersion.title, locale),
      part: inLocale(targetLabel, locale),
      version: `${pinnedVersion.major}.${pinnedVersion.minor}`,
      address: target ? `${publicUrl}${readerPathOf(context, target)}` : null,
    })),
  };
}

function stepOf({ number, transition, reasonCode, at, actorName, actorRole }: StepRow, locale: 'sv' | 'en'): object {
  return { number, at, what: stepInWords(transition, reasonCode, locale), who: actorName ?? partyWords[actorRole][locale] };
}
