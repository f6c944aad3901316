import { keysOf, type Word } from '../../organisation/organisation-words.ts';
import type { Locale } from '../../text/locale.ts';
import { transitionIds } from '../consult-transitions.ts';
import { messageKindWords, partyWords, reasonWord, stepInWords } from '../consult-words.ts';
import { directiveKinds, directiveReasons, directiveTable, type DirectiveAction, type DirectiveRole } from '../directive-lifecycle.ts';

/** What the ledger keeps of something that was done with a question. */
export type CaseEvent = {
  action: string;
  outcome: 'ALLOWED' | 'DENIED';
  actorRole: string | null;
  details: Readonly<Record<string, string | number | boolean | null>>;
  /** Who was given the question, by name, where somebody else or the clock decided it. */
  givenTo?: string | null;
};

const readWords: Record<string, Word> = {
  TITLE: { sv: 'Läste rubriken', en: 'Read the subject' },
  THREAD: { sv: 'Läste frågan och svaren', en: 'Read the question and the answers' },
  DIRECTIVE: { sv: 'Läste ett uppdrag', en: 'Read a directive' },
  DRAFT: { sv: 'Läste sitt utkast till fråga', en: 'Read the draft of the question' },
  ANSWER_DRAFT: { sv: 'Läste sitt utkast till svar', en: 'Read the draft of the answer' },
  CLOSE_OUT: { sv: 'Läste enkäten som avslutade frågan', en: 'Read the survey that closed the question' },
  LOG: { sv: 'Läste den här loggen', en: 'Read this log' },
  ATTACHMENT: { sv: 'Öppnade en bifogad fil', en: 'Opened an attached file' },
  EXPORT: { sv: 'Hämtade ärendet som fil', en: 'Took the case out as a file' },
};

const actionWords: Record<string, Word> = {
  ANSWER_CO_SIGNED: { sv: 'Medsignerade svaret', en: 'Signed the answer too' },
  ANSWER_RETURNED: { sv: 'Lämnade tillbaka svaret med synpunkter', en: 'Gave the answer back with comments' },
  ANSWER_REVIEWED: { sv: 'Granskade svaret', en: 'Reviewed the answer' },
  CONSULT_ANSWER_SAVED: { sv: 'Sparade sitt utkast till svar', en: 'Saved the draft of the answer' },
  CONSULT_ATTACHMENT_ADDED: { sv: 'Bifogade en fil', en: 'Attached a file' },
  CONSULT_ATTACHMENT_REMOVED: { sv: 'Tog bort en bifogad fil', en: 'Removed an attached file' },
  CONSULT_CLOSE_OUT: { sv: 'Fyllde i enkäten som avslutar frågan', en: 'Filled in the survey that closes the question' },
  CONSULT_DRAFT_SAVED: { sv: 'Sparade sitt utkast till fråga', en: 'Saved the draft of the question' },
  CONSULT_KNOWLEDGE_SHOWN: { sv: 'Fick se vad som redan är känt', en: 'Was shown what is already known' },
  CONSULT_NOTICE_READ: { sv: 'Läste en avisering', en: 'Read a notice' },
  CONSULT_OPINION_ENDED: { sv: 'Avslutade en begäran om en andra bedömning', en: 'Ended a request for a second opinion' },
  CONSULT_OUTCOME: { sv: 'Berättade hur det gick', en: 'Told how it went' },
  CONSULT_REMINDED: {
    sv: 'En påminnelse skickades till den som frågan väntar på',
    en: 'A reminder was sent to whoever the question waits for',
  },
  CONSULT_TIME_OUT: { sv: 'En tidsgräns passerades', en: 'A time limit was passed' },
  CONSULT_VOID_ASKED: {
    sv: 'Begärde att frågan markeras som felregistrerad',
    en: 'Asked for the question to be marked as entered in error',
  },
  CONSULT_VOID_REFUSED: {
    sv: 'Sade nej till att frågan markeras som felregistrerad',
    en: 'Said no to the question being marked as entered in error',
  },
  CONSULT_VOID_TAKEN_BACK: {
    sv: 'Tog tillbaka att frågan är felregistrerad',
    en: 'Took back that the question was entered in error',
  },
  IDENTITY_FOUND_LATE: {
    sv: 'En ny genomsökning fann något som kan peka ut någon',
    en: 'A new scan found something that may identify somebody',
  },
  IDENTITY_OVERRIDDEN: {
    sv: 'Intygade att något i texten inte pekar ut någon',
    en: 'Vouched that something in the text identifies nobody',
  },
  IDENTITY_STOPPED: {
    sv: 'En text stoppades och sparades inte: den kunde peka ut någon',
    en: 'A text was stopped and not stored: it could identify somebody',
  },
  PRIVACY_INCIDENT: { sv: 'En personuppgiftsincident noterades', en: 'A privacy incident was noted' },
  REUSE_ACCEPTED: {
    sv: 'Hade inget emot en text för alla som bygger på frågan',
    en: 'Had nothing against a text for everyone made of the question',
  },
  REUSE_VETOED: { sv: 'Sade nej till en text för alla som bygger på frågan', en: 'Said no to a text for everyone made of the question' },
};

