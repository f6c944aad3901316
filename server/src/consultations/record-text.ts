import { dispositions } from 'shared/consultations/disposition.ts';
import { inLocale } from 'shared/text/localised.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { citationsFromMessage } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { messagesOfConsult, type MessageRow } from './consult-texts.loaders.ts';

/**
 * The newest answer as text for the asker's own record, which alone knows the patient: advice, where it comes from and what it rests on, and
 * nothing of the portal: no reference number, no address, no names. Null before there is an answer.
 */
export async function recordTextOf(context: Context, consultId: string): Promise<string | null> {
  const messages = (await messagesOfConsult(context, consultId)) ?? [];
  const answer = messages.findLast(({ kind }) => kind === 'ANSWER');
  if (!answer) return null;
  const citations = (await citationsFromMessage(context, answer.id)) ?? [];
  return recordText(messages, answer, citations, context.locale);
}

const words = {
  sv: {
    from: 'Råd från',
    question: 'Fråga',
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
    assessment: 'Assessment',
    rests: 'Rests on',
    missing: 'There is no published knowledge.',
    weeks: 'weeks',
    follow: 'Follow-up after',
    referral: 'A referral is sent separately.',
  },
} as const;

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

function recordText(messages: readonly MessageRow[], answer: MessageRow, citations: readonly CitationRow[], locale: Locale): string {
  const word = words[locale];
  const question = messages.find(({ kind }) => kind === 'QUESTION');
  const rule = answer.disposition ? dispositions[answer.disposition] : null;
  const measure = answer.parts?.find(({ key }) => key === 'followUpMeasure')?.text;
  const lines = [
    `${word.from} ${answer.authorUnitName ?? ''}, ${day.format(answer.sentAt)}.`,
    question?.text ? `${word.question}: ${question.text}` : null,
    rule ? `${word.assessment}: ${rule[locale]}.${rule.refers ? ` ${word.referral}` : ''}` : null,
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
