import type { Word } from '../organisation/organisation-words.ts';

/** Why somebody puts a question in quarantine. */
export const quarantineReasons = {
  IDENTITY_NUMBER: { sv: 'Ett personnummer står i texten', en: 'An identity number stands in the text' },
  NAME_OR_CONTACT: { sv: 'Ett namn eller en kontaktuppgift står i texten', en: 'A name or a contact detail stands in the text' },
  RECOGNISABLE: { sv: 'Personen går att känna igen ändå', en: 'The person can be recognised all the same' },
} as const satisfies Record<string, Word>;

export type QuarantineReason = keyof typeof quarantineReasons;

/** Why a quarantine is lifted with nothing sealed. */
export const liftReasons = {
  NOBODY_IDENTIFIED: { sv: 'Ingen uppgift pekade ut någon', en: 'Nothing identified anybody' },
} as const satisfies Record<string, Word>;

export type LiftReason = keyof typeof liftReasons;

/** Why a question is marked as entered in error. */
export const voidReasons = {
  WRONG_PLACE: { sv: 'Hör inte hemma här', en: 'Does not belong here' },
  DOUBLE: { sv: 'Skickades två gånger', en: 'Was sent twice' },
  IDENTIFIES: { sv: 'Går inte att avidentifiera', en: 'Cannot be de-identified' },
} as const satisfies Record<string, Word>;

export type VoidReason = keyof typeof voidReasons;

/** Why the other of the two says no to it. */
export const voidRefusals = {
  BELONGS_HERE: { sv: 'Frågan hör hemma här', en: 'The question belongs here' },
  NOT_DOUBLE: { sv: 'Den är ingen dubblett', en: 'It is no double' },
  CAN_BE_MASKED: { sv: 'Det räcker att maskera texten', en: 'Masking the text is enough' },
} as const satisfies Record<string, Word>;

export type VoidRefusal = keyof typeof voidRefusals;

/** Why triage puts a question off for some days. */
export const snoozeReasons = {
  AWAITING_COLLEAGUE: { sv: 'Väntar på en kollegas besked', en: 'Waits for word from a colleague' },
  AWAITING_CAPACITY: { sv: 'Väntar på ledig tid i konsultgruppen', en: 'Waits for time in the pool' },
  AWAITING_KNOWLEDGE: { sv: 'Väntar på kunskap som strax publiceras', en: 'Waits for knowledge about to be published' },
} as const satisfies Record<string, Word>;

export type SnoozeReason = keyof typeof snoozeReasons;

/** Why the asker opens a closed question again. */
export const reopenReasons = {
  NOT_ANSWERED: { sv: 'Det som hänvisades till svarade inte på frågan', en: 'What was referred to did not answer the question' },
  INFORMATION_NOW: { sv: 'Kompletteringen finns nu', en: 'The information is there now' },
  STILL_NEEDED: { sv: 'Frågan är fortfarande aktuell', en: 'The question is still open to me' },
} as const satisfies Record<string, Word>;

export type ReopenReason = keyof typeof reopenReasons;

/** Why a responder passes a question to another level. */
export const levelReasons = {
  NEEDS_HIGHER_COMPETENCE: { sv: 'Kräver en högre nivås kompetens', en: 'Needs the competence of a higher level' },
  NEEDS_TEAM: { sv: 'Kräver ett team', en: 'Needs a team' },
  BELONGS_LOWER: { sv: 'Hör till en lägre nivå, med råd från oss', en: 'Belongs to a lower level, with advice from us' },
  CHILD_COMPETENCE: { sv: 'Kräver kompetens för barn', en: 'Needs competence for children' },
  ADULT_CARE: { sv: 'Hör till vuxenvården', en: 'Belongs to adult care' },
} as const satisfies Record<string, Word>;

export type LevelReason = keyof typeof levelReasons;

/** Why a responder asks something of a colleague. */
export const opinionReasons = {
  PAIR: { sv: 'Att svara tillsammans, en för barn och en för vuxna', en: 'To answer together, one for children and one for adults' },
  CO_SIGNATURE: { sv: 'Medsignering av svaret', en: 'To sign the answer too' },
} as const satisfies Record<string, Word>;

export type OpinionReason = keyof typeof opinionReasons;

/** Why the system took a step by itself. */
export const systemReasons = {
  NO_REPLY: { sv: 'Ingen komplettering kom i tid', en: 'No information came in time' },
  NO_SURVEY: { sv: 'Enkäten besvarades inte', en: 'The survey was not answered' },
  NO_OUTCOME: { sv: 'Uppföljningen besvarades inte', en: 'The follow-up was not answered' },
  IDLE: { sv: 'Ingen hade börjat på två arbetsdagar', en: 'Nobody had begun in two working days' },
  ABSENT: { sv: 'Den som hade frågan är frånvarande', en: 'Whoever had the question is away' },
  CLAIM_TIME_OVER: { sv: 'Ingen hade tagit frågan i tid', en: 'Nobody had taken the question in time' },
  LATE_FIND: { sv: 'Systemet fann en uppgift som kan identifiera', en: 'The system found something that may identify' },
} as const satisfies Record<string, Word>;

export type SystemReason = keyof typeof systemReasons;