/** Whether what is done has words of its own here. */
export const isWorded = (action: string): boolean => action in actionWords || wordedByDetails.includes(action);

const wordedByDetails = ['DIRECTIVE_ISSUED', 'DIRECTIVE_MOVED', 'CONSULT_READ', 'CONSULT_NOTICE', 'CONSULT_MOVED', 'CONSULT_MESSAGE'];

/** What was done with a directive. */
const directiveWords: Record<string, Word> = {
  ACKNOWLEDGE: { sv: 'Bekräftade att ett uppdrag är mottaget', en: 'Acknowledged a directive' },
  ACCEPT: { sv: 'Åtog sig ett uppdrag', en: 'Took a directive on' },
  CANNOT: { sv: 'Sade att ett uppdrag inte går att göra', en: 'Said that a directive cannot be done' },
  DONE: { sv: 'Markerade ett uppdrag som gjort', en: 'Marked a directive as done' },
  NOT_DONE: { sv: 'Markerade ett uppdrag som inte gjort', en: 'Marked a directive as not done' },
  VERIFY: { sv: 'Bekräftade vad som blev av ett uppdrag', en: 'Verified what came of a directive' },
  CLOSE: { sv: 'Avslutade ett uppdrag', en: 'Closed a directive' },
} satisfies Record<DirectiveAction, Word>;

/** Steps of the directive that whoever sent it takes; the others are of the unit that got it. */
const isOfIssuer = ({ action, details }: CaseEvent): boolean =>
  action === 'DIRECTIVE_ISSUED' || directiveTable[details['action'] as DirectiveAction]?.role === 'ISSUER';

const noticeTo = {
  RQ: { sv: 'En avisering skickades till den som frågade', en: 'A notice was sent to whoever asked' },
  RS: { sv: 'En avisering skickades till den som svarar', en: 'A notice was sent to whoever answers' },
  MARKER: {
    sv: 'En avisering skickades till den som hade markerat frågan som felregistrerad',
    en: 'A notice was sent to whoever had marked the question as entered in error',
  },
} satisfies Record<string, Word>;

const refused: Word = { sv: 'Försökte läsa frågan och nekades', en: 'Tried to read the question and was refused' };
const other: Word = { sv: 'Gjorde något annat med frågan', en: 'Did something else with the question' };

/** What was done, in a sentence for somebody who does not know the system. Never what was written. */
export function caseEventText({ action, outcome, details, givenTo = null }: CaseEvent, locale: Locale): string {
  if (action === 'CONSULT_READ')
    return (outcome === 'DENIED' ? refused : (readWords[String(details['part'])] ?? readWords['THREAD']))?.[locale] ?? '';
  if (action === 'CONSULT_NOTICE') return noticeTo[keysOf(noticeTo).find((to) => to === details['to']) ?? 'RQ'][locale];
  if (action === 'CONSULT_MOVED') return givenTo === null ? stepText(details, locale) : givenText(details, givenTo, locale);
  if (action === 'CONSULT_MESSAGE') return messageText(details, locale);
  if (action === 'DIRECTIVE_ISSUED' || action === 'DIRECTIVE_MOVED') return directiveText(action, details, locale);
  return withReason((actionWords[action] ?? other)[locale], reasonWord(codeOf(details['reason'])), locale);
}

