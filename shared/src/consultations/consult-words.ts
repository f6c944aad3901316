import type { Word } from '../organisation/organisation-words.ts';
import type { Locale } from '../text/locale.ts';
import { consultRoles, type Clock, type Role, type StateName } from './consult-state.ts';
import type { TransitionId } from './consult-lifecycle.ts';
import {
  levelReasons,
  liftReasons,
  opinionReasons,
  quarantineReasons,
  reopenReasons,
  snoozeReasons,
  systemReasons,
  voidReasons,
  voidRefusals,
  type LevelReason,
} from './handling-words.ts';
import type { IdentityKind } from './identity-hit.ts';

/** What each clock of a question measures. */
export const clockWords = {
  TOTAL: { sv: 'Hela tiden', en: 'The whole time' },
  LEVEL: { sv: 'På den här nivån', en: 'At this level' },
  TRIAGE: { sv: 'Fördelning', en: 'Triage' },
  CLAIM: { sv: 'Att bli tagen', en: 'Being taken' },
  FIRST_ANSWER: { sv: 'Första svar', en: 'First answer' },
  CLARIFY: { sv: 'Svar på följdfråga', en: 'Answer to a further question' },
  REQ_REPLY: { sv: 'Komplettering', en: 'More information' },
  CLOSEOUT: { sv: 'Avslut', en: 'Close-out' },
  OUTCOME: { sv: 'Uppföljning', en: 'Follow-up' },
  DIRECTIVE_ACK: { sv: 'Bekräftelse av uppdrag', en: 'Acknowledgement of a directive' },
} as const satisfies Record<Clock, Word>;

