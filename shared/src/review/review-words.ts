import type { Word } from '../organisation/organisation-words.ts';

/** Whom a body speaks for. A round asks at least one of each of the first four. */
export const bodyCategories = {
  PROFESSION: { sv: 'Professionsföreningar', en: 'Professional associations' },
  PATIENT_ORGANISATION: { sv: 'Patient-, brukar- och anhörigorganisationer', en: 'Organisations of patients, users and relatives' },
  REGION: { sv: 'Regioner', en: 'Regions' },
  AUTHORITY: { sv: 'Myndigheter', en: 'Authorities' },
  KNOWLEDGE_SYSTEM: { sv: 'Nationella systemet för kunskapsstyrning', en: 'The national system for knowledge-based management' },
  OTHER: { sv: 'Övriga', en: 'Others' },
} as const satisfies Record<string, Word>;

export type BodyCategory = keyof typeof bodyCategories;

/** The kinds of round: the national one, and the shorter collection of views. */
export const roundKinds = {
  REMISS: { sv: 'Remiss', en: 'Consultation round' },
  SYNPUNKTSINHAMTNING: { sv: 'Synpunktsinhämtning', en: 'Collection of views' },
} as const satisfies Record<string, Word>;

export type RoundKind = keyof typeof roundKinds;

/** Where a body stands on the whole text: one for each body. */
export const stances = {
  SUPPORTS: { sv: 'tillstyrker', en: 'supports' },
  SUPPORTS_WITH_COMMENTS: { sv: 'tillstyrker med synpunkter', en: 'supports, with comments' },
  OPPOSES: { sv: 'avstyrker', en: 'opposes' },
  ABSTAINS: { sv: 'avstår', en: 'abstains' },
} as const satisfies Record<string, Word>;

export type Stance = keyof typeof stances;

/** What a comment is about. */
export const commentTypes = {
  GENERAL: { sv: 'allmänt', en: 'general' },
  FACT: { sv: 'sakfel', en: 'fact' },
  WORDING: { sv: 'ordalydelse', en: 'wording' },
  CONSEQUENCE: { sv: 'konsekvens', en: 'consequence' },
  COST: { sv: 'kostnad', en: 'cost' },
  REFERENCE: { sv: 'källa', en: 'reference' },
} as const satisfies Record<string, Word>;

export type CommentType = keyof typeof commentTypes;

/** What becomes of a comment. The first two change the text and say where. */
export const dispositions = {
  ACCEPTED: { sv: 'godtas', en: 'accepted' },
  PARTLY: { sv: 'godtas delvis', en: 'accepted in part' },
  REJECTED: { sv: 'godtas inte', en: 'not accepted' },
  ALREADY_COVERED: { sv: 'finns redan i texten', en: 'covered already' },
  OUT_OF_SCOPE: { sv: 'ligger utanför uppdraget', en: 'outside the assignment' },
} as const satisfies Record<string, Word>;

export type ReviewDisposition = keyof typeof dispositions;

/** Whether a disposition promises a change of the text, so that the answer must lead to it. */
export function changesText(disposition: ReviewDisposition): boolean {
  return disposition === 'ACCEPTED' || disposition === 'PARTLY';
}

/** How a member votes on a question. */
export const ballotChoices = {
  FOR: { sv: 'ja', en: 'for' },
  AGAINST: { sv: 'nej', en: 'against' },
  ABSTAIN: { sv: 'avstår', en: 'abstains' },
} as const satisfies Record<string, Word>;

export type BallotChoice = keyof typeof ballotChoices;

/** The roles in a team, held at the artefact. */
export const teamRoles = {
  AUTHOR: { sv: 'författare', en: 'author' },
  REVIEWER: { sv: 'granskare', en: 'reviewer' },
} as const satisfies Record<string, Word>;

export type TeamRole = keyof typeof teamRoles;

/** How patients and relatives were asked before the writing began. */
export const inputMethods = {
  INTERVIEW: { sv: 'intervjuer', en: 'interviews' },
  PANEL: { sv: 'dialog med panel', en: 'dialogue with a panel' },
  SURVEY: { sv: 'enkät', en: 'survey' },
  LITERATURE: { sv: 'litteratur om patienters erfarenheter', en: 'literature on the experiences of patients' },
} as const satisfies Record<string, Word>;

export type InputMethod = keyof typeof inputMethods;
