import { keysOf, type Word } from '../organisation/organisation-words.ts';

/** What a higher level sends down. NOTICE has a register of its own: it follows from what changed. */
export const directiveKinds = {
  RECOMMENDATION: { sv: 'Rekommenderad åtgärd', en: 'Recommended measure' },
  COMPLETION_REQUEST: { sv: 'Att göra före remiss', en: 'To be done before a referral' },
  HANDBACK: { sv: 'Plan att ta över', en: 'A plan to take over' },
  OUTCOME_REQUEST: { sv: 'Begäran om resultat', en: 'Request for the result' },
} as const satisfies Record<string, Word>;

export type DirectiveKind = keyof typeof directiveKinds;

/** How far a directive has come. */
export const directiveStates = {
  ISSUED: { sv: 'Skickad', en: 'Sent' },
  ACKNOWLEDGED: { sv: 'Mottagen', en: 'Received' },
  ACCEPTED: { sv: 'Åtagen', en: 'Taken on' },
  CANNOT: { sv: 'Går inte att göra', en: 'Cannot be done' },
  DONE: { sv: 'Gjord', en: 'Done' },
  NOT_DONE: { sv: 'Inte gjord', en: 'Not done' },
  VERIFIED: { sv: 'Bekräftad', en: 'Verified' },
  CLOSED: { sv: 'Avslutad', en: 'Closed' },
} as const satisfies Record<string, Word>;

export type DirectiveState = keyof typeof directiveStates;

/** What may be done with a directive. */
export const directiveActions = {
  ACKNOWLEDGE: { sv: 'Bekräfta mottagande', en: 'Acknowledge' },
  ACCEPT: { sv: 'Åta er det', en: 'Take it on' },
  CANNOT: { sv: 'Säg att det inte går', en: 'Say that it cannot be done' },
  DONE: { sv: 'Markera som gjort', en: 'Mark as done' },
  NOT_DONE: { sv: 'Markera som inte gjort', en: 'Mark as not done' },
  VERIFY: { sv: 'Bekräfta', en: 'Verify' },
  CLOSE: { sv: 'Avsluta', en: 'Close' },
} as const satisfies Record<string, Word>;

export type DirectiveAction = keyof typeof directiveActions;

/** Why a directive cannot be done, or was not. */
export const directiveReasons = {
  COMPETENCE: { sv: 'Kompetens saknas', en: 'Competence is missing' },
  STAFF: { sv: 'Personal saknas', en: 'Staff is missing' },
  PATIENT_CHOICE: { sv: 'Patienten har valt annat', en: 'The patient has chosen otherwise' },
  NOT_APPLICABLE: { sv: 'Är inte aktuellt längre', en: 'Does not apply any longer' },
} as const satisfies Record<string, Word>;

export type DirectiveReason = keyof typeof directiveReasons;

/** RECEIVER: whoever asks, or the unit's resource person or manager. ISSUER: the pool that sent it. */
export type DirectiveRole = 'RECEIVER' | 'ISSUER';

type Rule = { from: readonly DirectiveState[]; to: DirectiveState; role: DirectiveRole; needsReason: boolean };

/** The table of directives: nothing else decides where one may go. */
export const directiveTable: Record<DirectiveAction, Rule> = {
  ACKNOWLEDGE: { from: ['ISSUED'], to: 'ACKNOWLEDGED', role: 'RECEIVER', needsReason: false },
  ACCEPT: { from: ['ISSUED', 'ACKNOWLEDGED'], to: 'ACCEPTED', role: 'RECEIVER', needsReason: false },
  CANNOT: { from: ['ISSUED', 'ACKNOWLEDGED', 'ACCEPTED'], to: 'CANNOT', role: 'RECEIVER', needsReason: true },
  DONE: { from: ['ACCEPTED'], to: 'DONE', role: 'RECEIVER', needsReason: false },
  NOT_DONE: { from: ['ACCEPTED'], to: 'NOT_DONE', role: 'RECEIVER', needsReason: true },
  VERIFY: { from: ['DONE', 'NOT_DONE'], to: 'VERIFIED', role: 'ISSUER', needsReason: false },
  CLOSE: { from: ['CANNOT', 'VERIFIED'], to: 'CLOSED', role: 'ISSUER', needsReason: false },
};

export type DirectiveRefusal = 'directiveHasMoved' | 'notThisRole' | 'reasonGiven';

/** The state after an action, or why it may not be. Pure. */
export function nextDirectiveState(
  state: DirectiveState,
  action: DirectiveAction,
  role: DirectiveRole,
  reason: DirectiveReason | null,
): { state: DirectiveState } | { refused: DirectiveRefusal } {
  const rule = directiveTable[action];
  if (!rule.from.includes(state)) return { refused: 'directiveHasMoved' };
  if (rule.role !== role) return { refused: 'notThisRole' };
  if (rule.needsReason && reason === null) return { refused: 'reasonGiven' };
  return { state: rule.to };
}

/** What a role may do with a directive in a state, in the order of the table. */
export function directiveActionsFor(state: DirectiveState, role: DirectiveRole): DirectiveAction[] {
  return keysOf(directiveTable).filter((action) => directiveTable[action].from.includes(state) && directiveTable[action].role === role);
}

/** What a reason that stood in the way leads to: a course for want of competence, a figure for dimensioning for want of staff. */
export function consequenceOf(reason: DirectiveReason): 'COURSE' | 'DIMENSIONING' | null {
  if (reason === 'COMPETENCE') return 'COURSE';
  return reason === 'STAFF' ? 'DIMENSIONING' : null;
}

/** So many CANNOT on one topic in one region raise a knowledge gap. */
export const CANNOT_TO_GAP = 3;
