import { dispositions, dispositionWord } from 'shared/consultations/disposition.ts';
import { inLocale } from 'shared/text/localised.ts';
import type { Locale } from 'shared/text/locale.ts';
import { dayOf } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { citationsFromMessage } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { messagesOfConsult, type MessageRow } from './consult-texts.loaders.ts';

/**
 * What was advised, as text for the asker's own record, which alone knows the patient: every answer under the question it answers, in order, with where
 * it comes from and what it rests on, and nothing of the portal: no reference number, no address, no names. Null before there is an answer.
 */
export async function recordTextOf(context: Context, consultId: string): Promise<string | null> {
  const thread = unsealed((await messagesOfConsult(context, consultId)) ?? []);
  const answers = thread.filter(({ kind }) => kind === 'ANSWER');
  if (answers.length === 0) return null;
  const citations = await Promise.all(answers.map(({ id }) => citationsFromMessage(context, id)));
  const asked = (answer: MessageRow): MessageRow | undefined =>
    thread.findLast(({ kind, number }) => isQuestion(kind) && number < answer.number);
  return answers
    .map((answer, index) => adviceText({ answer, question: asked(answer), citations: citations[index] ?? [] }, context.locale))
    .join('\n\n');
}

const isQuestion = (kind: MessageRow['kind']): boolean => kind === 'QUESTION' || kind === 'FOLLOW_UP_QUESTION';

/** The thread with the redacted copies in the places of what they stand for. */
function unsealed(messages: readonly MessageRow[]): MessageRow[] {
  return messages.map((message) => {
    const copy = messages.find(({ number }) => number === message.replacedBy);
    return copy ? { ...message, text: copy.text, parts: copy.parts } : message;
  });
}

const words = {
  sv: {
    from: 'Råd från',
    question: 'Fråga',
    further: 'Följdfråga',
    assessment: 'Bedömning',
    rests: 'Stöds av',
    missing: 'Publicerad kunskap saknas.',
    weeks: 'veckor',
    follow: 'Uppföljning efter',
    referral: 'Remiss skickas separat.',
  },
  en: {
    from: 'Advice from',
    question: 'Question',
    further: 'Follow-up question',
    assessment: 'Assessment',
    rests: 'Rests on',
    missing: 'There is no published knowledge.',
    weeks: 'weeks',
    follow: 'Follow-up after',
    referral: 'A referral is sent separately.',
  },
} as const;

type Advice = { answer: MessageRow; question: MessageRow | undefined; citations: readonly CitationRow[] };

function adviceText({ answer, question, citations }: Advice, locale: Locale): string {
  const word = words[locale];
  const asked = question?.kind === 'FOLLOW_UP_QUESTION' ? word.further : word.question;
  const { disposition, track } = answer;
  const measure = answer.parts?.find(({ key }) => key === 'followUpMeasure')?.text;
  const lines = [
    `${word.from} ${answer.authorUnitName ?? ''}, ${dayOf(answer.sentAt)}.`,
    question?.text ? `${asked}: ${question.text}` : null,
    disposition
      ? `${word.assessment}: ${dispositionWord(disposition, track)[locale]}.${dispositions[disposition].refers ? ` ${word.referral}` : ''}`
      : null,
    answer.text,
    measure ? `${word.follow} ${answer.followUpWeeks ?? ''} ${word.weeks}: ${measure}.` : null,
    citations.length > 0 ? `${word.rests}: ${citations.map((citation) => citedText(citation, locale)).join('; ')}.` : null,
    answer.knowledgeMissing ? word.missing : null,
  ];
  return lines.filter((line) => line !== null).join('\n\n');
}

function citedText({ target, targetLabel, pinnedVersion }: CitationRow, locale: Locale): string {
  const title = inLocale(pinnedVersion.title, locale);
  const label = inLocale(targetLabel, locale);
  const { major, minor } = pinnedVersion;
  return `${title}${label === title || !target ? '' : `, ${label}`} (version ${major}.${minor})`;
}