const codeOf = (detail: CaseEvent['details'][string] | undefined): string | null => (typeof detail === 'string' ? detail : null);

const withReason = (text: string, reason: Word | null | undefined, locale: Locale): string =>
  reason ? `${text}: ${reason[locale]}` : text;

function directiveText(action: string, details: CaseEvent['details'], locale: Locale): string {
  const kind = Object.entries(directiveKinds).find(([code]) => code === details['kind'])?.[1];
  if (action === 'DIRECTIVE_ISSUED') return withReason(locale === 'sv' ? 'Skickade ett uppdrag' : 'Sent a directive', kind, locale);
  const reason = Object.entries(directiveReasons).find(([code]) => code === details['reason'])?.[1];
  return withReason((directiveWords[String(details['action'])] ?? other)[locale], reason, locale);
}

function givenText({ reason }: CaseEvent['details'], name: string, locale: Locale): string {
  return withReason(locale === 'sv' ? `Gav frågan till ${name}` : `Gave the question to ${name}`, reasonWord(codeOf(reason)), locale);
}

function stepText({ transition, reason }: CaseEvent['details'], locale: Locale): string {
  const step = transitionIds.find((id) => id === transition);
  return step ? stepInWords(step, typeof reason === 'string' ? reason : null, locale) : other[locale];
}

function messageText({ kind }: CaseEvent['details'], locale: Locale): string {
  const word = Object.entries(messageKindWords).find(([name]) => name === kind)?.[1];
  const sent = locale === 'sv' ? 'Skickade ett meddelande' : 'Sent a message';
  return word ? `${sent}: ${word[locale].toLowerCase()}` : sent;
}

const whyWords: Record<string, Word> = {
  RQ: { sv: 'Ställde frågan.', en: 'Asked the question.' },
  COLLEAGUE: { sv: 'Arbetar på enheten som frågade.', en: 'Works at the unit that asked.' },
  TR: { sv: 'Fördelar frågor hos kunskapscentrumet som svarar.', en: 'Sorts questions at the knowledge centre that answers.' },
  RS: { sv: 'Hade tagit frågan för att svara.', en: 'Had taken the question to answer it.' },
  MB: { sv: 'Ingår i gruppen som svarar på frågor.', en: 'Belongs to the pool that answers questions.' },
  LD: { sv: 'Ansvarar för vårdnivån som svarar.', en: 'Answers for the level of care that answers.' },
  ASKED: { sv: 'Var tillfrågad om en andra bedömning.', en: 'Was asked for a second opinion.' },
  PO: { sv: 'Har ansvar för dataskyddet.', en: 'Is responsible for privacy.' },
  ED: { sv: 'Arbetar i redaktionen.', en: 'Works with the editors.' },
  SYS: { sv: 'Sker av sig självt.', en: 'Happens by itself.' },
};

const noReason: Word = { sv: 'Hade ingen uppgift i frågan.', en: 'Had no part in the question.' };

const directiveWhy = {
  ISSUER: { sv: 'Svarar på frågor där uppdraget kom ifrån.', en: 'Answers questions where the directive came from.' },
  RECEIVER: { sv: 'Arbetar på enheten som fick uppdraget.', en: 'Works at the unit that got the directive.' },
} satisfies Record<DirectiveRole, Word>;

/** Why the person had to do with the question; null where nothing is known of it. */
export function caseEventReason(event: CaseEvent, locale: Locale): string | null {
  const { action, actorRole, outcome } = event;
  if (action.startsWith('DIRECTIVE_')) return directiveWhy[isOfIssuer(event) ? 'ISSUER' : 'RECEIVER'][locale];
  if (outcome === 'DENIED' && actorRole === null) return noReason[locale];
  return actorRole === null ? null : (whyWords[actorRole]?.[locale] ?? null);
}

/** Who acted, where it was no person or nobody knows which: the role in words. */
export function caseActorName(actorRole: string | null, locale: Locale): string {
  const words = Object.entries(partyWords).find(([role]) => role === actorRole)?.[1] ?? partyWords.SYS;
  return words[locale];
}