/** What a message of a thread is. */
export const messageKinds = [
  'QUESTION',
  'CLARIFICATION_REQUEST',
  'CLARIFICATION_REPLY',
  'ANSWER',
  'FOLLOW_UP_QUESTION',
  'DECLINE',
  'HANDOVER',
  'OPINION_REQUEST',
  'OPINION',
  'REDACTED_COPY',
  'DIRECTIVE',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/**
 * Whom a person is to a question. A COLLEAGUE works at the asking unit: reads, and does nothing. Whoever is ASKED for a second opinion reads, and gives it.
 */
export type ConsultParty = Role | 'COLLEAGUE' | 'ASKED';

/** Whom the author of a message may be to its question. */
export const messageAuthors = [...consultRoles, 'ASKED'] as const satisfies readonly ConsultParty[];

export type MessageAuthor = (typeof messageAuthors)[number];

/** The states in words. */
export const stateWords = {
  DRAFT: { sv: 'Utkast', en: 'Draft' },
  SUBMITTED: { sv: 'Inskickad', en: 'Sent' },
  QUEUED: { sv: 'I kö', en: 'In the queue' },
  ASSIGNED: { sv: 'Tilldelad', en: 'Taken' },
  IN_PROGRESS: { sv: 'Besvaras', en: 'Being answered' },
  AWAITING_REQUESTER: { sv: 'Väntar på komplettering', en: 'Waiting for more information' },
  ANSWERED: { sv: 'Besvarad', en: 'Answered' },
  FOLLOW_UP: { sv: 'Uppföljning planerad', en: 'Follow-up planned' },
  CLOSED: { sv: 'Avslutad', en: 'Closed' },
  DECLINED: { sv: 'Avböjd', en: 'Declined' },
  WITHDRAWN: { sv: 'Återtagen', en: 'Withdrawn' },
  VOID: { sv: 'Felregistrerad', en: 'Entered in error' },
} as const satisfies Record<StateName, Word>;

/** What happened, in words for the thread. */
const transitionWords = {
  T1: { sv: 'Påbörjade frågan', en: 'Began the question' },
  T2: { sv: 'Skickade frågan', en: 'Sent the question' },
  T4: { sv: 'Spärrade frågan', en: 'Put the question in quarantine' },
  T5: { sv: 'Hävde spärren', en: 'Lifted the quarantine' },
  T6: { sv: 'Lade frågan i kö', en: 'Put the question in the queue' },
  T7: { sv: 'Avböjde frågan', en: 'Declined the question' },
  T8: { sv: 'Avslutade frågan som redan besvarad', en: 'Closed the question as answered already' },
  T9: { sv: 'Tog frågan', en: 'Took the question' },
  T10: { sv: 'Lämnade tillbaka frågan till kön', en: 'Gave the question back to the queue' },
  T11: { sv: 'Började skriva svar', en: 'Began to write an answer' },
  T12: { sv: 'Bad om komplettering', en: 'Asked for more information' },
  T13: { sv: 'Kompletterade frågan', en: 'Gave more information' },
  T14: { sv: 'Avslutade frågan: ingen komplettering kom', en: 'Closed the question: no more information came' },
  T15: { sv: 'Skickade frågan till en högre nivå', en: 'Passed the question to a higher level' },
  T16: { sv: 'Skickade frågan till en lägre nivå', en: 'Passed the question to a lower level' },
  T17: { sv: 'Bad om en andra bedömning', en: 'Asked for a second opinion' },
  T18: { sv: 'Besvarade frågan', en: 'Answered the question' },
  T19: { sv: 'Ställde en följdfråga', en: 'Asked a follow-up question' },
  T20: { sv: 'Avslutade frågan', en: 'Closed the question' },
  T21: { sv: 'Följde upp utfallet', en: 'Followed up the outcome' },
  T22: { sv: 'Återtog frågan', en: 'Withdrew the question' },
  T23: { sv: 'Gjorde ett utkast till fråga och svar', en: 'Made a draft of a published answer' },
  T24: { sv: 'Markerade frågan som felregistrerad', en: 'Marked the question as entered in error' },
  T25: { sv: 'Sköt upp frågan', en: 'Put the question off' },
  T26: { sv: 'Öppnade frågan igen', en: 'Reopened the question' },
  T27: {
    sv: 'Skickade frågan till nästa nivå när tiden för ett första svar var ute',
    en: 'Passed the question to the next level when the time for a first answer was over',
  },
} as const satisfies Record<TransitionId, Word>;

/** Across tracks there is no higher or lower: the question goes to those who answer in the other one. */
const acrossWords = {
  CHILD_COMPETENCE: {
    sv: 'Skickade frågan till en grupp med kompetens för barn',
    en: 'Passed the question to a pool with competence for children',
  },
  ADULT_CARE: {
    sv: 'Skickade tillbaka frågan till en grupp som svarar för vuxna',
    en: 'Passed the question back to a pool that answers for adults',
  },
} as const satisfies Partial<Record<LevelReason, Word>>;

const isAcross = (reasonCode: string | null): reasonCode is keyof typeof acrossWords =>
  reasonCode !== null && Object.hasOwn(acrossWords, reasonCode);

/** What a step was, in words with its reason. */
export function stepInWords(transition: TransitionId, reasonCode: string | null, locale: Locale): string {
  if (transition === 'T15' && isAcross(reasonCode)) return acrossWords[reasonCode][locale];
  const reason = reasonWord(reasonCode);
  return reason ? `${transitionWords[transition][locale]}: ${reason[locale]}` : transitionWords[transition][locale];
}

/** The parties to a question in words. */
export const partyWords = {
  RQ: { sv: 'Den som frågar', en: 'Whoever asks' },
  COLLEAGUE: { sv: 'Kollega på den frågande enheten', en: 'A colleague at the asking unit' },
  TR: { sv: 'Fördelaren', en: 'Triage' },
  RS: { sv: 'Konsulten', en: 'The consulting clinician' },
  MB: { sv: 'Konsultgruppen', en: 'The pool of consulting clinicians' },
  LD: { sv: 'Nivåansvarig', en: 'The level lead' },
  ASKED: { sv: 'Tillfrågad kollega', en: 'A colleague who was asked' },
  PO: { sv: 'Dataskyddsansvarig', en: 'The privacy officer' },
  ED: { sv: 'Redaktionen', en: 'The editors' },
  SYS: { sv: 'Systemet', en: 'The system' },
} as const satisfies Record<ConsultParty, Word>;

/** The messages in words. */
export const messageKindWords = {
  QUESTION: { sv: 'Fråga', en: 'Question' },
  CLARIFICATION_REQUEST: { sv: 'Begäran om komplettering', en: 'Request for more information' },
  CLARIFICATION_REPLY: { sv: 'Komplettering', en: 'More information' },
  ANSWER: { sv: 'Svar', en: 'Answer' },
  FOLLOW_UP_QUESTION: { sv: 'Följdfråga', en: 'Follow-up question' },
  DECLINE: { sv: 'Avböjande', en: 'Declined' },
  HANDOVER: { sv: 'Överlämning mellan nivåer', en: 'Handover between levels' },
  OPINION_REQUEST: { sv: 'Begäran om en andra bedömning', en: 'Request for a second opinion' },
  OPINION: { sv: 'En andra bedömning', en: 'A second opinion' },
  REDACTED_COPY: { sv: 'Maskerad kopia', en: 'Redacted copy' },
  DIRECTIVE: { sv: 'Uppdrag till enheten som frågade', en: 'Directive to the unit that asked' },
} as const satisfies Record<MessageKind, Word>;

/** What the identity scan finds, as it stands in "ta bort …". */
export const identityKindWords = {
  PERSONNUMMER: { sv: 'personnummer', en: 'personal identity number' },
  SAMORDNINGSNUMMER: { sv: 'samordningsnummer', en: 'coordination number' },
  PHONE: { sv: 'telefonnummer', en: 'telephone number' },
  EMAIL: { sv: 'e-postadress', en: 'e-mail address' },
  ADDRESS: { sv: 'adress', en: 'address' },
  RECORD_URL: { sv: 'länk till journal eller annat system', en: 'link to a record or another system' },
  LIKE_IDENTITY_NUMBER: { sv: 'personnummer med fel kontrollsiffra', en: 'personal identity number with a wrong check digit' },
  NAME: { sv: 'namn', en: 'name' },
  DATE: { sv: 'datum', en: 'date' },
  AGE_OVER_89: { sv: 'ålder över 89', en: 'age over 89' },
  WORKPLACE_OR_SCHOOL: { sv: 'arbetsplats eller skola', en: 'workplace or school' },
  RARE_PLACE: { sv: 'ort', en: 'place' },
} as const satisfies Record<IdentityKind, Word>;

/** The kinds of finds in a sentence, each once: "personnummer och telefonnummer". */
export function identityKindsInWords(kinds: readonly IdentityKind[], locale: Locale): string {
  const words = [...new Set(kinds.map((kind) => identityKindWords[kind][locale]))];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** Why a question was declined. */
export const declineReasons = {
  NEEDS_REFERRAL: { sv: 'Kräver remiss, inte en fråga', en: 'Needs a referral, not a question' },
  EMERGENCY: { sv: 'Akut: ring jouren', en: 'Emergency: call the doctor on duty' },
  OUTSIDE_PAIN: { sv: 'Gäller inte långvarig smärta', en: 'Is not about long-term pain' },
  ANSWERED_BY_KNOWLEDGE: { sv: 'Besvaras av publicerad kunskap', en: 'Is answered by published knowledge' },
  TOO_LITTLE_INFORMATION: { sv: 'För lite underlag', en: 'Too little information' },
  ANOTHER_BODY: { sv: 'Hör till någon annan', en: 'Belongs to somebody else' },
} as const satisfies Record<string, Word>;

export type DeclineReason = keyof typeof declineReasons;

/** Why a responder gave a question back. */
export const releaseReasons = {
  OUTSIDE_COMPETENCE: { sv: 'Utanför min kompetens', en: 'Outside my competence' },
  ABSENCE: { sv: 'Frånvaro', en: 'Absence' },
  WORKLOAD: { sv: 'Hinner inte', en: 'No time' },
  CONFLICT_OF_INTEREST: { sv: 'Jäv', en: 'Conflict of interest' },
} as const satisfies Record<string, Word>;

export type ReleaseReason = keyof typeof releaseReasons;

/** Why the asker took a question back. */
export const withdrawReasons = {
  SOLVED_BY_KNOWLEDGE: { sv: 'Publicerad kunskap löste frågan', en: 'Published knowledge solved it' },
  NO_LONGER_NEEDED: { sv: 'Behövs inte längre', en: 'No longer needed' },
  ASKED_ELSEWHERE: { sv: 'Frågade någon annan', en: 'Asked somebody else' },
  MISTAKE: { sv: 'Skickades av misstag', en: 'Sent by mistake' },
} as const satisfies Record<string, Word>;

export type WithdrawReason = keyof typeof withdrawReasons;

const reasonWords: Record<string, Word> = {
  ...declineReasons,
  ...releaseReasons,
  ...withdrawReasons,
  ...quarantineReasons,
  ...liftReasons,
  ...voidReasons,
  ...voidRefusals,
  ...snoozeReasons,
  ...reopenReasons,
  ...levelReasons,
  ...opinionReasons,
  ...systemReasons,
};

/** The words of a reason code of any of the tables; null for none. */
export function reasonWord(code: string | null): Word | null {
  return code === null ? null : (reasonWords[code] ?? null);
}
